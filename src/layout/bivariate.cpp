// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/bivariate.hpp"

#include <zilamap/error.hpp>

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zilamap::layout {

namespace {

/// Says of which districts the need is not known; of a map on which it is known of none there is nothing to show.
void note_unknown_need(const Places& places, Measured& need) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < need.cells.size(); ++i) {
    if (lacks_need(need.cells[i])) names.push_back(base::printable(places.districts[i].name, 40));
  }
  if (names.empty()) return;
  constexpr std::string_view advice = "Give the numbers with --indicators, or choose another need in the style.";
  if (names.size() == need.cells.size()) {
    throw UsageError(fmt::format("The need is known of none of the {} districts, so there is no map of need and "
                                 "coverage. {}",
                                 names.size(), advice));
  }
  need.findings.push_back({"need-not-known",
                           Severity::warning,
                           {},
                           fmt::format("The need of {} of {} districts is not known, so they are shown as that: {}.",
                                       names.size(), need.cells.size(), english().list(names, 10)),
                           std::string(advice)});
}

}  // namespace

ClassSpec usual_need_classes(const ClassSpec& like) {
  ClassSpec spec;
  spec.method = Method::quantile;
  spec.classes = 3;
  spec.format = like.format;
  spec.words = like.words;
  return spec;
}

BivariateCell bivariate_cell(const Cell& need, const Classes& need_classes, const Cell& coverage,
                             const Classes& coverage_classes) {
  if (coverage.status != Status::value && coverage.status != Status::zero) return {coverage.status, 0, 0};
  BivariateCell cell{Status::value, 0, 0};
  if (need.status == Status::value) {
    const std::optional<std::size_t> at = need_classes.of(need.value);
    if (!at) return {};
    const std::size_t count = need_classes.items.size();
    cell.need = count == 1 ? 1 : static_cast<int>((2 * *at + (count - 1) / 2) / (count - 1));
  } else if (need.status != Status::zero) {
    return {};  // withheld need is not shown as need either
  }
  if (coverage.status == Status::value) {
    const std::optional<std::size_t> at = coverage_classes.of(coverage.value);
    if (!at) return {};
    cell.coverage = 1 + static_cast<int>(2 * *at / coverage_classes.items.size());
  }
  return cell;
}

bool lacks_need(const Cell& need) { return need.status != Status::value && need.status != Status::zero; }

void add_need(std::vector<YearMap>& maps, const Records& records, const Joined& joined, const Places& places,
              const Measure& need, const ClassSpec& classes) {
  if (maps.empty()) return;
  std::vector<Year> years;
  for (const YearMap& map : maps) years.push_back(map.measured.year);
  std::vector<Measured> measured = series(records, joined, places, need, years);
  note_unknown_need(places, measured.front());
  const Classes shared = classify(std::span<const Measured>(measured), classes);
  std::ranges::move(measured.front().findings, std::back_inserter(maps.front().measured.findings));
  measured.front().findings.clear();
  for (std::size_t i = 0; i < maps.size(); ++i) {
    maps[i].need = std::move(measured[i]);
    maps[i].need_classes = shared;
  }
}

}  // namespace zilamap::layout
