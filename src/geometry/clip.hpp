// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <span>
#include <vector>

namespace zilamap::geometry {

/// The part of a ring inside a box (Sutherland and Hodgman 1974); where it leaves the box it runs along its edge.
Ring clip(const Ring& ring, const Box& box);

/// The parts of a line inside a box (Liang and Barsky 1984).
std::vector<Line> clip_line(std::span<const Point> line, const Box& box);

/// True when the outer edge of any part of the shape runs through the box.
bool edge_crosses(const MultiPolygon& shape, const Box& box);

}  // namespace zilamap::geometry
