// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstdint>
#include <limits>

namespace zilamap::base {

/// Adds to a total of numbers that are not negative. A sum too large to be told stays at the largest number.
inline void add_capped(std::int64_t& total, std::int64_t more) {
  if (__builtin_add_overflow(total, more, &total)) total = std::numeric_limits<std::int64_t>::max();
}

}  // namespace zilamap::base
