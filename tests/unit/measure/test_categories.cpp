// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "programme.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <vector>

using Catch::Matchers::Contains;
using zilamap::Measured;
using zilamap::Per;
using zilamap::Quantity;
using zilamap::Span;
using zilamap::Status;
using zilamap::Tie;
using zilamap::UsageError;
using zilamap::Year;

namespace {

constexpr std::array<Year, 3> years{{{2009, true}, {2010, true}, {2011, true}}};

/// Gaya has a training and a campaign in 2009-10, Patna a campaign; in 2010-11 Gaya has a meeting.
const sample::Programme& programme() {
  static const sample::Programme made(
      "  - {id: a, title: A, type: training, dates: 2009-05-01, venue: Gaya}\n"
      "  - {id: b, title: B, type: campaign, dates: 2009-06-01, covers: {districts: [Gaya, Patna]}}\n"
      "  - {id: c, title: C, type: training, dates: 2009-07-01, venue: Gaya}\n"
      "  - {id: d, title: D, type: meeting, dates: 2010-06-01, venue: Gaya}\n");
  return made;
}

std::vector<Measured> run(const zilamap::Measure& what) {
  return series(programme().records, programme().joined, sample::bihar(), what, years);
}

/// The category of a district; empty when it has none.
std::string category(const Measured& measured, const std::string& district, const zilamap::Places& places) {
  for (std::size_t i = 0; i < measured.cells.size(); ++i) {
    if (places.districts[i].name != district || measured.cells[i].status != Status::value) continue;
    return measured.categories.at(static_cast<std::size_t>(measured.cells[i].value) - 1);
  }
  return {};
}

std::string category(const Measured& measured, const std::string& district) {
  return category(measured, district, sample::bihar());
}

zilamap::Places two_districts() {
  zilamap::Places places;
  for (const char* name : {"West", "East", "North"}) {
    zilamap::District district;
    district.name = name;
    places.districts.push_back(district);
  }
  places.words.push_back({"Status", {"Lead", "partner", "LEAD"}});
  places.indicators.push_back({"poverty", {1, 2, 3}});
  return places;
}

Measured words(const std::string& column, const zilamap::Places& places = two_districts()) {
  zilamap::Measure what{Quantity::category};
  what.column = column;
  return measure({}, {}, places, what, {2009, true});
}

}  // namespace

TEST_CASE("a district's kinds are the types of its records in the year", "[measure]") {
  const std::vector<Measured> all = run({Quantity::kinds});
  for (const Measured& year : all) {
    CHECK(year.categories == std::vector<std::string>{"campaign", "meeting", "campaign+training"});
  }
  CHECK(category(all[0], "Gaya") == "campaign+training");
  CHECK(category(all[0], "Patna") == "campaign");
  CHECK(category(all[1], "Gaya") == "meeting");
  CHECK(category(all[1], "Patna").empty());
  CHECK(programme().cell({Quantity::kinds}, 2010, "Patna").status == Status::zero);
  CHECK(programme().cell({Quantity::kinds}, 2011, "Gaya").status == Status::not_reported);
}

TEST_CASE("kinds add up to date, and keep to types and ties", "[measure]") {
  const std::vector<Measured> to_date = run({Quantity::kinds, {}, {}, Per::nothing, Span::to_date});
  CHECK(category(to_date[1], "Gaya") == "campaign+meeting+training");
  CHECK(category(to_date[2], "Patna") == "campaign");
  CHECK(category(run({Quantity::kinds, {"training", "meeting"}})[0], "Gaya") == "training");
  CHECK(category(run({Quantity::kinds, {"training"}})[0], "Patna").empty());
  CHECK(category(run({Quantity::kinds, {}, {Tie::venue}})[0], "Gaya") == "training");
}

TEST_CASE("a record without a type is a kind of its own", "[measure]") {
  zilamap::Records records = programme().records;
  records.activities[0].type.clear();
  const Measured measured = measure(records, programme().joined, sample::bihar(), {Quantity::kinds}, years[0]);
  CHECK(category(measured, "Gaya") == "campaign+no-type+training");
}

TEST_CASE("the words of a column are categories, whatever their case", "[measure]") {
  const zilamap::Places places = two_districts();
  const Measured measured = words("status");
  CHECK(measured.categories == std::vector<std::string>{"Lead", "partner"});
  CHECK(category(measured, "West", places) == "Lead");
  CHECK(category(measured, "East", places) == "partner");
  CHECK(category(measured, "North", places) == "Lead");
  CHECK(measured.findings.empty());
}

TEST_CASE("a district without a word is not reported, and said", "[measure]") {
  zilamap::Places places = two_districts();
  places.words[0].words[1].clear();
  const Measured measured = words("Status", places);
  CHECK(measured.cells[1].status == Status::not_reported);
  REQUIRE(measured.findings.size() == 1);
  CHECK(measured.findings[0].code == "category-not-known");
  CHECK(measured.findings[0].text == "1 district has no word in \"Status\", so it is not reported: East.");
}

TEST_CASE("a column that is not there is named with those that are", "[measure]") {
  CHECK_THROWS_WITH(words("statsu"), Contains("Did you mean Status?"));
  CHECK_THROWS_WITH(words("poverty"), Contains("holds numbers"));
  zilamap::Places none = two_districts();
  none.words.clear();
  CHECK_THROWS_WITH(words("status", none), Contains("--indicators"));
  zilamap::Places other = two_districts();
  other.words[0].words.pop_back();
  CHECK_THROWS_AS(words("status", other), UsageError);
}

TEST_CASE("categories are no numbers", "[measure]") {
  CHECK_THROWS_WITH(zilamap::check({Quantity::kinds, {}, {}, Per::population}), Contains("no numbers"));
  CHECK_THROWS_WITH(zilamap::check({Quantity::kinds, {}, {}, Per::nothing, Span::change}), Contains("no change"));
  CHECK_THROWS_WITH(zilamap::check({Quantity::category}), Contains("needs the column"));
  zilamap::Measure what{Quantity::activities};
  what.column = "status";
  CHECK_THROWS_WITH(zilamap::check(what), Contains("measure category"));
  what.quantity = Quantity::category;
  CHECK_NOTHROW(zilamap::check(what));
  what.types = {"training"};
  CHECK_THROWS_WITH(zilamap::check(what), Contains("no types"));
}
