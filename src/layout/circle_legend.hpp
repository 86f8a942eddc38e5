// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"

namespace zilamap::layout {

/// Circles for round numbers, nested on one base line, each with its number on a thin leader. Nothing when the run has
/// no circle.
Block circle_legend(const Job& job, const Theme& theme);

}  // namespace zilamap::layout
