// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"
#include "layout/looks.hpp"

namespace zilamap::layout {

/// The key of a map of need and coverage: three by three squares, need to the right, coverage upwards, each axis with
/// its heading and the numbers of its classes.
Block bivariate_legend(const Job& job, const Theme& theme, const Looks& looks, double width_mm);

}  // namespace zilamap::layout
