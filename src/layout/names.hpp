// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/circles.hpp"
#include "layout/ground.hpp"
#include "layout/job.hpp"

namespace zilamap::layout {

/// Writes the numbers of the circles into or beside them and the names of the districts: each name in the middle of its
/// district where it fits, else near it, in two lines or smaller; none over another, a circle or `taken`. A name that
/// finds no room stands with the number of its district's circle, and without one is left out with a finding, a warning
/// for a district with a value. `fills` is the look of each district. Deterministic.
void draw_names(const Job& job, const Theme& theme, const Ground& ground, const std::vector<SiteMark>& marks,
                const std::vector<Fill>& fills, const Box& frame, std::vector<Box> taken, std::vector<Item>& items,
                Findings& findings);

}  // namespace zilamap::layout
