// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "bihar.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>

using sample::bihar;
using sample::told;
using zilamap::PlaceAnswer;
using zilamap::PlaceFinder;

TEST_CASE("a finder answers one name after the other, also when their memory is used again", "[join]") {
  PlaceFinder finder(bihar());
  zilamap::PlaceName name;
  for (const auto& [text, expected] :
       {std::pair{"Patna", "Patna by name"}, std::pair{"Motihari", "East Champaran by headquarters"},
        std::pair{"Sonbarsa", "ambiguous"}, std::pair{"Gotham", "unknown"}, std::pair{"Patna", "Patna by name"}}) {
    name.text = text;
    CHECK(told(bihar(), finder.find(name)) == expected);
  }
  name.text.clear();
  CHECK(told(bihar(), finder.find(name)) == "unknown");
  PlaceFinder moved = std::move(finder);
  name.district = "Gaya";
  CHECK(told(bihar(), moved.find(name)) == "Gaya by name");
}

TEST_CASE("a finder tells where in the file the name stands", "[join]") {
  PlaceFinder finder(bihar());
  const PlaceAnswer answer = finder.find({"Gotham", {}, {}, {"names.csv", 7, 2}});
  REQUIRE(answer.finding);
  CHECK(answer.finding->where == zilamap::Location{"names.csv", 7, 2});
}

TEST_CASE("a finder takes points", "[join]") {
  const zilamap::Places places = sample::places();
  PlaceFinder finder(places);
  CHECK(told(places, finder.find(sample::at({86.5, 25.5}))) == "Purnia by point");
  CHECK(finder.find(sample::at({25.5, 86.5})).finding->code == "point-swapped");
  zilamap::Places metres = places;
  metres.crs = "EPSG:32645";
  PlaceFinder other(metres);
  CHECK(other.find(sample::at({86.5, 25.5})).finding->code == "point-not-used");
  CHECK(told(metres, other.find(sample::at({86.5, 25.5}, "Gaya"))) == "Gaya by name");
}

TEST_CASE("contradictions are ambiguous and list both", "[join]") {
  PlaceFinder finder(bihar());
  const PlaceAnswer answer = finder.find({"lgd:207", "Gaya", {}, {}});
  CHECK(answer.status == PlaceAnswer::Status::ambiguous);
  REQUIRE(answer.candidates.size() == 2);
  CHECK(answer.candidates[0].name == "Munger");
  CHECK(answer.candidates[1].name == "Gaya");
}

TEST_CASE("words for what became of a name", "[join]") {
  CHECK(to_string(PlaceAnswer::Status::matched) == "matched");
  CHECK(to_string(PlaceAnswer::Status::ambiguous) == "ambiguous");
  CHECK(to_string(PlaceAnswer::Status::unknown) == "unknown");
}

TEST_CASE("hostile names do no harm to a finder", "[join]") {
  PlaceFinder finder(bihar());
  std::string words;
  for (int i = 0; i < 20'000; ++i) words += "a, (b) ";
  const auto text =
      GENERATE_COPY(as<std::string>{}, std::string(1'000'000, 'a'), words, std::string(100'000, ','),
                    std::string(100'000, '('), "\xff\xfe", std::string("Gaya\0x", 6), "\xe0\xa4",
                    std::string(50'000, ' ') + "-", "census:", "census:99999999999999999999999", "lgd:-1");
  const PlaceAnswer answer = finder.find({text, {}, {}, {}});
  CHECK(answer.status != PlaceAnswer::Status::matched);
  REQUIRE(answer.finding);
  CHECK(answer.finding->text.size() < 1500);
}
