// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <optional>

#include "layout/ground.hpp"
#include "layout/job.hpp"

namespace zilamap::layout {

/// Metres on the ground for a millimetre on the page, on the ellipsoid at the middle of the map; empty where the scale
/// over the map differs by more than a twentieth, or the projection has no inverse.
std::optional<double> metres_per_mm(const Ground& ground, const projection::Projector& projector);

/// Scale bar, and the ratio where the page is of paper: "1:2,600,000 on A4". Empty, with a finding, without a scale.
Block scale_block(const Job& job, const Theme& theme, std::optional<double> metres_per_mm, double width_mm,
                  Findings& findings);

/// The room that scale_block() takes at most.
double scale_height(const Theme& theme);

/// An arrow to true north at the middle of the map.
Block north_block(const Job& job, const Theme& theme, const Ground& ground, const projection::Projector& projector);

/// The side of the square that north_block() takes.
double north_size(const Theme& theme);

}  // namespace zilamap::layout
