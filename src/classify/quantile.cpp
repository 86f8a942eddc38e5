// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "classify/cuts.hpp"

#include <algorithm>
#include <numeric>

namespace zilamap::classing {

Cuts each_value(std::span<const Tally> tallies) {
  Cuts cuts(tallies.size());
  std::iota(cuts.begin(), cuts.end(), std::size_t{0});
  return cuts;
}

Cuts quantile_cuts(std::span<const Tally> tallies, std::size_t classes) {
  std::vector<std::size_t> before{0};  // before[i]: values that stand below the distinct value i
  for (const Tally& tally : tallies) before.push_back(before.back() + tally.count);
  const std::size_t total = before.back();

  Cuts cuts{0};
  for (std::size_t left = classes; left > 1; --left) {
    const std::size_t begin = cuts.back();
    const double ideal =
        static_cast<double>(before[begin]) + static_cast<double>(total - before[begin]) / static_cast<double>(left);
    // This class and each after it must get a value.
    const auto first = before.begin() + static_cast<std::ptrdiff_t>(begin + 1);
    const auto last = before.begin() + static_cast<std::ptrdiff_t>(tallies.size() - (left - 1));
    auto cut = std::lower_bound(first, last, ideal, [](std::size_t a, double b) { return static_cast<double>(a) < b; });
    if (cut != first && ideal - static_cast<double>(cut[-1]) <= static_cast<double>(*cut) - ideal) --cut;
    cuts.push_back(static_cast<std::size_t>(cut - before.begin()));
  }
  return cuts;
}

}  // namespace zilamap::classing
