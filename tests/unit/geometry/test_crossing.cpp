// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/crossing.hpp"

#include <catch2/catch.hpp>

#include <limits>
#include <vector>

using zilamap::MultiPolygon;
using zilamap::Point;
using zilamap::geometry::stretches_inside;

namespace {

/// A square from 0 to 4 with a hole from 1 to 3.
MultiPolygon frame() { return {{{{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {{{1, 1}, {3, 1}, {3, 3}, {1, 3}}}}}; }

std::vector<double> cuts(const MultiPolygon& shape, Point a, Point b) {
  std::vector<double> ends;
  for (const auto& stretch : stretches_inside(shape, a, b)) {
    ends.push_back(stretch.from);
    ends.push_back(stretch.to);
  }
  return ends;
}

using Ends = std::vector<double>;

}  // namespace

TEST_CASE("a line through a shape with a hole has two stretches in it", "[geometry]") {
  CHECK(cuts(frame(), {-4, 2}, {6, 2}) == Ends{0.4, 0.5, 0.7, 0.8});
  CHECK(cuts(frame(), {6, 2}, {-4, 2}) == Ends{0.2, 0.3, 0.5, 0.6});
}

TEST_CASE("a line inside is inside from end to end", "[geometry]") {
  CHECK(cuts(frame(), {0.5, 0.5}, {0.5, 3.5}) == Ends{0, 1});
  CHECK(cuts(frame(), {1.5, 1.5}, {2.5, 2.5}).empty());
}

TEST_CASE("touching a corner or running along an edge is not inside", "[geometry]") {
  CHECK(cuts(frame(), {-1, 1}, {1, -1}).empty());
  CHECK(cuts(frame(), {0, 0}, {4, 0}).empty());
  CHECK(cuts(frame(), {-1, 4}, {5, 4}).empty());
  CHECK(cuts(frame(), {-2, 6}, {2, 2}).empty() == false);
}

TEST_CASE("a line through corners is cut there and joined again", "[geometry]") {
  // From corner to corner of a diamond.
  const MultiPolygon diamond{{{{2, 0}, {4, 2}, {2, 4}, {0, 2}}, {}}};
  CHECK(cuts(diamond, {0, 2}, {4, 2}) == Ends{0, 1});
  // A notch whose tip lies on the line.
  const MultiPolygon notched{{{{0, 0}, {4, 0}, {4, 4}, {2, 2}, {0, 4}}, {}}};
  CHECK(cuts(notched, {0, 2}, {4, 2}) == Ends{0, 1});
}

TEST_CASE("lines and shapes without extent have no stretch", "[geometry]") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(cuts({}, {0, 0}, {1, 1}).empty());
  CHECK(cuts({{{}, {{}}}}, {0, 0}, {1, 1}).empty());
  CHECK(cuts(frame(), {0.5, 0.5}, {0.5, 0.5}).empty());
  CHECK(cuts(frame(), {nan, 0}, {1, 1}).empty());
  CHECK(cuts(frame(), {-1e300, 0}, {1e300, 1}).empty());
}
