// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <vector>

#include "layout/job.hpp"

namespace zilamap::layout {

/// How much of each border the map's activities cover: "Border with Nepal: 310 of 729 km covered, 69 km in part".
std::vector<std::string> cover_of_borders(const Job& job);

}  // namespace zilamap::layout
