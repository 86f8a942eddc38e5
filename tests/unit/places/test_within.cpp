// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/places.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using zilamap::DataError;
using zilamap::Places;
using zilamap::read_boundaries;

namespace {

namespace fs = std::filesystem;

const fs::path two_states = fs::path(ZILAMAP_TEST_DATA) / "boundaries" / "two-states.geojson";

std::vector<std::string> names(const Places& places) {
  std::vector<std::string> out;
  for (const auto& district : places.districts) out.push_back(district.name);
  return out;
}

bool found(const Places& places, const std::string& code) {
  return std::ranges::any_of(places.findings, [&](const auto& finding) { return finding.code == code; });
}

}  // namespace

TEST_CASE("states and codes are read under the names that layers use", "[places][within]") {
  const Places places = read_boundaries(two_states);
  REQUIRE(names(places) == std::vector<std::string>{"Aurangabad", "Gaya", "Aurangabad", "Pune"});
  CHECK(places.districts[0].state == "Bihar");
  CHECK(places.districts[3].state == "Maharashtra");
  CHECK(places.districts[0].census2011 == "235");
  CHECK(places.districts[1].lgd == "196");
  CHECK(places.districts[1].pcode == "IN10236");
  CHECK(places.districts[3].census2011.empty());  // "000" stands for a missing code
  CHECK(places.districts[0].iso.empty());         // all have the country's
  CHECK(places.state.empty());
  // One name in two states: a warning that says what to do.
  REQUIRE(found(places, "duplicate-district-name"));
  CHECK_THAT(places.findings.at(0).text, Catch::Contains("feature 1 in Bihar"));
  CHECK_THAT(places.findings.at(0).advice, Catch::Contains("Name the state"));
}

TEST_CASE("one state can be kept", "[places][within]") {
  const Places places = read_boundaries(two_states, {.key = {}, .layer = {}, .within = "MAHARASHTRA "});
  CHECK(names(places) == std::vector<std::string>{"Aurangabad", "Pune"});
  CHECK(places.state == "Maharashtra");
  CHECK_FALSE(found(places, "duplicate-district-name"));
  // About the middle of these two squares alone.
  CHECK(places.map_crs == "+proj=laea +lat_0=19.500 +lon_0=75.000 +datum=WGS84 +units=m");
}

TEST_CASE("a state that is not there is refused, with those that are", "[places][within]") {
  CHECK_THROWS_WITH(read_boundaries(two_states, {.key = {}, .layer = {}, .within = "Maharastra"}),
                    Catch::Contains("Did you mean Maharashtra?") && Catch::Contains("There are Bihar, Maharashtra."));
  const fs::path no_states = fs::path(ZILAMAP_TEST_DATA) / "boundaries" / "sound.shp";
  CHECK_THROWS_WITH(read_boundaries(no_states, {.key = {}, .layer = {}, .within = "Bihar"}),
                    Catch::Contains("looks like the name of a state"));
}

TEST_CASE("the field of the state can be said", "[places][within]") {
  const Places places = read_boundaries(two_states, {.key = {}, .layer = {}, .within = "East", .state_key = "region"});
  CHECK(names(places) == std::vector<std::string>{"Aurangabad", "Gaya"});
  CHECK_THROWS_WITH(read_boundaries(two_states, {.key = {}, .layer = {}, .within = {}, .state_key = "regoin"}),
                    Catch::Contains("no field \"regoin\"") && Catch::Contains("Did you mean region?"));
}
