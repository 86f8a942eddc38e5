// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <span>
#include <string>
#include <vector>

#include "layout/circles.hpp"
#include "layout/ground.hpp"
#include "layout/job.hpp"

namespace zilamap::layout {

/// A point by which people find their way. It tells where something is and carries no number.
struct PointMark {
  Point at;                   ///< on the page
  bool headquarters = false;  ///< else a place where something was done
  std::string title;
};

/// The points that the style wants: headquarters, then the places of the map's records. A point that a circle touches
/// is left out, since the circle is what stands there.
std::vector<PointMark> point_marks(const Job& job, const Theme& theme, const Ground& ground,
                                   const projection::Projector& projector, std::span<const SiteMark> circles);

/// The room that names and marks leave to a point.
Box point_room(const Job& job, const Theme& theme, const PointMark& mark);

/// A small hollow square for a headquarters; a smaller dot for a place of activities, which fits into the square where
/// a place is both.
void draw_points(const Job& job, const Theme& theme, std::span<const PointMark> marks, std::vector<Item>& items);

/// A row of the legend for each kind of point that the style wants.
struct PointSign {
  Item swatch;
  std::string words;
};
std::vector<PointSign> point_signs(const Job& job, const Theme& theme);

/// Findings of the points that a page cannot show: places without a known headquarters, activities of which no more
/// than the district is known. Once for all maps of the page.
void note_points(const Job& job, Findings& findings);

}  // namespace zilamap::layout
