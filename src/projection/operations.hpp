// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "projection/handles.hpp"

#include <string>

namespace zilamap::projection {

/// A horizontal coordinate system, geographic or projected, from a code, WKT or a PROJ string. The vertical part of a
/// compound system is left out. Throws UsageError naming the system that is unknown or of another kind.
Object horizontal_crs(PJ_CONTEXT* context, const std::string& text);

/// What takes positions of `source` to `target`, both with x east and y north and degrees for geographic systems. Null
/// when the two are the same degrees on WGS 84. Throws UsageError when PROJ knows no way.
Object operation_between(PJ_CONTEXT* context, const std::string& source, const PJ* target);

/// For people: "WGS 84 / Bihar (EPSG:7759)".
std::string name_of(PJ_CONTEXT* context, const PJ* crs);

}  // namespace zilamap::projection
