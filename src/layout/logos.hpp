// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"

namespace zilamap::layout {

/// The logos side by side in their order, as high as a title with its subtitle, lower where the width asks for it.
/// Empty when the map has none.
Block logos_block(const Job& job, const Theme& theme, double width_mm);

}  // namespace zilamap::layout
