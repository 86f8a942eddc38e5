// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "classify/cuts.hpp"

#include <algorithm>

namespace zilamap::classing {
namespace {

struct Sum {
  std::size_t count = 0;
  long double mean = 0;
};

Sum sum_of(std::span<const Tally> tallies) {
  Sum sum;
  for (const Tally& tally : tallies) {
    sum.count += tally.count;
    sum.mean += (static_cast<long double>(tally.value) - sum.mean) *
                (static_cast<long double>(tally.count) / static_cast<long double>(sum.count));
  }
  return sum;
}

}  // namespace

Cuts head_tail_cuts(std::span<const Tally> tallies, std::size_t classes) {
  Cuts cuts{0};
  while (cuts.size() < classes && cuts.back() + 1 < tallies.size()) {
    const auto part = tallies.subspan(cuts.back());
    const Sum whole = sum_of(part);
    const auto head = std::find_if(part.begin() + 1, part.end() - 1, [&](const Tally& tally) {
      return static_cast<long double>(tally.value) > whole.mean;
    });
    const auto size = static_cast<std::size_t>(head - part.begin());
    cuts.push_back(cuts.back() + size);
    // In whole numbers: head / whole < 40 / 100.
    if (sum_of(part.subspan(size)).count * 5 >= whole.count * 2) break;
  }
  return cuts;
}

Cuts tail_head_cuts(std::span<const Tally> tallies, std::size_t classes) {
  std::vector<Tally> mirrored(tallies.rbegin(), tallies.rend());
  for (Tally& tally : mirrored) tally.value = -tally.value;
  const Cuts cuts = head_tail_cuts(mirrored, classes);
  Cuts result{0};
  for (std::size_t i = cuts.size(); i-- > 1;) result.push_back(tallies.size() - cuts[i]);
  return result;
}

}  // namespace zilamap::classing
