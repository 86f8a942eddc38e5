// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/outline.hpp>

#include "base/text.hpp"
#include "ogr/layer.hpp"
#include "projection/crs.hpp"
#include "projection/projector.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace zilamap {

namespace {

bool on_earth(const Ring& ring) {
  return std::ranges::all_of(
      ring, [](Point p) { return p.x >= -360 && p.x <= 360 && p.y >= -90 && p.y <= 90; });  // false for NaN
}

bool on_earth(const MultiPolygon& shape) {
  return std::ranges::all_of(shape, [](const Polygon& part) {
    return on_earth(part.outer) && std::ranges::all_of(part.holes, [](const Ring& hole) { return on_earth(hole); });
  });
}

void to_degrees(MultiPolygon& shape, const std::string& crs) {
  if (crs.empty() || projection::is_wgs84(crs)) return;
  const projection::Projector projector(crs, std::string(projection::wgs84));
  for (Polygon& part : shape) {
    projector.project(part.outer);
    for (Ring& hole : part.holes) projector.project(hole);
  }
}

}  // namespace

void require_boundary_policy(const std::string& boundary_policy) {
  constexpr std::size_t most = 300;
  if (boundary_policy.find_first_not_of(" \t\r\n") == std::string::npos) {
    throw UsageError(
        "An outline in the locator needs a boundary policy that says whose boundaries it shows, such as \"Survey of "
        "India, Political Map of India, 9th edition 2019\". In India it is an offence to publish a map whose national "
        "boundaries depart from those of the Survey of India (Criminal Law Amendment Act 1961, section 2(2): up to six "
        "months' imprisonment, a fine, or both). The policy is printed with the map's sources. Give it with "
        "--boundary-policy, or leave --locator-outline out.");
  }
  if (!base::is_utf8(boundary_policy)) throw UsageError("The boundary policy is not UTF-8.");
  if (base::code_points(boundary_policy).size() > most) {
    throw UsageError("The boundary policy has over " + std::to_string(most) +
                     " letters; the map's sources have no room for that.");
  }
}

DeclaredOutline read_outline(const std::filesystem::path& file, std::string boundary_policy) {
  require_boundary_policy(boundary_policy);
  ogr::Layer layer = ogr::read_layer(file);
  DeclaredOutline outline{{}, std::move(boundary_policy)};
  for (ogr::Feature& feature : layer.features) {
    std::move(feature.polygons.begin(), feature.polygons.end(), std::back_inserter(outline.shape));
  }
  if (outline.shape.empty()) {
    throw DataError("No feature has a polygon, so there is no outline. Give a file of areas.", {file.string()});
  }
  to_degrees(outline.shape, layer.crs);
  if (!on_earth(outline.shape)) {
    throw DataError(layer.crs.empty()
                        ? "The outline has no coordinate system and its coordinates are no degrees. Write it with one."
                        : "Some of the outline lies nowhere on the earth. Check its coordinate system.",
                    {file.string()});
  }
  return outline;
}

}  // namespace zilamap
