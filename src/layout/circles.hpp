// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "layout/ground.hpp"
#include "layout/job.hpp"

namespace zilamap::layout {

/// A place with a number, summed over the records of the year.
struct SiteMark {
  std::string name;  ///< of the place
  std::size_t district = 0;
  Point at;  ///< on the page
  double value = 0;
  Point place{};  ///< its true place; the circle may stand beside it, see separate()
};

/// Radius on the page: area in proportion to the number.
double circle_radius(const Job& job, const Theme& theme, double value);

/// The light edge that parts a circle from its ground, wider where the two look much alike.
Stroke circle_edge(const Job& job, std::optional<Color> ground);

/// A colour as it looks on another.
Color over(Color top, Color below);

/// Up to three round numbers for the legend, largest first, the first not above `largest` by much.
std::vector<double> legend_values(double largest);

/// The places that the style's measure counts, largest number first. Sites without coordinates stand at their
/// district's pole of inaccessibility.
std::vector<SiteMark> site_marks(const Job& job, const Ground& ground, const projection::Projector& projector);

/// Moves circles that collide apart, within the frame and off what is taken.
void separate(const Job& job, const Theme& theme, const Box& frame, const std::vector<Box>& taken,
              std::vector<SiteMark>& marks);

/// The name of a mark's place in the map's language.
std::string site_name(const Job& job, const SiteMark& mark);

/// The room that a circle takes, with the line to its true place when it was moved.
Box circle_box(const Job& job, const Theme& theme, const SiteMark& mark);

/// Draws the circles, largest first, so that a small one is never hidden. One that was moved has
/// a thin line from its true place. `fills` are those of the districts.
void draw_circles(const Job& job, const Theme& theme, const std::vector<SiteMark>& marks,
                  const std::vector<Fill>& fills, std::vector<Item>& items);

}  // namespace zilamap::layout
