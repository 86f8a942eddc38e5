// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "bihar.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using sample::bihar;
using zilamap::Outcome;
using zilamap::Places;
using zilamap::Route;
using zilamap::Severity;
using zilamap::Tie;

namespace {

using Names = std::vector<std::string>;

zilamap::Activity along(std::vector<zilamap::PlaceName> stops) {
  zilamap::Activity activity = sample::covers({});
  activity.route = std::move(stops);
  return activity;
}

Names tied(const sample::Result& result, const Places& places) {
  Names names;
  for (const zilamap::Link& link : result.placement.links) {
    CHECK(link.tie == Tie::route);
    names.push_back(sample::district_name(places, link.district));
  }
  return names;
}

}  // namespace

// Worked out beside the library: 40,000 points along each line, each tried against the rings of the reference file by
// ray casting. The line from Hajipur leaves Vaishali for 2 % of its way, through Saran, and comes back.
TEST_CASE("the way from Hajipur to Raxaul crosses four districts", "[join][route]") {
  const sample::Result result = sample::join(along({sample::name("Hajipur"), sample::name("Raxaul")}), bihar());
  CHECK(result.placement.outcome == Outcome::placed);
  CHECK(tied(result, bihar()) == Names{"Vaishali", "Saran", "Muzaffarpur", "East Champaran"});
  for (const zilamap::Link& link : result.placement.links) CHECK(link.route == Route::corridor);
  CHECK(result.findings.empty());
}

TEST_CASE("a route of several legs follows them all, and each district counts once", "[join][route]") {
  const sample::Result result =
      sample::join(along({sample::name("Patna"), sample::name("Gaya"), sample::name("Nawada")}), bihar());
  CHECK(tied(result, bihar()) == Names{"Patna", "Jehanabad", "Gaya", "Nawada"});
}

TEST_CASE("districts that are listed are the route", "[join][route]") {
  zilamap::Activity activity = along({sample::name("Hajipur"), sample::name("Raxaul")});
  activity.route_districts = {sample::name("Vaishali"), sample::name("Motihari"), sample::name("Vaishali")};
  const sample::Result result = sample::join(activity, bihar());
  CHECK(tied(result, bihar()) == Names{"Vaishali", "East Champaran"});
  CHECK(result.placement.links[0].route == Route::name);
}

TEST_CASE("a line that touches a corner only does not cross", "[join][route]") {
  const Places places = sample::places();
  // Through the corner of four squares at 85, 26: from Gaya's square to East Champaran's.
  const sample::Result diagonal = sample::join(along({sample::at({84.5, 25.5}), sample::at({85.5, 26.5})}), places);
  CHECK(tied(diagonal, places) == Names{"Gaya", "East Champaran"});
  const sample::Result beside = sample::join(along({sample::at({84.5, 25.4}), sample::at({85.5, 26.5})}), places);
  CHECK(tied(beside, places) == Names{"Gaya", "Munger", "East Champaran"});
}

TEST_CASE("a stop without a point is an error, and the rest of the route stands", "[join][route]") {
  const Places places = sample::places();
  const sample::Result result = sample::join(
      along({sample::at({84.5, 25.5}), sample::at({85.5, 25.5}), sample::name("West Champaran", {}, 9)}), places);
  CHECK(tied(result, places) == Names{"Gaya", "Munger", "West Champaran"});
  CHECK(result.placement.links[2].route == Route::name);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "route-stop-without-point");
  CHECK(result.findings[0].severity == Severity::error);
  CHECK(result.findings[0].where.line == 9);

  const sample::Result unknown =
      sample::join(along({sample::at({84.5, 25.5}), sample::name("Nowhere"), sample::at({86.5, 25.5})}), places);
  CHECK(tied(unknown, places) == Names{"Gaya", "Purnia"});
  CHECK(unknown.found("unknown-place"));
}

TEST_CASE("a route of one stop goes nowhere", "[join][route]") {
  const Places places = sample::places();
  const sample::Result result = sample::join(along({sample::name("Jamalpur")}), places);
  CHECK(tied(result, places) == Names{"Munger"});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "route-too-short");
}

TEST_CASE("a route needs boundaries in degrees", "[join][route]") {
  Places places = sample::places();
  places.crs = "EPSG:32645";
  const sample::Result result = sample::join(along({sample::name("Jamalpur"), sample::name("Bettiah")}), places);
  CHECK(tied(result, places) == Names{"Munger", "West Champaran"});
  CHECK(result.found("route-not-used"));
}
