// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <span>
#include <vector>

namespace zilamap::layout {

/// A circle on its way to a place of its own.
struct Disc {
  Point at;
  double radius = 0;
};

/// Where circles may go.
struct SpreadRoom {
  Box frame;                 ///< circles lie inside, each that fits
  std::span<const Box> off;  ///< moved circles keep off these
  double gap_mm = 0.1;       ///< left between two circles
};

/// Moves circles that collide apart, and fans those of one place out around it. The large ones give way less, none
/// moves farther than some of its neighbours' radii, and those that touch neither another nor the frame stay where they
/// are. Where there is no room some overlap remains. The same discs give the same places; time is bounded however many
/// there are.
std::vector<Point> spread(std::span<const Disc> discs, const SpreadRoom& room);

}  // namespace zilamap::layout
