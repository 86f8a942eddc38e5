// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"

namespace zilamap::layout {

/// What a map owes to its readers and this page does not say: where its records come from, of which day they are, that
/// its boundaries are no statement, whose boundaries an outline shows; and what it was given to show and does not. A
/// warning for each, once a page.
void lint(const Job& job, Scene& scene);

}  // namespace zilamap::layout
