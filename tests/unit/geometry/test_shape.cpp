// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include <cmath>

#include "geometry/clip.hpp"
#include "geometry/shape.hpp"

using zilamap::Box;
using zilamap::Line;
using zilamap::MultiPolygon;
using zilamap::Point;
using zilamap::Polygon;
using zilamap::Ring;
namespace geometry = zilamap::geometry;

namespace {

Ring square(double x, double y, double side) { return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}; }

Ring reversed(Ring ring) { return {ring.rbegin(), ring.rend()}; }

}  // namespace

TEST_CASE("the sign of an area tells the direction of the ring", "[geometry]") {
  CHECK(geometry::signed_area(square(0, 0, 4)) == Approx(16));
  CHECK(geometry::signed_area(reversed(square(0, 0, 4))) == Approx(-16));
  CHECK(geometry::signed_area({{0, 0}, {1, 1}}) == 0);
  CHECK(geometry::signed_area({}) == 0);
}

TEST_CASE("large coordinates do not cost the digits of a small area", "[geometry]") {
  CHECK(geometry::signed_area(square(4e8, 3e8, 0.5)) == Approx(0.25));
}

TEST_CASE("holes are subtracted whichever way they turn", "[geometry]") {
  CHECK(geometry::area({{square(0, 0, 4), {square(1, 1, 1)}}}) == Approx(15));
  CHECK(geometry::area({{square(0, 0, 4), {reversed(square(1, 1, 1))}}}) == Approx(15));
  CHECK(geometry::area({{square(0, 0, 4), {}}, {square(9, 9, 2), {}}}) == Approx(20));
}

TEST_CASE("a point in a hole is outside", "[geometry]") {
  const MultiPolygon shape{{square(0, 0, 4), {square(1, 1, 1)}}};
  CHECK(geometry::contains(shape, {0.5, 0.5}));
  CHECK_FALSE(geometry::contains(shape, {1.5, 1.5}));
  CHECK_FALSE(geometry::contains(shape, {5, 2}));
  CHECK_FALSE(geometry::contains({}, {0, 0}));
}

TEST_CASE("the bounds of nothing are empty", "[geometry]") {
  CHECK(geometry::bounds(MultiPolygon{}).empty());
  CHECK(geometry::bounds(MultiPolygon{{square(1, 2, 3), {}}}) == Box{1, 2, 4, 5});
}

TEST_CASE("the pole of a square is its middle", "[geometry]") {
  const auto pole = geometry::pole_of_inaccessibility({{square(0, 0, 10), {}}}, 0.01);
  CHECK(pole.point.x == Approx(5).margin(0.02));
  CHECK(pole.point.y == Approx(5).margin(0.02));
  CHECK(pole.distance == Approx(5).margin(0.01));
}

TEST_CASE("the pole of a crescent lies in it, where its middle does not", "[geometry]") {
  // A square ring with a gap: an arm of width 2 all around, a foot of width 4 at the bottom.
  const MultiPolygon shape{{{{0, 0}, {12, 0}, {12, 12}, {0, 12}, {0, 10}, {10, 10}, {10, 4}, {0, 4}}, {}}};
  const auto pole = geometry::pole_of_inaccessibility(shape, 0.01);
  CHECK(geometry::contains(shape, pole.point));
  // In the lower right corner a circle fits that touches right and bottom edge and the inner corner (10, 4):
  // r = d(center, corner) with center (12 - r, r): (r - 2)^2 + (4 - r)^2 = r^2, r = 6 - 4 = 2 or 10, bounded by the
  // foot: r = 2.
  CHECK(pole.distance == Approx(2).margin(0.35));
  CHECK_FALSE(geometry::contains(shape, geometry::bounds(shape).center()));
}

TEST_CASE("a shape without area still has a place", "[geometry]") {
  const auto flat = geometry::pole_of_inaccessibility({{{{0, 0}, {4, 0}, {2, 0}}, {}}}, 0.1);
  CHECK(flat.point == Point{2, 0});
  CHECK(flat.distance == 0);
  CHECK(geometry::pole_of_inaccessibility({}, 0.1).distance == 0);
}

TEST_CASE("a sliver is searched in bounded time", "[geometry]") {
  const auto pole = geometry::pole_of_inaccessibility({{{{0, 0}, {1e6, 0}, {1e6, 1e-3}, {0, 1e-3}}, {}}}, 1e-6);
  CHECK(std::isfinite(pole.point.x));
}

TEST_CASE("a ring is cut at the box and runs along its edge", "[geometry]") {
  const Ring cut = geometry::clip(square(-5, -5, 10), {0, 0, 20, 20});
  CHECK(std::fabs(geometry::signed_area(cut)) == Approx(25));
  CHECK(geometry::clip(square(30, 30, 5), {0, 0, 20, 20}).empty());
  CHECK(geometry::clip(square(3, 3, 5), {0, 0, 20, 20}).size() == 4);
}

TEST_CASE("a line that leaves the box and comes back gives two parts", "[geometry]") {
  const Line line{{1, 1}, {1, 12}, {5, 12}, {5, 1}};
  const auto parts = geometry::clip_line(line, {0, 0, 10, 10});
  REQUIRE(parts.size() == 2);
  CHECK(parts[0] == Line{{1, 1}, {1, 10}});
  CHECK(parts[1] == Line{{5, 10}, {5, 1}});
  CHECK(geometry::clip_line(Line{{20, 20}, {30, 30}}, {0, 0, 10, 10}).empty());
}
