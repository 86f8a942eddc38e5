// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "even_letters.hpp"
#include "layout/label_numbers.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using zilamap::Box;
using zilamap::Line;
using zilamap::MultiPolygon;
using zilamap::Point;
using zilamap::layout::Ground;
using zilamap::layout::LabelGround;
using zilamap::layout::LabelPlace;
using zilamap::layout::Lettering;
using zilamap::layout::number_places;

namespace {

MultiPolygon square(const Box& box) {
  return {{{{box.x_min, box.y_min}, {box.x_max, box.y_min}, {box.x_max, box.y_max}, {box.x_min, box.y_max}}, {}}};
}

/// Two districts side by side with bare ground around them: west from 20 to 50 mm, east from 50 to 80.
Ground two_districts() {
  Ground ground;
  const Box west{20, 20, 50, 60};
  const Box east{50, 20, 80, 60};
  ground.districts = {square(west), square(east)};
  ground.inner_lines = {Line{{50, 20}, {50, 60}}};
  ground.outer_lines = {Line{{20, 20}, {80, 20}, {80, 60}, {20, 60}, {20, 20}}};
  ground.extent = {20, 20, 80, 60};
  return ground;
}

std::vector<Lettering> ways_of(std::vector<std::vector<std::string>> texts, double size = 3) {
  static EvenLetters letters;
  zilamap::Font font;
  font.size_mm = size;
  std::vector<Lettering> ways;
  for (auto& lines : texts) ways.push_back(zilamap::layout::lettering(letters, std::move(lines), font));
  return ways;
}

std::vector<LabelPlace> places_for(Point at, double radius, std::size_t district, const std::vector<Lettering>& ways,
                                   std::vector<zilamap::layout::Disc> others = {}) {
  const Box circle = Box{at.x, at.y, at.x, at.y}.grown(radius);
  const LabelGround ground(two_districts(), {0, 0, 100, 80}, 0.6, {circle});
  return number_places(ground, {at, radius, district, std::move(others)}, ways, 0.8);
}

}  // namespace

TEST_CASE("a number that fits stands in its circle, unless another circle hides it", "[layout]") {
  const auto ways = ways_of({{"300"}});
  const auto in = places_for({35, 40}, 8, 0, ways);
  REQUIRE(in.size() == 1);
  CHECK(in.front().in_circle);
  CHECK(in.front().at.box.center().x == Approx(35));
  const auto beside = places_for({35, 40}, 8, 0, ways, {{{36, 40}, 2}});
  REQUIRE_FALSE(beside.empty());
  for (const LabelPlace& place : beside) CHECK_FALSE(place.in_circle);
  CHECK(places_for({35, 40}, 8, 0, ways, {{{35, 50}, 6}}).size() == 1);  // that one ends over a letter's height below
}

TEST_CASE("a number beside its circle stands on its own district where it can", "[layout]") {
  // Close to the eastern edge of the western district: the right side would be the neighbour's.
  const auto places = places_for({47, 40}, 2, 0, ways_of({{"1,024"}}));
  REQUIRE_FALSE(places.empty());
  CHECK(places.front().at.box.x_max < 50);
  CHECK(places.front().clear_mm == 0);
  for (const LabelPlace& place : places) {
    if (place.at.box.x_min > 50) {
      CHECK(place.clear_mm > 0);
      CHECK(place.at.cost > places.front().at.cost + 3);
    }
  }
}

TEST_CASE("bare ground comes before another district", "[layout]") {
  // At the corner of the two districts and the bare ground over them.
  const auto places = places_for({48, 22}, 3, 0, ways_of({{"A long name 1,024"}}));
  const auto bare = std::ranges::find_if(places, [](const LabelPlace& place) { return place.at.box.y_max < 20; });
  const auto other = std::ranges::find_if(places, [](const LabelPlace& place) { return place.at.box.x_min > 50; });
  REQUIRE(bare != places.end());
  REQUIRE(other != places.end());
  CHECK(bare < other);
  CHECK(bare->clear_mm == 0);
}

TEST_CASE("a number keeps off the circles of others", "[layout]") {
  const auto ways = ways_of({{"1,024"}});
  const auto alone = places_for({35, 40}, 2, 0, ways);
  REQUIRE(alone.front().at.box.x_min > 35);
  // A circle whose edge the number would all but touch.
  const double right = alone.front().at.box.x_max;
  const auto beside = places_for({35, 40}, 2, 0, ways, {{{right + 3.2, 40}, 3}});
  REQUIRE_FALSE(beside.empty());
  CHECK(beside.front().at.box.x_max < 35);
}

TEST_CASE("a label runs over another district in two lines rather than in one", "[layout]") {
  zilamap::layout::LabelGround ground(two_districts(), {20, 20, 80, 60}, 0.6, {Box{20, 20, 48, 60}});
  auto ways = ways_of({{"Nathnagar 1,024"}, {"Nathnagar", "1,024"}});
  ways.back().cost = 0.2;
  const auto places = number_places(ground, {{47, 40}, 2, 0, {}}, ways, 0.8);
  REQUIRE_FALSE(places.empty());
  CHECK(places.front().way == 1);
  CHECK(places.front().clear_mm > 0);
}
