// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/user_names.hpp"
#include "places/user_table.hpp"
#include "sheet.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

using zilamap::DataError;
using zilamap::OtherName;
using zilamap::Places;
using zilamap::Severity;
using Kind = zilamap::OtherName::Kind;

namespace {

using sample::Rows;
using sample::Sheet;

Places bihar() {
  static const Places places = zilamap::bihar_places(std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "shapes");
  return places;
}

Places with_aliases(Rows rows) {
  Places places = bihar();
  Sheet sheet(std::move(rows));
  zilamap::places::add_aliases(places, sheet);
  return places;
}

Places with_gazetteer(Rows rows) {
  Places places = bihar();
  Sheet sheet(std::move(rows));
  zilamap::places::add_gazetteer(places, sheet);
  return places;
}

const OtherName* find(const Places& places, const std::string& name) {
  const auto found = std::ranges::find(places.other_names, name, &OtherName::name);
  return found == places.other_names.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a user's names stand for their districts", "[places][user]") {
  const Places places = with_aliases({{"Name", "District", "Kind"},
                                      {"Tirhut office", "Muzaffarpur"},
                                      {" Rail Patna ", "lgd:212", "Police district"},
                                      {"कटिहार शहर", "census:212", "headquarters"}});
  CHECK(places.findings.empty());
  REQUIRE(find(places, "Tirhut office") != nullptr);
  CHECK(places.districts[find(places, "Tirhut office")->district].name == "Muzaffarpur");
  CHECK(find(places, "Tirhut office")->kind == Kind::alias);
  CHECK(find(places, "Rail Patna")->kind == Kind::police_district);
  CHECK(find(places, "कटिहार शहर")->kind == Kind::headquarters);
}

TEST_CASE("a row of names that cannot be used is an error with its cell, and the others are used", "[places][user]") {
  const Places places = with_aliases({{"district", "name", "kind"},
                                      {"Gotham", "G"},
                                      {"Gaya", ""},
                                      {"Gaya", "Bodh area", "village"},
                                      {"Gaya", "Patna"},
                                      {"Gaya"},
                                      {"Gaya", "Bodh area"}});
  std::vector<std::pair<std::string, zilamap::Location>> found;
  for (const auto& finding : places.findings) {
    CHECK(finding.severity == Severity::error);
    found.emplace_back(finding.code, finding.where);
  }
  using Location = zilamap::Location;
  CHECK(found == std::vector<std::pair<std::string, Location>>{
                     {"alias-of-unknown-district", Location{"names.xlsx", 2, 1, "Sheet1"}},
                     {"alias-without-name", Location{"names.xlsx", 3, 2, "Sheet1"}},
                     {"alias-of-unknown-kind", Location{"names.xlsx", 4, 3, "Sheet1"}},
                     {"alias-contradicts-name", Location{"names.xlsx", 5, 2, "Sheet1"}},
                     {"alias-without-name", Location{"names.xlsx", 6, 2, "Sheet1"}}});
  CHECK(find(places, "Bodh area") != nullptr);
}

TEST_CASE("who says what a name means does not mean the one in another state", "[places][user]") {
  const auto elsewhere = [](const Places& places, const std::string& name) {
    return std::ranges::any_of(places.other_names, [&](const OtherName& other) {
      return other.kind == Kind::elsewhere && other.name == name;
    });
  };
  CHECK(elsewhere(bihar(), "Panna"));
  const Places places = with_aliases({{"name", "district"}, {"Panna", "Patna"}, {"Aurangabad", "lgd:189"}});
  CHECK(places.findings.empty());
  CHECK_FALSE(elsewhere(places, "Panna"));
  CHECK_FALSE(elsewhere(places, "Aurangabad"));
  CHECK(elsewhere(places, "Banda"));
}

TEST_CASE("a table without the columns is refused, with those that it has", "[places][user]") {
  CHECK_THROWS_WITH(with_aliases({{"from", "to"}, {"a", "b"}}),
                    Catch::Contains("no column \"name\"") && Catch::Contains("from, to"));
  CHECK_THROWS_AS(with_aliases({}), DataError);
  CHECK_THROWS_WITH(with_gazetteer({{"name", "lat"}}), Catch::Contains("no column \"lon\""));
}

TEST_CASE("a user's points join the gazetteer, in the district that they lie in", "[places][user]") {
  const Places places = with_gazetteer({{"place", "longitude", "latitude", "district", "kind"},
                                        {"Valmiki Nagar", "83.93", "27.43", "West Champaran", "town"},
                                        {"Rajgir", "85.42", "25.03"}});
  CHECK(places.findings.empty());
  REQUIRE(places.gazetteer.size() == 574);
  CHECK(places.gazetteer[572].name == "Valmiki Nagar");
  CHECK(places.gazetteer[572].kind == "town");
  CHECK(places.districts[places.gazetteer[572].district].name == "West Champaran");
  CHECK(places.gazetteer[573].kind == "place");
  CHECK(places.districts[places.gazetteer[573].district].name == "Nalanda");
}

TEST_CASE("a point that cannot be used is an error with its cell", "[places][user]") {
  const Places places = with_gazetteer({{"name", "lon", "lat", "district"},
                                        {"A", "85,42", "25.03"},
                                        {"B", "85.42", ""},
                                        {"C", "25.03", "85.42"},
                                        {"D", "0", "0"},
                                        {"E", "85.42", "25.03", "Gaya"},
                                        {"F", "85.42", "25.03", "Gotham"},
                                        {"", "85.42", "25.03"},
                                        {"G", "1e999", "nan"}});
  CHECK(places.gazetteer.size() == 572);
  std::vector<std::string> codes;
  std::vector<long> columns;
  for (const auto& finding : places.findings) {
    CHECK(finding.severity == Severity::error);
    CHECK(finding.where.sheet == "Sheet1");
    codes.push_back(finding.code);
    columns.push_back(finding.where.column);
  }
  CHECK(codes == std::vector<std::string>{"gazetteer-point-unusable", "gazetteer-point-unusable",
                                          "gazetteer-point-outside", "gazetteer-point-outside",
                                          "gazetteer-point-contradicts", "gazetteer-district-unknown",
                                          "gazetteer-without-name", "gazetteer-point-unusable"});
  CHECK(columns == std::vector<long>{2, 3, 2, 2, 4, 4, 1, 2});
  CHECK_THAT(places.findings[2].text, Catch::Contains("exchanged it would lie in Nalanda"));
}

TEST_CASE("a gazetteer needs boundaries in degrees", "[places][user]") {
  Places places = bihar();
  places.crs = "EPSG:32645";
  Sheet sheet({{"name", "lon", "lat"}});
  CHECK_THROWS_AS(zilamap::places::add_gazetteer(places, sheet), DataError);
}

TEST_CASE("a file full of bad rows does not fill memory with findings", "[places][user]") {
  Rows rows{{"name", "district"}};
  for (int i = 0; i < 5000; ++i) rows.push_back({"x", "Gotham"});
  const Places places = with_aliases(rows);
  CHECK(places.findings.size() == 1001);
  CHECK(places.findings.back().code == "more-rows-not-used");
  CHECK_THAT(places.findings.back().text, Catch::Contains("4000 more rows"));
}

TEST_CASE("a file of names that is not there is refused", "[places][user]") {
  Places places = bihar();
  CHECK_THROWS_AS(zilamap::add_aliases(places, "/nosuch/names.csv"), DataError);
  CHECK_THROWS_AS(zilamap::add_gazetteer(places, "/nosuch/places.csv"), DataError);
}
