// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/job.hpp"
#include "layout/mark_room.hpp"

namespace zilamap::layout {

/// Draws a symbol for each type of activity in the districts that have any, in a row or two near the district's middle.
/// Types without a symbol of their own share one. A district without room for them gets a finding.
void draw_symbols(const Job& job, const Theme& theme, const Ground& ground, MarkRoom& room, std::vector<Item>& items,
                  Findings& findings);

/// The symbols with what they stand for: the style's types that the run has, and the one for others where there are
/// any. Nothing when the style draws no symbols.
Block symbol_legend(const Job& job, const Theme& theme, double width_mm);

}  // namespace zilamap::layout
