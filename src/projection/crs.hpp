// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::projection {

/// How degrees on WGS 84, longitude first, are named throughout zilamap.
inline constexpr std::string_view wgs84 = "EPSG:4326";

/// True for the usual ways to name degrees on WGS 84: "EPSG:4326", "OGC:CRS84" and the text that ESRI software and GDAL
/// write into a .prj. Compares texts only, so false does not mean that a system is another one. Never asks PROJ, whose
/// database takes several milliseconds to open.
bool is_wgs84(std::string_view crs);

/// True when the system is projected, false when it has degrees. Throws UsageError naming a system that is neither.
bool is_projected(const std::string& crs);

}  // namespace zilamap::projection
