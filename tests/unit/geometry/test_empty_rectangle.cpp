// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "geometry/empty_rectangle.hpp"

#include <algorithm>
#include <cmath>
#include <random>

#include "geometry/clip.hpp"
#include "geometry/shape.hpp"

using namespace zilamap;
using namespace zilamap::geometry;

namespace {

MultiPolygon square(double x, double y, double side) {
  return {{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}, {}}};
}

/// A star with many points, so that its edges run in all directions.
MultiPolygon star(Point middle, double radius, int points) {
  Ring ring;
  for (int i = 0; i < 2 * points; ++i) {
    const double r = i % 2 == 0 ? radius : radius * 0.4;
    const double angle = M_PI * i / points;
    ring.push_back({middle.x + r * std::cos(angle), middle.y + r * std::sin(angle)});
  }
  return {{ring, {}}};
}

bool inside(const Box& box, const Box& frame) {
  return box.x_min >= frame.x_min && box.x_max <= frame.x_max && box.y_min >= frame.y_min && box.y_max <= frame.y_max;
}

/// No edge of the shape runs through the box, and the box does not lie in the shape.
bool clear_of(const Box& box, const MultiPolygon& shape) {
  for (const Polygon& polygon : shape) {
    Ring ring = polygon.outer;
    ring.push_back(ring.front());
    if (!clip_line(ring, box).empty()) return false;
  }
  return !contains(shape, box.center());
}

}  // namespace

TEST_CASE("an empty frame has room for all of it and no more", "[geometry]") {
  const Box frame{10, 20, 110, 80};
  CHECK(EmptyRoom(frame).place(100, 60, Corner::top_left) == frame);
  CHECK_FALSE(EmptyRoom(frame).place(101, 1, Corner::top_left));
  CHECK(EmptyRoom(frame).is_empty(frame));
}

TEST_CASE("around a square there is room as far as its edges touch", "[geometry]") {
  // 200 x 100 cells of 1; the square's edges touch one cell more on each side.
  const Box frame{0, 0, 200, 100};
  EmptyRoom room(frame);
  room.add(square(50, 30, 20));
  CHECK(room.place(129, 100, Corner::top_right) == Box{71, 0, 200, 100});
  CHECK_FALSE(room.place(130, 100, Corner::top_right));
  CHECK(room.place(200, 49, Corner::bottom_left) == Box{0, 51, 200, 100});
  CHECK(room.place(200, 29, Corner::top_right) == Box{0, 0, 200, 29});
  CHECK(room.place(49, 100, Corner::bottom_left) == Box{0, 0, 49, 100});
  // A box stands edge to edge with its neighbours.
  EmptyRoom beside(frame);
  beside.add(Box{50, 30, 70, 50});
  CHECK(beside.place(130, 100, Corner::top_right) == Box{70, 0, 200, 100});
}

TEST_CASE("a full frame has no room", "[geometry]") {
  EmptyRoom room({0, 0, 50, 50});
  room.add(square(-10, -10, 100));
  CHECK_FALSE(room.place(0.1, 0.1, Corner::top_left));
  CHECK_FALSE(room.place(1, 1, Corner::top_left));
  CHECK_FALSE(room.is_empty({1, 1, 2, 2}));
}

TEST_CASE("elements are placed one after another, each near its corner", "[geometry]") {
  const Box frame{0, 0, 200, 100};
  EmptyRoom room(frame);
  room.add(square(80, 20, 60));
  const auto first = room.place(40.3, 30, Corner::bottom_right);
  REQUIRE(first);
  CHECK(first->x_max == Approx(200));
  CHECK(first->y_max == Approx(100));
  CHECK(first->width() == Approx(40.3));
  room.add(*first);
  const auto second = room.place(40.3, 30, Corner::bottom_right);
  REQUIRE(second);
  CHECK_FALSE(second->overlaps(*first));
  CHECK(second->x_max == Approx(200));
  CHECK(second->y_max == Approx(70).margin(1));
  // Between the square and the right side there are 59.
  CHECK(room.place(70, 30, Corner::top_right)->x_max <= 80);
  CHECK(room.place(70, 30, Corner::top_left)->x_min == 0);
  CHECK_FALSE(room.place(0, 30, Corner::top_left));
  CHECK_FALSE(room.place(NAN, 30, Corner::top_left));
  CHECK_FALSE(room.place(1e300, 30, Corner::top_left));
}

TEST_CASE("what is called empty is empty", "[geometry]") {
  std::mt19937 random(20091107);  // its numbers are the same everywhere
  const auto number = [&random](double most) { return static_cast<double>(random() % 10'000) / 10'000 * most; };
  const Box frame{5, 5, 205, 145};
  for (int round = 0; round < 20; ++round) {
    std::vector<MultiPolygon> shapes;
    EmptyRoom room(frame);
    for (int i = 0; i < 3 + round; ++i) {
      shapes.push_back(star({number(220), number(150)}, 3 + number(25), 3 + i % 9));
      room.add(shapes.back());
    }
    const auto clear = [&](const Box& box) {
      return inside(box, frame) &&
             std::all_of(shapes.begin(), shapes.end(), [&box](const auto& shape) { return clear_of(box, shape); });
    };
    // Cells are 1 wide, so 12.3 x 7.7 takes 13 x 8 of them.
    bool any = false;
    for (int x = 0; x + 13 <= 200 && !any; ++x) {
      for (int y = 0; y + 8 <= 140 && !any; ++y) any = room.is_empty({x + 5.0, y + 5.0, x + 18.0, y + 13.0});
    }
    for (const Corner corner : {Corner::top_left, Corner::top_right, Corner::bottom_left, Corner::bottom_right}) {
      const auto box = room.place(12.3, 7.7, corner);
      CHECK(box.has_value() == any);
      if (box) CHECK(clear(*box));
      if (box) CHECK(room.is_empty(*box));
    }
  }
}
