// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "projection/projector.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using zilamap::Line;
using zilamap::MultiPolygon;
using zilamap::Ring;
using zilamap::projection::geodesic_area_km2;
using zilamap::projection::geodesic_distance_m;
using zilamap::projection::geodesic_length_km;

namespace {

/// An eighth of the ellipsoid, whose whole surface is 510,065,621.724 km².
const Ring octant = {{0, 0}, {90, 0}, {0, 90}};
constexpr double octant_km2 = 510065621.724 / 8;

/// The same on the southern side.
const Ring southern = {{0, 0}, {90, 0}, {0, -90}};

}  // namespace

TEST_CASE("distances follow the ellipsoid", "[projection]") {
  // A degree of the equator is a * pi / 180; a quarter of a meridian is 10,001,965.729 m; a degree of latitude at the
  // equator is shorter than one of longitude.
  CHECK(geodesic_distance_m({0, 0}, {1, 0}) == Approx(111319.490793).epsilon(1e-11));
  CHECK(geodesic_distance_m({85, 0}, {85, 90}) == Approx(10001965.729).epsilon(1e-10));
  CHECK(geodesic_distance_m({0, 0}, {0, 1}) == Approx(110574.3886).epsilon(1e-9));
  CHECK(geodesic_distance_m({85, 25}, {85, 25}) == 0);
}

TEST_CASE("distances cross the date line the short way", "[projection]") {
  CHECK(geodesic_distance_m({179.5, 0}, {-179.5, 0}) == Approx(111319.490793).epsilon(1e-11));
}

TEST_CASE("areas follow the ellipsoid, whichever way a ring turns", "[projection]") {
  CHECK(geodesic_area_km2({{octant, {}}}) == Approx(octant_km2).epsilon(1e-11));
  Ring reversed = octant;
  std::reverse(reversed.begin(), reversed.end());
  CHECK(geodesic_area_km2({{reversed, {}}}) == Approx(octant_km2).epsilon(1e-11));
}

TEST_CASE("parts add up and holes go off, whichever way they turn", "[projection]") {
  CHECK(geodesic_area_km2({{octant, {}}, {southern, {}}}) == Approx(2 * octant_km2).epsilon(1e-11));
  const Ring pole_cap = {{0, 89}, {120, 89}, {240, 89}};
  const double cap = geodesic_area_km2({{pole_cap, {}}});
  CHECK(geodesic_area_km2({{octant, {{{10, 10}, {20, 10}, {20, 20}}}}}) < octant_km2);
  CHECK(geodesic_area_km2({{octant, {pole_cap}}}) == Approx(octant_km2 - cap).epsilon(1e-11));
}

TEST_CASE("nothing has no area and no length", "[projection]") {
  CHECK(geodesic_area_km2({}) == 0);
  CHECK(geodesic_area_km2({{{}, {}}}) == 0);
  CHECK(geodesic_length_km({}) == 0);
  CHECK(geodesic_length_km({{85, 25}}) == 0);
}

TEST_CASE("a line is as long as its steps", "[projection]") {
  CHECK(geodesic_length_km({{0, 0}, {1, 0}, {2, 0}, {1, 0}}) == Approx(3 * 111.319490793).epsilon(1e-11));
}
