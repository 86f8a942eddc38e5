// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/locator.hpp"

#include "geometry/shape.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace zilamap::places {

namespace {

/// Reads the ways in which WGS 84 degrees are written: a code, WKT of either age, a PROJ string. The name alone does
/// not do: other datums have it in their ellipsoid or in the parameters that lead to WGS 84.
bool is_wgs84_degrees(std::string_view crs) {
  if (crs == "EPSG:4326" || crs == "OGC:CRS84") return true;
  const auto has = [crs](std::string_view part) { return crs.find(part) != std::string_view::npos; };
  if (has("+proj=longlat")) return has("+datum=WGS84");
  const bool degrees = crs.starts_with("GEOGCS[") || crs.starts_with("GEOGCRS[") || crs.starts_with("GEODCRS[");
  constexpr std::array<std::string_view, 4> datums{R"(DATUM["WGS_1984")", R"(DATUM["D_WGS_1984")",
                                                   R"(DATUM["World Geodetic System 1984)",
                                                   R"(ENSEMBLE["World Geodetic System 1984)"};
  return degrees && std::any_of(datums.begin(), datums.end(), has);
}

}  // namespace

Locator::Locator(const Places& places) : m_places(places), m_usable(is_wgs84_degrees(places.crs)) {}

std::optional<std::uint32_t> Locator::find(Point lon_lat) {
  if (m_boxes.empty()) {
    m_boxes.reserve(m_places.districts.size());
    for (const District& district : m_places.districts) m_boxes.push_back(geometry::bounds(district.shape));
  }
  for (std::size_t i = 0; i < m_boxes.size(); ++i) {
    if (m_boxes[i].contains(lon_lat) && geometry::contains(m_places.districts[i].shape, lon_lat)) {
      return static_cast<std::uint32_t>(i);
    }
  }
  return {};
}

}  // namespace zilamap::places
