// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/circle_spread.hpp"
#include "layout/label_ground.hpp"

namespace zilamap::layout {

/// The circle that a number belongs to, as far as its label is concerned.
struct NumberedCircle {
  Point at;
  double radius = 0;
  std::size_t district = 0;  ///< where its place lies
  std::vector<Disc> others;  ///< circles near it, that it should not seem to count
};

/// Places for a circle's number: in the circle where it fits, else close beside it, best over its own district, then
/// over bare ground, and over another district only as a last resort; there it keeps names off, which would seem to be
/// what it counts.
std::vector<LabelPlace> number_places(const LabelGround& ground, const NumberedCircle& circle,
                                      const std::vector<Lettering>& ways, double gap_mm);

}  // namespace zilamap::layout
