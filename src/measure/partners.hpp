// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "measure/period.hpp"

#include <cstdint>
#include <vector>

namespace zilamap::measuring {

/// The number of distinct partners of the measure's activities in every district. Names that differ in case, accents or
/// punctuation only are one.
std::vector<std::int64_t> distinct_partners(const Records& records, const Joined& joined, const Places& places,
                                            const Measure& what, const Period& period);

}  // namespace zilamap::measuring
