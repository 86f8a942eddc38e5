// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/measure.hpp>
#include <zilamap/scene.hpp>

#include <cstddef>
#include <span>
#include <vector>

#include "layout/theme.hpp"

namespace zilamap::layout {

/// How wide and high the bars of a run are on a page; the same in every district and in the legend.
struct BarScale {
  double bar_mm = 0;       ///< width of a bar
  double step_mm = 0;      ///< from bar to bar
  double per_unit_mm = 0;  ///< height for a value of 1
  double height_mm = 0;    ///< of the largest value
};

/// The scale for so many years; more of them make thinner bars.
BarScale bar_scale(const Theme& theme, double height_mm, std::size_t years, double largest);

/// The colours of a chart.
struct BarInk {
  Color color;  ///< the bar of `present`; the others are paler
  Color paper;  ///< casing, so that bars stand out from any ground
  Color ink;    ///< base line and crosses
};

/// Room that a chart takes above and below its base line.
struct BarReach {
  double above = 0;
  double below = 0;
};
BarReach reach_of(std::span<const Cell> cells, const BarScale& scale);

/// A bar for each cell, side by side from `left` on the base line at `base_y`; negative values hang from it. A zero is
/// the bare base line, a year that is not reported a small cross on it, a number that is withheld a hollow dot.
/// `present` is the one in full colour; none is when it is past the end.
std::vector<Item> bar_chart(std::span<const Cell> cells, std::size_t present, const BarScale& scale, const BarInk& ink,
                            Point left);

}  // namespace zilamap::layout
