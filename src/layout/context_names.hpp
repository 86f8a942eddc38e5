// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/ground.hpp"
#include "layout/job.hpp"

namespace zilamap::layout {

/// Names the land beside the districts, quietly: each name in the roomiest part of what the frame shows of its land,
/// where it lies wholly on it and over nothing that is `taken` or among `items`. A name without such a place is left
/// out, since it is no part of what the map tells.
void name_context(const Job& job, const Theme& theme, const Ground& ground, const std::vector<Box>& taken,
                  std::vector<Item>& items);

}  // namespace zilamap::layout
