// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <vector>

namespace zilamap::geometry {

/// A stretch of the straight line from a to b: 0 is a, 1 is b.
struct Stretch {
  double from = 0;
  double to = 0;
};

/// The stretches of the line from a to b that lie inside the shape, in the plane of its coordinates, in order. Where it
/// only touches a corner or runs along an edge there is none of any length, and none is given; of stretches that meet
/// one is made. Stretches shorter than a billionth of a unit do not count.
std::vector<Stretch> stretches_inside(const MultiPolygon& shape, Point a, Point b);

}  // namespace zilamap::geometry
