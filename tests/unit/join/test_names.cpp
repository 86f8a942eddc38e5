// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "sample.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

using sample::covers;
using sample::name;
using sample::venue;
using zilamap::Outcome;
using zilamap::Point;
using zilamap::Route;
using zilamap::Severity;
using zilamap::Tie;

namespace {

struct Case {
  const char* text;
  std::uint32_t district;
  Route route;
};

}  // namespace

TEST_CASE("a district is found by code, name, alias, Hindi name and gazetteer", "[join]") {
  const auto c = GENERATE(
      Case{"lgd:211", sample::west_champaran, Route::code}, Case{"census:211", sample::purnia, Route::code},
      Case{"LGD 196", sample::gaya, Route::code}, Case{"West Champaran", sample::west_champaran, Route::name},
      Case{"  WEST   champaran ", sample::west_champaran, Route::name},
      Case{"Pashchim Champaran", sample::west_champaran, Route::alias}, Case{"Monghyr", sample::munger, Route::alias},
      Case{"गया", sample::gaya, Route::hindi_name}, Case{"मुंगेर", sample::munger, Route::hindi_name},
      Case{"Bettiah", sample::west_champaran, Route::headquarters}, Case{"Jamalpur", sample::munger, Route::gazetteer});
  CAPTURE(c.text);
  const sample::Result result = sample::join(covers({name(c.text)}));
  REQUIRE(result.placement.outcome == Outcome::placed);
  REQUIRE(result.placement.links.size() == 1);
  CHECK(result.placement.links[0].district == c.district);
  CHECK(result.placement.links[0].route == c.route);
  CHECK(result.placement.links[0].tie == Tie::district);
  CHECK_FALSE(result.placement.links[0].lon_lat);
  CHECK(result.placement.reason.empty());
  CHECK(result.findings.empty());
}

TEST_CASE("words for district and brackets are left out when the whole name is unknown", "[join]") {
  const auto c = GENERATE(
      Case{"Gaya District", sample::gaya, Route::name}, Case{"Dist. Gaya", sample::gaya, Route::name},
      Case{"Zila Munger", sample::munger, Route::name}, Case{"गया जिला", sample::gaya, Route::hindi_name},
      Case{"गया ज़िला", sample::gaya, Route::hindi_name}, Case{"Munger (Monghyr)", sample::munger, Route::name},
      Case{"Purnea [Bihar]", sample::purnia, Route::alias}, Case{"Chakia", sample::east_champaran, Route::gazetteer});
  CAPTURE(c.text);
  const sample::Result result = sample::join(covers({name(c.text)}));
  REQUIRE(result.placement.links.size() == 1);
  CHECK(result.placement.links[0].district == c.district);
  CHECK(result.placement.links[0].route == c.route);
}

TEST_CASE("a name that fits two districts only without its brackets is refused", "[join]") {
  const sample::Result result = sample::join(covers({name("Champaran")}));
  CHECK(result.placement.outcome == Outcome::unplaced);
  CHECK(result.found("ambiguous-place"));
}

TEST_CASE("a bare number is refused, with both readings", "[join]") {
  const sample::Result result = sample::join(covers({name("211")}));
  CHECK(result.placement.outcome == Outcome::unplaced);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "bare-code");
  CHECK(result.findings[0].severity == Severity::error);
  CHECK(result.findings[0].text.find("lgd:211 is West Champaran") != std::string::npos);
  CHECK(result.findings[0].text.find("census:211 is Purnia") != std::string::npos);
}

TEST_CASE("a bare number that is a code in one system only is refused as well", "[join]") {
  const sample::Result result = sample::join(venue(name("Somewhere", "236")));
  CHECK(result.placement.outcome == Outcome::unplaced);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "bare-code");
  CHECK(result.findings[0].text.find("census:236 is Gaya") != std::string::npos);
  CHECK(result.findings[0].text.find("lgd:236") == std::string::npos);
}

TEST_CASE("a number that is nobody's code can be a name", "[join]") {
  zilamap::Places places = sample::places();
  places.districts[sample::gaya].name = "7";
  CHECK(sample::join(covers({name("7")}), places).placement.links.at(0).district == sample::gaya);
}

TEST_CASE("a district's name wins over places of that name elsewhere", "[join]") {
  for (const zilamap::Activity& activity : {covers({name("Madhubani")}), venue(name("Madhubani"))}) {
    const sample::Result result = sample::join(activity);
    REQUIRE(result.placement.links.size() == 1);
    CHECK(result.placement.links[0].district == sample::madhubani);
    CHECK(result.placement.links[0].route == Route::name);
  }
}

TEST_CASE("a venue with its district's name lies at the headquarters of that name", "[join]") {
  CHECK(sample::join(venue(name("Gaya"))).placement.links.at(0).lon_lat == Point{84.9, 25.8});
  // An alias leads there too, and the headquarters goes before the subdistrict of that name.
  CHECK(sample::join(venue(name("Monghyr"))).placement.links.at(0).lon_lat == Point{85.5, 25.4});
  // The headquarters of West Champaran is Bettiah: nobody said that it was there.
  CHECK_FALSE(sample::join(venue(name("West Champaran"))).placement.links.at(0).lon_lat);
}

TEST_CASE("a place of the gazetteer lies where the gazetteer has it", "[join]") {
  const sample::Result result = sample::join(venue(name("Jamalpur")));
  REQUIRE(result.placement.links.size() == 1);
  CHECK(result.placement.links[0].district == sample::munger);
  CHECK(result.placement.links[0].lon_lat == Point{85.4, 25.3});
  CHECK(result.placement.links[0].tie == Tie::venue);
}

TEST_CASE("a place in two districts is refused and both are named", "[join]") {
  const sample::Result result = sample::join(venue(name("Sonbarsa")));
  CHECK(result.placement.outcome == Outcome::unplaced);
  CHECK_FALSE(result.placement.reason.empty());
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "ambiguous-place");
  CHECK(result.findings[0].severity == Severity::warning);
  CHECK(result.findings[0].text.find("East Champaran") != std::string::npos);
  CHECK(result.findings[0].text.find("Purnia") != std::string::npos);
  CHECK(result.findings[0].where == zilamap::Location{"records.yaml", 7, 3});
}

TEST_CASE("two districts of one name are refused", "[join]") {
  zilamap::Places places = sample::places();
  places.districts[sample::purnia].name = "Gaya";
  const sample::Result result = sample::join(covers({name("Gaya")}), places);
  CHECK(result.placement.outcome == Outcome::unplaced);
  CHECK(result.found("ambiguous-place"));
}

TEST_CASE("an unknown name is not guessed, but the nearest is said", "[join]") {
  const sample::Result result = sample::join(covers({name("Jamalpurr")}));
  CHECK(result.placement.outcome == Outcome::unplaced);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "unknown-place");
  CHECK(result.findings[0].severity == Severity::warning);
  CHECK(result.findings[0].advice.find("Jamalpur\"") != std::string::npos);
}

TEST_CASE("the district beside a place tells which place is meant", "[join]") {
  const sample::Result purnia = sample::join(venue(name("Sonbarsa", "Purnea")));
  REQUIRE(purnia.placement.links.size() == 1);
  CHECK(purnia.placement.links[0].district == sample::purnia);
  CHECK(purnia.placement.links[0].route == Route::gazetteer);
  CHECK(purnia.placement.links[0].lon_lat == Point{86.7, 25.7});
  CHECK(purnia.findings.empty());

  const sample::Result west = sample::join(venue(name("Madhubani", "West Champaran")));
  CHECK(west.placement.links.at(0).district == sample::west_champaran);
  CHECK(west.placement.links.at(0).lon_lat == Point{84.1, 26.9});
}

TEST_CASE("a place that the gazetteer has not counts in the district beside it, without a point", "[join]") {
  const sample::Result result = sample::join(venue(name("Balmikinagar", "West Champaran")));
  REQUIRE(result.placement.links.size() == 1);
  CHECK(result.placement.links[0].district == sample::west_champaran);
  CHECK(result.placement.links[0].route == Route::name);
  CHECK_FALSE(result.placement.links[0].lon_lat);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "place-not-in-gazetteer");
  CHECK(result.findings[0].severity == Severity::info);
}

TEST_CASE("a place that the gazetteer has elsewhere counts in the district beside it, without a point", "[join]") {
  const sample::Result result = sample::join(venue(name("Jamalpur", "Gaya")));
  REQUIRE(result.placement.links.size() == 1);
  CHECK(result.placement.links[0].district == sample::gaya);
  CHECK_FALSE(result.placement.links[0].lon_lat);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "place-elsewhere");
  CHECK(result.findings[0].severity == Severity::info);
}

TEST_CASE("two districts that contradict each other are not chosen between", "[join]") {
  const sample::Result named = sample::join(covers({name("Munger", "Gaya")}));
  CHECK(named.placement.outcome == Outcome::unplaced);
  CHECK(named.found("place-contradicts-district"));
  const sample::Result code = sample::join(venue(name("lgd:207", "Gaya")));
  CHECK(code.placement.outcome == Outcome::unplaced);
  CHECK(code.found("place-contradicts-district"));
}

TEST_CASE("a place beside an unknown district is not used", "[join]") {
  const sample::Result result = sample::join(venue(name("Jamalpur", "Atlantis")));
  CHECK(result.placement.outcome == Outcome::unplaced);
  CHECK(result.found("unknown-place"));
}

TEST_CASE("a venue that names its district alone counts there", "[join]") {
  const sample::Result result = sample::join(venue(name("", "Gaya")));
  REQUIRE(result.placement.links.size() == 1);
  CHECK(result.placement.links[0].district == sample::gaya);
}

TEST_CASE("every unknown name is a finding, also when there are too many for advice", "[join]") {
  std::vector<zilamap::PlaceName> names;
  for (int i = 0; i < 300; ++i) names.push_back(name("nowhere" + std::to_string(1000 + i)));
  const sample::Result result = sample::join(covers(names));
  CHECK(result.findings.size() == 300);
  CHECK(result.placement.outcome == Outcome::unplaced);
}

TEST_CASE("hostile names do no harm", "[join]") {
  const auto text = GENERATE(as<std::string>{}, "((((", "))))", "district", "zila zila", "\xff\xfe", "...",
                             std::string(100'000, 'a'), std::string("a\0b", 3), "\xe0\xa4");
  const sample::Result result = sample::join(covers({name(text)}));
  CHECK(result.placement.outcome == Outcome::unplaced);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "unknown-place");
  CHECK(result.findings[0].text.size() < 1000);
}

TEST_CASE("places that point to districts that are not there are refused", "[join]") {
  zilamap::Places places = sample::places();
  places.gazetteer[0].district = 6;
  CHECK_THROWS_AS(zilamap::join({}, places), zilamap::UsageError);
  places = sample::places();
  places.borders[0].segments[0].district = 99;
  CHECK_THROWS_AS(zilamap::join({}, places), zilamap::UsageError);
}
