// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <vector>

namespace zilamap::draw {

/// A straight line.
struct Line {
  Point from;
  Point to;
};

/// What a pattern draws inside one area.
struct PatternMarks {
  std::vector<Line> lines;  ///< stroked as wide as the fill's weight_mm, with flat ends
  std::vector<Point> dots;  ///< centres of discs whose diameter is the fill's weight_mm
};

/// The lines, crosses or dots of the fill that lie inside the area, by the even-odd rule, clipped by arithmetic. They
/// are counted from the page's corner, so that those of neighbouring areas meet. Nothing is added off the page. Dots
/// and crosses stand whole where there is room for them, or not at all.
PatternMarks pattern_marks(const Fill& fill, const PathItem& area, const Box& page);

}  // namespace zilamap::draw
