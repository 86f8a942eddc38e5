// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// Other boundaries than those that ship; skipped where the reference data are not beside the project.
#include "bihar.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

using sample::ask;
using sample::told;
using zilamap::PlaceAnswer;
using zilamap::Places;

namespace {

const std::filesystem::path reference = std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "../shared/reference";

/// The file, or nothing, and then a message.
bool is_here(const std::filesystem::path& file) {
  if (std::filesystem::exists(file)) return true;
  WARN("skipped: " << file << " is not here");
  return false;
}

const Places& india() {
  static const Places places = zilamap::read_boundaries(reference / "india_districts_734.topojson");
  return places;
}

}  // namespace

TEST_CASE("districts of India that share a name need their state", "[join][reference]") {
  if (!is_here(reference / "india_districts_734.topojson")) return;
  for (const auto& [name, one, other] :
       {std::tuple{"Aurangabad", "Bihar", "Maharashtra"}, std::tuple{"Balrampur", "Chhattisgarh", "Uttar Pradesh"},
        std::tuple{"Bilaspur", "Chhattisgarh", "Himachal Pradesh"},
        std::tuple{"Hamirpur", "Himachal Pradesh", "Uttar Pradesh"},
        std::tuple{"Pratapgarh", "Rajasthan", "Uttar Pradesh"}, std::tuple{"Raigarh", "Chhattisgarh", "Maharashtra"}}) {
    CAPTURE(name);
    const PlaceAnswer alone = ask(india(), {name, {}, {}, {}});
    CHECK(alone.status == PlaceAnswer::Status::ambiguous);
    REQUIRE(alone.candidates.size() == 2);
    CHECK(alone.candidates[0].state != alone.candidates[1].state);
    for (const std::string state : {one, other}) {
      CAPTURE(state);
      const auto in_state = [&](const PlaceAnswer& answer) {
        return answer.status == PlaceAnswer::Status::matched &&
               india().districts.at(answer.candidates.at(0).district.value()).state == state;
      };
      CHECK(in_state(ask(india(), {name, {}, {}, {}, state})));
      CHECK(in_state(ask(india(), {std::string(name) + ", " + state, {}, {}, {}})));
      CHECK(in_state(ask(india(), {std::string(name) + " (" + state + ")", {}, {}, {}})));
      CHECK(in_state(ask(india(), {name, {}, {}, {}}, {.state = state})));
    }
  }
}

TEST_CASE("a Census code that stands for two districts of India is ambiguous", "[join][reference]") {
  if (!is_here(reference / "india_districts_734.topojson")) return;
  const PlaceAnswer answer = ask(india(), {"census:261", {}, {}, {}});
  CHECK(answer.status == PlaceAnswer::Status::ambiguous);
  CHECK(answer.candidates.size() == 2);
  CHECK(told(india(), ask(india(), {"census:261", {}, {}, {}, "Nagaland"})) == "Mon by code");
  CHECK(told(india(), ask(india(), {"census:235", {}, {}, {}})) == "Aurangabad by code");
  // Four districts have 0 where a code should stand.
  CHECK(told(india(), ask(india(), {"census:0", {}, {}, {}})) == "unknown");
}

TEST_CASE("names match inside one state alone", "[join][reference]") {
  if (!is_here(reference / "india_districts_734.topojson")) return;
  const Places places =
      zilamap::read_boundaries(reference / "india_districts_734.topojson", {.key = {}, .layer = {}, .within = "bihar"});
  CHECK(places.districts.size() == 38);
  CHECK(places.state == "Bihar");
  CHECK(told(places, ask(places, {"Aurangabad", {}, {}, {}})) == "Aurangabad by name");
  CHECK(told(places, ask(places, {"Pune", {}, {}, {}})) == "unknown");
}

TEST_CASE("districts of Nepal are as good as any", "[join][reference]") {
  if (!is_here(reference / "nepal_border_districts.geojson")) return;
  const Places places = zilamap::read_boundaries(reference / "nepal_border_districts.geojson");
  CHECK(places.districts.size() == 15);
  CHECK(told(places, ask(places, {"Rautahat", {}, {}, {}})) == "Rautahat by name");
  CHECK(told(places, ask(places, {"Dhanusa", {}, {}, {}})) == "Dhanusha by transliteration");
  CHECK(told(places, ask(places, {"रौतहट", {}, {}, {}})) == "Rautahat by transliteration");
  CHECK(told(places, ask(places, {"Mahotari District", {}, {}, {}})) == "Mahottari by transliteration");
}
