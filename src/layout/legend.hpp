// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"
#include "layout/looks.hpp"

namespace zilamap::layout {

/// The key to the map: a swatch for each class of the run (also those that this year lacks), for no recorded activity,
/// not reported and outside the programme, the border, points of orientation, and the marks that the style draws. The
/// same for every year of a run.
Block legend(const Job& job, const Theme& theme, const Looks& looks, double width_mm);

}  // namespace zilamap::layout
