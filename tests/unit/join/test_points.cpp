// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <limits>

using sample::at;
using sample::covers;
using sample::venue;
using zilamap::Outcome;
using zilamap::Point;
using zilamap::Route;

TEST_CASE("a point counts in the district that it lies in", "[join]") {
  const sample::Result result = sample::join(venue(at({86.5, 25.5})));
  REQUIRE(result.placement.links.size() == 1);
  CHECK(result.placement.links[0].district == sample::purnia);
  CHECK(result.placement.links[0].route == Route::point);
  CHECK(result.placement.links[0].lon_lat == Point{86.5, 25.5});
  CHECK(result.findings.empty());
}

TEST_CASE("a point settles a place name that is unknown or ambiguous", "[join]") {
  for (const char* text : {"Sonbarsa", "Nowhere at all"}) {
    const sample::Result result = sample::join(venue(at({85.6, 26.8}, text)));
    REQUIRE(result.placement.links.size() == 1);
    CHECK(result.placement.links[0].district == sample::east_champaran);
    CHECK(result.findings.empty());
  }
}

TEST_CASE("a point with its district beside it agrees", "[join]") {
  const sample::Result result = sample::join(venue(at({84.2, 26.2}, "Balmikinagar", "West Champaran")));
  REQUIRE(result.placement.links.size() == 1);
  CHECK(result.placement.links[0].district == sample::west_champaran);
  CHECK(result.placement.links[0].lon_lat == Point{84.2, 26.2});
  CHECK(result.findings.empty());
}

TEST_CASE("a point in another district than the one beside it is refused", "[join]") {
  const sample::Result result = sample::join(venue(at({86.5, 25.5}, "Jamalpur", "Munger")));
  CHECK(result.placement.outcome == Outcome::unplaced);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "point-outside-district");
  CHECK(result.findings[0].severity == zilamap::Severity::error);
  CHECK(sample::join(covers({at({86.5, 25.5}, "Munger")})).placement.outcome == Outcome::unplaced);
}

TEST_CASE("a point elsewhere than the gazetteer has the place wins, and is said", "[join]") {
  const sample::Result result = sample::join(venue(at({86.5, 25.5}, "Jamalpur")));
  REQUIRE(result.placement.links.size() == 1);
  CHECK(result.placement.links[0].district == sample::purnia);
  CHECK(result.found("place-elsewhere"));
}

TEST_CASE("a point in no district is refused", "[join]") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const auto point = GENERATE_COPY(Point{25.5, 80.5}, Point{nan, 25.5}, Point{1e300, -1e300});
  const sample::Result result = sample::join(venue(at(point, "Jamalpur", "Munger")));
  CHECK(result.placement.outcome == Outcome::unplaced);
  CHECK(result.found("point-outside-district"));
}

TEST_CASE("a point with latitude and longitude exchanged is said to be so, and not used", "[join]") {
  const sample::Result result = sample::join(venue(at({25.5, 86.5}, "Jamalpur")));
  CHECK(result.placement.outcome == Outcome::unplaced);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "point-swapped");
  CHECK(result.findings[0].severity == zilamap::Severity::error);
  CHECK(result.findings[0].text.find("Purnia") != std::string::npos);
  CHECK(result.findings[0].advice == "If that is meant, write longitude 86.50000 and latitude 25.50000.");
}

TEST_CASE("0, 0 stands for a point that is missing", "[join]") {
  const sample::Result result = sample::join(venue(at({0, 0}, "Jamalpur", "Munger")));
  CHECK(result.placement.outcome == Outcome::unplaced);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "point-at-zero");
  CHECK(result.findings[0].severity == zilamap::Severity::error);
}

TEST_CASE("a point abroad is told where it lies", "[join]") {
  zilamap::Places places = sample::places();
  places.context = {{"Parsa", "Nepal", sample::square(84, 27)}};
  const sample::Result result = sample::join(venue(at({84.5, 27.5}, "Birganj")), places);
  CHECK(result.placement.outcome == Outcome::unplaced);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].code == "point-outside-district");
  CHECK(result.findings[0].severity == zilamap::Severity::error);
  CHECK(result.findings[0].text.find("Parsa, Nepal") != std::string::npos);
}

TEST_CASE("points are left alone when the boundaries are not in degrees on WGS 84", "[join]") {
  zilamap::Places places = sample::places();
  places.crs = "EPSG:32645";
  const sample::Result named = sample::join(venue(at({86.5, 25.5}, "Jamalpur")), places);
  REQUIRE(named.placement.links.size() == 1);
  CHECK(named.placement.links[0].district == sample::munger);
  CHECK(named.placement.links[0].route == Route::gazetteer);
  CHECK(named.found("point-not-used"));
  const sample::Result alone = sample::join(venue(at({86.5, 25.5})), places);
  CHECK(alone.placement.outcome == Outcome::unplaced);
  CHECK(alone.findings.size() == 1);
}

TEST_CASE("WGS 84 degrees are known in each way of writing them", "[join]") {
  const auto crs = GENERATE(as<std::string>{}, "OGC:CRS84", R"(GEOGCS["WGS 84",DATUM["WGS_1984"]])",
                            R"(GEOGCRS["WGS 84",ENSEMBLE["World Geodetic System 1984 ensemble"]])",
                            R"(GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]])", "+proj=longlat +datum=WGS84 +no_defs");
  zilamap::Places places = sample::places();
  places.crs = crs;
  CHECK(sample::join(venue(at({86.5, 25.5})), places).placement.outcome == Outcome::placed);
}

TEST_CASE("a projected system on WGS 84 is not taken for degrees", "[join]") {
  const auto crs =
      GENERATE(as<std::string>{}, R"(PROJCS["WGS 84 / UTM zone 45N",GEOGCS["WGS 84",DATUM["WGS_1984"]]])",
               "+proj=utm +zone=45 +datum=WGS84", R"(GEOGCS["Everest",DATUM["Kalianpur_1975",TOWGS84[295,736,257]]])",
               R"(GEOGCS["Indian",DATUM["Indian_1975",SPHEROID["WGS 84",6378137,298.257223563]]])",
               "+proj=longlat +ellps=WGS84", "");
  zilamap::Places places = sample::places();
  places.crs = crs;
  CHECK(sample::join(venue(at({86.5, 25.5})), places).found("point-not-used"));
}
