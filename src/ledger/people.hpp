// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/capped.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace zilamap::accounting {

/// Adds a headcount, if there is one, to a total. A sum too large to be told stays at the largest number.
inline void add_people(std::int64_t& total, const std::optional<std::int64_t>& people) {
  if (people) base::add_capped(total, *people);
}

/// How many records or sites one entry stands for: none when it is only a headcount that belongs to no record of its
/// own.
inline std::int64_t weight(std::int64_t count) { return std::max<std::int64_t>(0, count); }

}  // namespace zilamap::accounting
