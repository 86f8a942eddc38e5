// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "classify/tally.hpp"

#include <algorithm>
#include <cmath>

namespace zilamap::classing {

std::vector<Tally> tally(std::span<const double> values) {
  std::vector<double> sorted;
  sorted.reserve(values.size());
  for (const double value : values) {
    if (std::isfinite(value)) sorted.push_back(value + 0.0);  // makes one zero of the two
  }
  std::sort(sorted.begin(), sorted.end());

  std::vector<Tally> tallies;
  for (const double value : sorted) {
    if (tallies.empty() || tallies.back().value != value) tallies.push_back({value, 0});
    ++tallies.back().count;
  }
  return tallies;
}

}  // namespace zilamap::classing
