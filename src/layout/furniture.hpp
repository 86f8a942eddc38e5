// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/ground.hpp"
#include "layout/job.hpp"

namespace zilamap::layout {

/// Scale bar and north arrow beside each other. The bar's length is that of the ellipsoid at the middle of the map; it
/// is left out, with a finding, where the scale over the map differs by more than a twentieth. The arrow points to true
/// north at the middle of the map.
Block scale_and_north(const Job& job, const Theme& theme, const Ground& ground, const projection::Projector& projector,
                      double width_mm, Findings& findings);

/// Source, projection and disclaimer, for the foot of the page.
Block foot(const Job& job, const Theme& theme, const projection::Projector& projector, double width_mm);

}  // namespace zilamap::layout
