// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/map.hpp>

#include "layout/site_sums.hpp"

#include <algorithm>
#include <utility>

namespace zilamap {

std::vector<YearMap> prepare_maps(const Records& records, const Joined& joined, const Places& places,
                                  const Style& style, std::span<const Year> years) {
  std::vector<Measured> measured;
  double largest = 0;
  bool suppressed = false;
  for (const Year& year : years) {
    measured.push_back(measure(records, joined, places, style.measure, year));
    suppressed = suppressed || std::ranges::find(measured.back().cells, Status::suppressed, &Cell::status) !=
                                   measured.back().cells.end();
    if (!style.circles.show) continue;
    for (const auto& [place, sum] : layout::site_sums(records, joined, places, style.measure, year)) {
      largest = std::max(largest, sum.value);
    }
  }
  const Classes classes = classify(std::span<const Measured>(measured), style.classes);
  std::vector<YearMap> maps;
  for (Measured& one : measured) maps.push_back({std::move(one), classes, largest, suppressed});
  return maps;
}

}  // namespace zilamap
