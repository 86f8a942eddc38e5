// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "even_letters.hpp"
#include "layout/label_places.hpp"
#include "layout/leader.hpp"

#include <algorithm>
#include <cmath>

using namespace zilamap;
using namespace zilamap::layout;

namespace {

Ring rectangle(double x0, double y0, double x1, double y1) { return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}; }

/// A wide district from 0 to 40 and a narrow one east of it, 4 mm; bare ground around, neighbouring land in the north.
Ground two_districts() {
  Ground ground;
  ground.districts = {{{rectangle(0, 0, 40, 30), {}}}, {{rectangle(40, 0, 44, 30), {}}}};
  ground.inner_lines = {{{40, 0}, {40, 30}}};
  ground.outer_lines = {{{0, 0}, {44, 0}, {44, 30}, {0, 30}, {0, 0}}};
  ground.context = {{{rectangle(-20, -20, 80, 0), {}}}};
  ground.extent = {0, 0, 44, 30};
  return ground;
}

const Box frame{-20, -20, 80, 50};

bool inside(const Box& inner, const Box& outer) {
  return inner.x_min >= outer.x_min && inner.x_max <= outer.x_max && inner.y_min >= outer.y_min &&
         inner.y_max <= outer.y_max;
}

std::vector<Lettering> ways_of(const std::string& name) {
  static EvenLetters measure;
  return letterings(measure, name, {.size_mm = 3});
}

const LabelPlace& cheapest(const std::vector<LabelPlace>& places) {
  return *std::min_element(places.begin(), places.end(),
                           [](const auto& a, const auto& b) { return a.at.cost < b.at.cost; });
}

}  // namespace

TEST_CASE("a name lies wholly inside its district, in the middle", "[layout]") {
  const Ground ground = two_districts();
  const LabelGround cells(ground, frame, 0.6, {});
  const LabelArea area(cells, ground.districts[0], 0);
  CHECK(area.middle.x == Approx(20).margin(0.7));
  CHECK(area.middle.y == Approx(15).margin(0.7));
  const auto ways = ways_of("Gaya");
  const auto places = places_inside(cells, area, ways);
  REQUIRE(places.size() > 4);
  for (const LabelPlace& place : places) CHECK(inside(place.at.box, {0, 0, 40, 30}));
  const LabelPlace& best = cheapest(places);
  CHECK(best.way == 0);
  CHECK(best.at.box.width() == Approx(6));  // four letters of 1.5
  CHECK(std::fabs(best.at.box.center().x - 20) < 2.5);
  CHECK(std::fabs(best.at.box.center().y - 15) < 2.5);
}

TEST_CASE("a name that fits in two lines alone stands in two", "[layout]") {
  const Ground ground = two_districts();
  const LabelGround cells(ground, frame, 0.6, {});
  // One line takes 58.5 mm, at eight tenths 46.8; two take 31.5.
  const auto ways = ways_of("Abcdefghijklmnopqrs Tuvwxyzabcdefghijk");
  const auto places = places_inside(cells, LabelArea(cells, ground.districts[0], 0), ways);
  REQUIRE_FALSE(places.empty());
  for (const LabelPlace& place : places) CHECK(ways[place.way].lines.size() == 2);
}

TEST_CASE("a name keeps off what is taken, and goes nowhere when all is", "[layout]") {
  const Ground ground = two_districts();
  const Box circle{10, 8, 30, 22};
  const LabelGround cells(ground, frame, 0.6, {circle});
  const auto places = places_inside(cells, LabelArea(cells, ground.districts[0], 0), ways_of("Gaya"));
  REQUIRE_FALSE(places.empty());
  for (const LabelPlace& place : places) CHECK_FALSE(place.at.box.overlaps(circle));
  const LabelGround full(ground, frame, 0.6, {frame});
  CHECK(places_inside(full, LabelArea(full, ground.districts[0], 0), ways_of("Gaya")).empty());
  CHECK(places_over_edge(full, LabelArea(full, ground.districts[1], 1), ways_of("Ga")).empty());
}

TEST_CASE("a name that does not fit goes over the edge a little or not at all", "[layout]") {
  const Ground ground = two_districts();
  const LabelGround cells(ground, frame, 0.6, {});
  const LabelArea narrow(cells, ground.districts[1], 1);
  const auto ways = ways_of("Gaya");  // 6 mm for a district of 4, at eight tenths 4.8
  CHECK(places_inside(cells, narrow, ways).empty());
  const auto places = places_over_edge(cells, narrow, ways);
  REQUIRE_FALSE(places.empty());
  for (const LabelPlace& place : places) CHECK(Box{40, 0, 44, 30}.contains(place.at.box.center()));
  // 24 letters: most of the name would lie on the neighbour.
  CHECK(places_over_edge(cells, narrow, ways_of("Abcdefghijklmnopqrstuvwx")).empty());
}

TEST_CASE("a leader ties a name beside the districts to its own", "[layout]") {
  const Ground ground = two_districts();
  const LabelGround cells(ground, frame, 0.6, {});
  const LeaderGround around(cells, ground);
  const Point anchor{42, 15};
  const auto ways = ways_of("Kishanganj");
  const auto places = around.places(ways, anchor, 1);
  REQUIRE_FALSE(places.empty());
  for (const LabelPlace& place : places) {
    CHECK(inside(place.at.box, frame));
    CHECK_FALSE(place.at.box.overlaps(ground.extent));
    REQUIRE(place.at.leader);
    CHECK(place.at.leader->to == anchor);
    CHECK(ways[place.way].font.size_mm == 3);
    CHECK_FALSE(placement::conflict({place.at.box, 0, {}}, {{0, 0, 0, 0}, 0, place.at.leader}));
  }
  // The nearest bare ground lies to the east, on the anchor's level.
  const LabelPlace& best = cheapest(places);
  CHECK(best.at.box.x_min > 44);
  CHECK(std::fabs(best.at.leader->from.y - 15) < 1.5);
  // What is taken is not run through.
  const LabelGround walled(ground, frame, 0.6, {{44.2, -20, 46, 50}});
  for (const LabelPlace& place : LeaderGround(walled, ground).places(ways, anchor, 1))
    CHECK(place.at.leader->from.x < 44.2);
}

TEST_CASE("a leader is a line and a dot", "[layout]") {
  std::vector<Item> items;
  draw_leader({{10, 4, 20, 6}, 0, placement::Segment{{10, 5}, {4, 2}}, 0.28}, {1, 2, 3}, items);
  REQUIRE(items.size() == 2);
  CHECK(items[0].role == Role::leader_line);
  CHECK(items[0].bounds.contains({10, 5}));
  CHECK(std::get<PathItem>(items[0].shape).stroke.width_mm == Approx(0.2));
  CHECK(std::get<CircleItem>(items[1].shape).center == Point{4, 2});
}
