// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/map.hpp>

#include "layout/site_sums.hpp"

#include <algorithm>
#include <optional>

namespace zilamap {

namespace {

/// The year before this one, from the run or measured anew. Nothing when it has no records.
std::optional<Measured> year_before(const Records& records, const Joined& joined, const Places& places,
                                    const Style& style, const std::vector<Measured>& run, const Year& year) {
  const Year before{year.start - 1, year.fiscal};
  const auto found = std::ranges::find(run, before, &Measured::year);
  Measured measured = found != run.end() ? *found : measure(records, joined, places, style.measure, before);
  if (measured.balance.read == 0) return std::nullopt;
  return measured;
}

}  // namespace

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
  for (const Measured& one : measured) {
    maps.push_back({one, classes, largest, suppressed, year_before(records, joined, places, style, measured, one.year)});
  }
  return maps;
}

}  // namespace zilamap
