// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstdint>
#include <vector>

#include "layout/job.hpp"

namespace zilamap::layout {

/// The numbers whose widths the legend shows, largest first: all up to three, else the largest, one in the middle
/// and 1.
std::vector<std::int64_t> flow_legend_values(std::int64_t largest);

/// What lines that carry numbers mean: their widths, the kinds of lines that the style draws, stretches of the border
/// without activity, and on the map of one year how much of each border is covered. Nothing when the style draws none.
Block flow_legend(const Job& job, const Theme& theme, double width_mm);

}  // namespace zilamap::layout
