// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstdint>
#include <limits>
#include <optional>

namespace zilamap::ledger {

/// Adds a headcount, if there is one, to a total. A sum too large to be told stays at the largest number.
inline void add_people(std::int64_t& total, const std::optional<std::int64_t>& people) {
  if (people && __builtin_add_overflow(total, *people, &total)) total = std::numeric_limits<std::int64_t>::max();
}

}  // namespace zilamap::ledger
