// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "projection/projector.hpp"

#include <geodesic.h>

#include <cmath>
#include <cstddef>

namespace zilamap::projection {

namespace {

geod_geodesic make_wgs84() {
  geod_geodesic ellipsoid;
  geod_init(&ellipsoid, 6378137.0, 1 / 298.257223563);
  return ellipsoid;
}

const geod_geodesic& ellipsoid() {
  static const geod_geodesic wgs84 = make_wgs84();
  return wgs84;
}

/// Always positive, whichever way the ring turns.
double ring_area_m2(const Ring& ring) {
  geod_polygon polygon;
  geod_polygon_init(&polygon, 0);
  for (const Point& p : ring) geod_polygon_addpoint(&ellipsoid(), &polygon, p.y, p.x);
  double area = 0;
  geod_polygon_compute(&ellipsoid(), &polygon, 0, 1, &area, nullptr);
  return std::abs(area);
}

}  // namespace

double geodesic_distance_m(Point lon_lat_a, Point lon_lat_b) {
  double distance = 0;
  geod_inverse(&ellipsoid(), lon_lat_a.y, lon_lat_a.x, lon_lat_b.y, lon_lat_b.x, &distance, nullptr, nullptr);
  return distance;
}

double geodesic_area_km2(const MultiPolygon& shape) {
  double area = 0;
  for (const Polygon& polygon : shape) {
    area += ring_area_m2(polygon.outer);
    for (const Ring& hole : polygon.holes) area -= ring_area_m2(hole);
  }
  return area / 1e6;
}

double geodesic_length_km(const Line& line) {
  double length = 0;
  for (std::size_t i = 1; i < line.size(); ++i) length += geodesic_distance_m(line[i - 1], line[i]);
  return length / 1e3;
}

}  // namespace zilamap::projection
