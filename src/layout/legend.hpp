// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"

namespace zilamap::layout {

/// The key to the map: a swatch for each class of the run (also those that this year lacks), for no recorded activity
/// and for not reported, the circles and the border. The same for every year of a run.
Block legend(const Job& job, const Theme& theme, double width_mm);

/// How a district with this cell is filled.
Fill fill_of(const Style& style, const Classes& classes, const std::vector<Color>& colors, const Cell& cell);

}  // namespace zilamap::layout
