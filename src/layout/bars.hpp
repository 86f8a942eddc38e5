// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/job.hpp"
#include "layout/mark_room.hpp"

namespace zilamap::layout {

/// Draws a bar for each year of the run in every district that has a value in any of them, all on one scale; the map's
/// own year is in full colour. A district without room for its bars gets a finding.
void draw_bars(const Job& job, const Theme& theme, const Ground& ground, MarkRoom& room, std::vector<Item>& items,
               Findings& findings);

/// A sample of the bars with the first and the last year and the largest value, and what the signs on the base line
/// mean. Of a run whose numbers are all withheld the signs alone; nothing when the
/// style draws no bars.
Block bar_legend(const Job& job, const Theme& theme, double width_mm);

}  // namespace zilamap::layout
