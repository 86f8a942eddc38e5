// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/measure.hpp>

#include <vector>

namespace zilamap::measuring {

/// The composite index of every district; findings name the districts and columns that are left out, and why. Throws
/// UsageError for a column that the places do not have, with those that they have.
std::vector<Cell> composite(const Places& places, const IndexSpec& spec, Findings& findings);

}  // namespace zilamap::measuring
