// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/user_names.hpp"
#include "sheet.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

using sample::Rows;
using zilamap::Location;
using zilamap::Places;
using zilamap::Severity;

namespace {

Places bihar() {
  static const Places places = zilamap::bihar_places(std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "shapes");
  return places;
}

void add(Places& places, Rows rows) {
  sample::Sheet sheet(std::move(rows));
  zilamap::places::add_indicators(places, sheet);
}

Places with(Rows rows) {
  Places places = bihar();
  add(places, std::move(rows));
  return places;
}

std::optional<double> value(const Places& places, std::size_t indicator, const std::string& district) {
  for (std::size_t i = 0; i < places.districts.size(); ++i) {
    if (places.districts[i].name == district) return places.indicators.at(indicator).values.at(i);
  }
  return -1e9;
}

/// Its word in the first column of words.
std::string word(const Places& places, const std::string& district) {
  for (std::size_t i = 0; i < places.districts.size(); ++i) {
    if (places.districts[i].name == district) return places.words.at(0).words.at(i);
  }
  return "?";
}

using Found = std::vector<std::pair<std::string, Location>>;

Found found(const Places& places) {
  Found list;
  for (const zilamap::Finding& finding : places.findings) list.emplace_back(finding.code, finding.where);
  return list;
}

}  // namespace

TEST_CASE("indicators are joined to their districts by name, spelling and code", "[places][user]") {
  const Places places = with({{"District", "Poverty", "Literacy rate"},
                              {"Gaya", "12.5", "63.67%"},
                              {"पटना", "1,234", "70.68%"},
                              {"census:212", "-3", "NA"},
                              {"Monghyr", "", "70.46%"}});
  CHECK(places.findings.empty());
  REQUIRE(places.indicators.size() == 2);
  CHECK(places.indicators[0].name == "Poverty");
  CHECK(places.indicators[0].values.size() == 38);
  CHECK(value(places, 0, "Gaya") == 12.5);
  CHECK(value(places, 0, "Patna") == 1234);
  CHECK(value(places, 0, "Katihar") == -3);
  CHECK_FALSE(value(places, 0, "Munger"));
  CHECK(value(places, 1, "Munger") == 70.46);
  CHECK_FALSE(value(places, 1, "Katihar"));
  CHECK_FALSE(value(places, 0, "Siwan"));
}

TEST_CASE("a column of codes tells the district when nothing else does", "[places][user]") {
  const Places census = with({{"census2011", "x"}, {"211", "1"}});
  CHECK(value(census, 0, "Purnia") == 1);
  const Places lgd = with({{"LGD code", "x"}, {"211", "1"}});
  CHECK(value(lgd, 0, "West Champaran") == 1);
  const Places both = with({{"lgd", "district", "x"}, {"211", "Gaya", "1"}});
  REQUIRE(both.indicators.size() == 1);
  CHECK(value(both, 0, "Gaya") == 1);
}

TEST_CASE("cells and rows of indicators that cannot be used are findings", "[places][user]") {
  const Places places = with({{"district", "x", "seat", ""},
                              {"Gaya", "12,5", "Gaya", ""},
                              {"Patna", "3", "Patna", ""},
                              {"Gotham", "4", "", ""},
                              {"", "5", "", ""}});
  CHECK(found(places) == Found{{"indicator-of-unknown-district", {"names.xlsx", 4, 1, "Sheet1"}},
                               {"indicator-without-district", {"names.xlsx", 5, 1, "Sheet1"}},
                               {"indicator-not-a-number", {"names.xlsx", 2, 2, "Sheet1"}},
                               {"indicator-without-numbers", {"names.xlsx", 1, 3, "Sheet1"}}});
  REQUIRE(places.indicators.size() == 1);
  CHECK_FALSE(value(places, 0, "Gaya"));
  CHECK(value(places, 0, "Patna") == 3);
}

TEST_CASE("a column without any number is kept as words", "[places][user]") {
  const Places places = with({{"district", "Status", "", "Note"},
                              {"Gaya", " Lead  partner ", "x", "n/a"},
                              {"Patna", "none", "y", ""},
                              {"Nawada", "-", "", ""}});
  CHECK(places.indicators.empty());
  REQUIRE(places.words.size() == 1);
  CHECK(places.words[0].name == "Status");
  CHECK(word(places, "Gaya") == "Lead partner");
  CHECK(word(places, "Patna") == "none");
  CHECK(word(places, "Nawada").empty());
  CHECK(word(places, "Araria").empty());
}

TEST_CASE("of two rows of a district no word is kept, and of two columns of one name the first", "[places][user]") {
  const Places places =
      with({{"district", "status", "Status"}, {"Gaya", "lead", "a"}, {"Patna", "lead", "b"}, {"Gaya", "none", "c"}});
  REQUIRE(places.words.size() == 1);
  CHECK(word(places, "Gaya").empty());
  CHECK(word(places, "Patna") == "lead");
  CHECK(places.findings.back().code == "indicator-twice");
}

TEST_CASE("a district with two rows gets no number from either", "[places][user]") {
  const Places places = with({{"district", "x"}, {"Gaya", "1"}, {"Patna", "2"}, {"lgd:196", "3"}, {"Gaya Ji", "4"}});
  CHECK(found(places) == Found{{"indicator-district-twice", {"names.xlsx", 4, 1, "Sheet1"}}});
  CHECK(places.findings[0].severity == Severity::error);
  CHECK(places.findings[0].text == "Gaya has a row already, row 2, so no number of either is used.");
  CHECK_FALSE(value(places, 0, "Gaya"));
  CHECK(value(places, 0, "Patna") == 2);
}

TEST_CASE("columns of indicators that cannot be told apart or used", "[places][user]") {
  Places places = with({{"district", "Rate", "", "rate"}, {"Gaya", "45%", "1", "2"}, {"Patna", "0.45", "1", "2"}});
  CHECK(found(places) == Found{{"indicator-mixes-percent", {"names.xlsx", 1, 2, "Sheet1"}},
                               {"indicator-without-name", {"names.xlsx", 1, 3, "Sheet1"}},
                               {"indicator-twice", {"names.xlsx", 1, 4, "Sheet1"}}});
  REQUIRE(places.indicators.size() == 1);
  add(places, {{"district", "RATE", "More"}, {"Gaya", "9", "8"}});
  CHECK(places.findings.back().code == "indicator-twice");
  REQUIRE(places.indicators.size() == 2);
  CHECK(value(places, 0, "Gaya") == 45);
  CHECK(value(places, 1, "Gaya") == 8);
}

TEST_CASE("many cells without a number are counted, and texts do not count", "[places][user]") {
  Rows rows{{"district"}};
  for (int c = 0; c < 60; ++c) rows[0].push_back("c" + std::to_string(c));
  for (const zilamap::District& district : bihar().districts) {
    rows.push_back({district.name});
    for (int c = 0; c < 60; ++c) rows.back().push_back(c >= 30 && rows.size() == 2 ? "1" : "word");
  }
  const Places places = with(rows);
  CHECK(places.indicators.size() == 30);
  // 30 columns of 37 words are 1,110.
  CHECK(places.findings.back().code == "more-cells-not-used");
  CHECK(places.findings.back().text == "110 more cells hold no number.");
  CHECK(places.findings.size() == 30 + 1000 + 1);
}

TEST_CASE("a table of indicators without districts or with too many columns is refused", "[places][user]") {
  CHECK_THROWS_AS(with({{"where", "x"}, {"Gaya", "1"}}), zilamap::DataError);
  CHECK_THROWS_AS(with({}), zilamap::DataError);
  Rows wide{{"district"}};
  for (int c = 0; c < 201; ++c) wide[0].push_back("c" + std::to_string(c));
  CHECK_THROWS_AS(with(wide), zilamap::DataError);
}

TEST_CASE("a file of indicators is read", "[places][user]") {
  const auto file = std::filesystem::temp_directory_path() / "zilamap-indicators.csv";
  std::ofstream(file) << "district,literacy\nGaya,63.67\n";
  Places places = bihar();
  add_indicators(places, file);
  CHECK(value(places, 0, "Gaya") == 63.67);
  std::filesystem::remove(file);
  CHECK_THROWS_AS(add_indicators(places, file), zilamap::DataError);
}
