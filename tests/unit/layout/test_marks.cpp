// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "even_letters.hpp"
#include "layout/flow_legend.hpp"
#include "layout/flow_lines.hpp"
#include "layout/mark_room.hpp"

#include <zilamap/map.hpp>

#include <array>
#include <cmath>
#include <memory>

using zilamap::Box;
using zilamap::Point;
using zilamap::Year;
using zilamap::layout::Ground;
using zilamap::layout::MarkRoom;
using zilamap::layout::MarkWish;

namespace {

constexpr Box frame{0, 0, 100, 100};

/// Two districts of the page: one 40 mm square, one 4 mm wide and 40 mm high.
Ground two_districts() {
  Ground ground;
  ground.districts.push_back({{{{10, 10}, {50, 10}, {50, 50}, {10, 50}}, {}}});
  ground.districts.push_back({{{{60, 10}, {64, 10}, {64, 50}, {60, 50}}, {}}});
  ground.districts.emplace_back();
  return ground;
}

bool inside(const Box& box, const Box& outer) {
  return box.x_min >= outer.x_min && box.y_min >= outer.y_min && box.x_max <= outer.x_max && box.y_max <= outer.y_max;
}

}  // namespace

TEST_CASE("marks stand in their districts and off one another", "[layout]") {
  const Ground ground = two_districts();
  MarkRoom room(ground, frame, {{25, 25, 35, 35}});
  const MarkWish wish{0, {{8, 5}}};
  std::vector<Box> boxes{{25, 25, 35, 35}};
  for (const auto& place : room.place(std::vector<MarkWish>(3, wish), 3)) {
    REQUIRE(place);
    CHECK(place->box.width() == Approx(8));
    CHECK(inside(place->box, {10, 10, 50, 50}));
    for (const Box& other : boxes) CHECK_FALSE(other.overlaps(place->box));
    boxes.push_back(place->box);
  }
  CHECK(room.taken().size() == 4);
}

TEST_CASE("a narrow district takes the size that fits, and comes before what stands over edges", "[layout]") {
  const Ground ground = two_districts();
  MarkRoom room(ground, frame, {});
  const std::vector<MarkWish> wishes{{1, {{9, 3}, {5, 5}}}, {1, {{9, 3}, {3, 9}}}, {2, {{1, 1}}}};
  const auto places = room.place(wishes, 0);
  REQUIRE(places[0]);
  REQUIRE(places[1]);
  CHECK(places[1]->size == 1);
  CHECK(inside(places[1]->box, {60, 10, 64, 50}));
  CHECK(places[1]->box.center().y == Approx(30).margin(16.5));  // the pole may be anywhere along the middle
  // Where none fits, the most compact stands over the edge.
  CHECK(places[0]->size == 1);
  CHECK_FALSE(places[0]->box.overlaps(places[1]->box));
  CHECK_FALSE(places[2]);
  CHECK_FALSE(places[1]->anchor);
  // One that had to leave its district has an anchor in it.
  MarkRoom crowded(ground, frame, {{58, 0, 66, 60}});
  const auto away = crowded.place({&wishes[0], 1}, 0);
  REQUIRE(away[0]);
  REQUIRE(away[0]->anchor);
  CHECK(away[0]->anchor->x == Approx(62).margin(0.5));
}

TEST_CASE("boxes along a line cover it and no more", "[layout]") {
  const std::vector<Point> line{{0, 0}, {10, 0}, {10, 3}};
  const auto boxes = zilamap::layout::boxes_along(line, 1, 5);
  REQUIRE(boxes.size() == 3);
  CHECK(boxes[0] == Box{-0.5, -0.5, 5.5, 0.5});
  CHECK(boxes[2] == Box{9.5, -0.5, 10.5, 3.5});
}

TEST_CASE("an arc begins and ends where it should and bends by a share of its length", "[layout]") {
  const auto arc = zilamap::layout::arc_between({0, 0}, {10, 0}, 0.2);
  CHECK(arc.front() == Point{0, 0});
  CHECK(arc.back() == Point{10, 0});
  CHECK(arc[arc.size() / 2].x == Approx(5));
  CHECK(std::fabs(arc[arc.size() / 2].y) == Approx(2));
}

TEST_CASE("the legend of lines shows up to three widths", "[layout]") {
  using zilamap::layout::flow_legend_values;
  CHECK(flow_legend_values(0).empty());
  CHECK(flow_legend_values(1) == std::vector<std::int64_t>{1});
  CHECK(flow_legend_values(3) == std::vector<std::int64_t>{3, 2, 1});
  CHECK(flow_legend_values(4) == std::vector<std::int64_t>{4, 2, 1});
  CHECK(flow_legend_values(1001) == std::vector<std::int64_t>{1001, 501, 1});
}

TEST_CASE("the marks of a run share one scale, and only what the style draws is worked out", "[layout]") {
  const auto records = zilamap::parse_records(R"(zilamap: records/1
activities:
  - {id: a, title: A, type: training, dates: 2009-05-01, venue: West}
  - {id: b, title: B, type: meeting, dates: 2009-06-01, venue: West}
  - {id: c, title: C, dates: 2010-06-01, venue: East}
)",
                                              "test");
  zilamap::Places places;
  places.layer = "test";
  places.crs = "EPSG:4326";
  for (const char* name : {"West", "East"}) {
    places.districts.emplace_back();
    places.districts.back().name = name;
  }
  const auto joined = zilamap::join(records, places);
  const std::array<Year, 3> years{{{2009, true}, {2010, true}, {2011, true}}};
  zilamap::Style style;
  CHECK(zilamap::prepare_maps(records, joined, places, style, years)[0].marks == nullptr);
  style.bars.show = true;
  style.symbols.show = true;
  const auto maps = zilamap::prepare_maps(records, joined, places, style, years);
  REQUIRE(maps[0].marks);
  CHECK(maps[2].marks == maps[0].marks);
  CHECK(maps[0].marks->largest_bar == 2);
  CHECK(maps[0].marks->types == std::vector<std::string>{"", "meeting", "training"});
  CHECK(maps[0].marks->unreported);
  REQUIRE(maps[0].marks->cells.size() == 3);
  CHECK(maps[0].marks->cells[1][1].value == 1);
  CHECK(maps[0].marks->largest_flow == 0);
}

TEST_CASE("lines are as wide as their numbers, and a single activity is not shouted out", "[layout]") {
  const zilamap::Records records;
  const zilamap::Joined joined;
  const zilamap::Places places;
  zilamap::Style style;
  style.flows.widest_mm = 3;
  zilamap::YearMap map;
  const zilamap::MapOptions options;
  EvenLetters letters;
  const auto width = [&](std::int64_t largest, std::int64_t activities) {
    zilamap::RunMarks marks;
    marks.largest_flow = largest;
    map.marks = std::make_shared<const zilamap::RunMarks>(marks);
    return zilamap::layout::flow_width({records, joined, places, style, map, {&map, 1}, options, letters,
                                        zilamap::english()},
                                       zilamap::layout::theme_for({297, 210, 150}), activities);
  };
  CHECK(width(6, 6) == Approx(3));
  CHECK(width(6, 2) == Approx(1));
  CHECK(width(1, 1) == Approx(1));
  CHECK(width(100, 1) == Approx(0.45));
  CHECK(width(6, 0) == 0);
  CHECK(width(0, 1) == 0);
}
