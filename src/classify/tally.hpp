// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace zilamap::classing {

/// A distinct value and how often it occurs.
struct Tally {
  double value = 0;
  std::size_t count = 0;
};

/// The distinct finite values, rising.
std::vector<Tally> tally(std::span<const double> values);

}  // namespace zilamap::classing
