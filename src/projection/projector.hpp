// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <memory>
#include <span>
#include <string>

namespace zilamap::projection {

/// Takes points from a source coordinate system to a map projection. Owns its PROJ context: one thread at a time.
class Projector {
 public:
  /// Systems as PROJ reads them: "EPSG:7759", WKT, "+proj=..."; always with x east and y north, degrees for geographic
  /// systems. Throws UsageError naming the system that is unknown or is no map projection (a geographic target is
  /// taken too and drawn as it is: degrees).
  Projector(const std::string& source_crs, const std::string& target_crs);
  ~Projector();
  Projector(Projector&&) noexcept;
  Projector& operator=(Projector&&) noexcept;

  /// Projects in place. Points that cannot be projected become NaN.
  void project(std::span<Point> points) const;
  Point project(Point point) const;
  /// A point given in degrees on WGS 84, whatever the source system is.
  Point project_lon_lat(Point lon_lat) const;
  /// Back to degrees on WGS 84.
  Point to_lon_lat(Point projected) const;

  /// For the map's foot: "WGS 84 / Bihar (EPSG:7759)".
  const std::string& name() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// Length of the shortest way between two points on the WGS 84 ellipsoid, in metres (Karney 2013, through PROJ).
double geodesic_distance_m(Point lon_lat_a, Point lon_lat_b);

/// Area of a shape in degrees on the WGS 84 ellipsoid, in square kilometres; holes subtracted.
double geodesic_area_km2(const MultiPolygon& shape);

/// Length of a line in degrees on the WGS 84 ellipsoid, in kilometres.
double geodesic_length_km(const Line& line);

}  // namespace zilamap::projection
