// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/repair.hpp"

#include "geometry/shape.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

using zilamap::MultiPolygon;
using zilamap::Point;
using zilamap::Ring;
using zilamap::geometry::area;
using zilamap::geometry::repair;

namespace {

const Ring square = {{0, 0}, {4, 0}, {4, 4}, {0, 4}};

}  // namespace

TEST_CASE("a valid shape comes back unchanged and without a word", "[geometry]") {
  MultiPolygon shape = {{square, {{{1, 1}, {1, 2}, {2, 2}, {2, 1}}}}, {{{5, 0}, {6, 0}, {6, 1}}, {}}};
  const MultiPolygon before = shape;
  CHECK(repair(shape).empty());
  REQUIRE(shape.size() == 2);
  CHECK(shape[0].outer == before[0].outer);
  CHECK(shape[0].holes == before[0].holes);
  CHECK(shape[1].outer == before[1].outer);
}

TEST_CASE("both ring directions are valid", "[geometry]") {
  MultiPolygon clockwise = {{{{0, 0}, {0, 4}, {4, 4}, {4, 0}}, {}}};
  CHECK(repair(clockwise).empty());
}

TEST_CASE("a figure of eight becomes its two triangles, and the fault is placed", "[geometry]") {
  MultiPolygon shape = {{{{0, 0}, {2, 2}, {2, 0}, {0, 2}}, {}}};
  CHECK(repair(shape) == "Self-intersection at 1 1");
  CHECK(shape.size() == 2);
  CHECK(area(shape) == Approx(2));  // two triangles with base 2 and height 1
}

TEST_CASE("parts that overlap are joined, so that no ground counts twice", "[geometry]") {
  MultiPolygon shape = {{square, {}}, {{{2, 0}, {6, 0}, {6, 4}, {2, 4}}, {}}};
  CHECK_FALSE(repair(shape).empty());
  CHECK(area(shape) == Approx(24));  // 6 by 4
}

TEST_CASE("a hole that lies outside its ring is ground of its own, not negative area", "[geometry]") {
  MultiPolygon shape = {{square, {{{10, 10}, {11, 10}, {11, 11}, {10, 11}}}}};
  CHECK(repair(shape).starts_with("Hole lies outside shell"));
  CHECK(shape.size() == 2);
  CHECK(area(shape) == Approx(16 + 1));
}

TEST_CASE("a spike is cut off", "[geometry]") {
  MultiPolygon shape = {{{{0, 0}, {4, 0}, {4, 4}, {4, 9}, {4, 4}, {0, 4}}, {}}};
  CHECK_FALSE(repair(shape).empty());
  REQUIRE(shape.size() == 1);
  CHECK(area(shape) == Approx(16));
  for (const Point& p : shape[0].outer) CHECK(p.y <= 4);
}

TEST_CASE("rings with fewer than three points go, the rest stays", "[geometry]") {
  MultiPolygon shape = {{{{7, 7}, {8, 8}}, {}}, {square, {{{1, 1}}}}};
  CHECK(repair(shape) == "Ring with fewer than three points at 7 7");
  REQUIRE(shape.size() == 1);
  CHECK(shape[0].holes.empty());
  CHECK(area(shape) == Approx(16));
}

TEST_CASE("a shape without area becomes empty, an empty one stays so", "[geometry]") {
  MultiPolygon line = {{{{0, 0}, {1, 1}, {2, 2}}, {}}};
  CHECK_FALSE(repair(line).empty());
  CHECK(line.empty());

  MultiPolygon nothing;
  CHECK(repair(nothing).empty());
  CHECK(nothing.empty());

  MultiPolygon no_points = {{{}, {}}};
  CHECK(repair(no_points) == "Ring without points");
  CHECK(no_points.empty());
}

TEST_CASE("coordinates that are no numbers do not bring it down", "[geometry]") {
  MultiPolygon shape = {{{{0, 0}, {4, 0}, {std::numeric_limits<double>::quiet_NaN(), 4}, {0, 4}}, {}}};
  CHECK_FALSE(repair(shape).empty());
  for (const auto& polygon : shape) {
    for (const Point& p : polygon.outer) CHECK(std::isfinite(p.x));
  }
}

TEST_CASE("a ring of thousands of random points is given up at once, and says so", "[geometry]") {
  // A linear congruential generator, so that every machine draws the same scribble.
  std::uint32_t state = 7;
  const auto next = [&state] {
    state = state * 1664525u + 1013904223u;
    return static_cast<double>(state >> 8) / (1u << 24);
  };
  Ring scribble;
  for (int i = 0; i < 4000; ++i) scribble.push_back({next(), next()});
  MultiPolygon shape{{scribble, {}}};
  const std::string fault = repair(shape);
  CHECK_THAT(fault, Catch::Contains("too many more to repair"));
  CHECK(shape.empty());
}

TEST_CASE("a few crossings among many edges are repaired", "[geometry]") {
  Ring ring;
  for (int i = 0; i < 20000; ++i) ring.push_back({std::cos(i * M_PI / 10000), std::sin(i * M_PI / 10000)});
  std::swap(ring[100], ring[101]);
  MultiPolygon shape{{ring, {}}};
  CHECK_FALSE(repair(shape).empty());
  REQUIRE_FALSE(shape.empty());
  CHECK(area(shape) == Approx(M_PI).epsilon(1e-3));
}
