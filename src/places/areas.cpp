// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/areas.hpp"

#include "projection/crs.hpp"
#include "projection/projector.hpp"

#include <zilamap/error.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace zilamap::places {

namespace {

/// Areas of shapes in the places' coordinates, whatever these are.
class AreaMeter {
 public:
  explicit AreaMeter(const std::string& crs) {
    if (projection::is_wgs84(crs)) return;
    m_projector.emplace(crs, std::string(projection::wgs84));
  }

  std::optional<double> area_km2(MultiPolygon shape) const {
    if (m_projector) {
      for (Polygon& polygon : shape) {
        m_projector->project(polygon.outer);
        for (Ring& hole : polygon.holes) m_projector->project(hole);
      }
    }
    const double area = projection::geodesic_area_km2(shape);
    if (!std::isfinite(area) || area <= 0) return std::nullopt;
    return area;
  }

 private:
  std::optional<projection::Projector> m_projector;
};

}  // namespace

std::vector<std::optional<double>> areas_km2(const Places& places) {
  std::vector<std::optional<double>> areas;
  std::optional<AreaMeter> meter;
  for (const District& district : places.districts) {
    areas.push_back(district.area_km2);
    if (district.area_km2 || district.shape.empty()) continue;
    if (!meter) meter.emplace(places.crs);
    areas.back() = meter->area_km2(district.shape);
  }
  return areas;
}

}  // namespace zilamap::places
