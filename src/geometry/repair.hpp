// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <string>

namespace zilamap::geometry {

/// What repair() found wrong: empty when the shape was valid and is unchanged, else a short phrase
/// ("Self-intersection at 85.1 25.6"). The shape is then valid; it may be empty if nothing of it had an area.
/// Uses GEOS (make valid, structure method: keeps the area that the rings enclose).
std::string repair(MultiPolygon& shape);

}  // namespace zilamap::geometry
