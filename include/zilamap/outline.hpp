// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/geometry.hpp>

#include <filesystem>
#include <string>

namespace zilamap {

/// An outline behind the locator, such as that of a country, with the authority whose boundaries it follows. None
/// ships: where the boundaries of a country run is a matter of law, and of different laws in different countries.
struct DeclaredOutline {
  MultiPolygon shape;           ///< degrees on WGS 84
  std::string boundary_policy;  ///< "Survey of India, Political Map of India, 9th edition 2019"; never empty
};

/// Throws UsageError, which says why, unless the policy is a text that can stand with the map's sources.
ZILAMAP_API void require_boundary_policy(const std::string& boundary_policy);

/// Reads the polygons of any file that GDAL opens. Throws UsageError without a boundary policy, DataError for what
/// cannot be opened, has no polygons, or lies nowhere on the earth.
ZILAMAP_API DeclaredOutline read_outline(const std::filesystem::path& file, std::string boundary_policy);

}  // namespace zilamap
