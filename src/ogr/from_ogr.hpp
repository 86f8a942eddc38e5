// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "ogr/layer.hpp"

#include <cstddef>

class OGRGeometry;

namespace zilamap::ogr {

/// What was mended or left out while a geometry was taken over.
struct Intake {
  std::size_t unclosed_rings = 0;
  std::size_t unusable_parts = 0;  ///< parts with a coordinate that is no number or beyond all ground
};

/// Adds a geometry to a feature's polygons, lines and points: heights left out, curves made of straight steps, points
/// repeated in a row taken once, rings without their repeated end.
Intake add_geometry(const OGRGeometry& geometry, Feature& feature);

}  // namespace zilamap::ogr
