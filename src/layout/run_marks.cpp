// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/run_marks.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace zilamap::layout {

namespace {

/// The numbers that bars show. Over categories, which have no size, they show activities.
std::vector<Measured> numbers_of_bars(const Records& records, const Joined& joined, const Places& places,
                                      Measure what, std::span<const Measured> run) {
  if (!is_category(what.quantity)) return {run.begin(), run.end()};
  std::vector<Year> years;
  for (const Measured& one : run) years.push_back(one.year);
  what.quantity = Quantity::activities;
  what.column.clear();
  return series(records, joined, places, what, years);
}

void add_bars(std::span<const Measured> run, RunMarks& marks) {
  for (const Measured& one : run) {
    marks.cells.push_back(one.cells);
    for (const Cell& cell : one.cells) {
      if (cell.status == Status::value) marks.largest_bar = std::max(marks.largest_bar, std::fabs(cell.value));
    }
  }
}

}  // namespace

std::shared_ptr<const RunMarks> run_marks(const Records& records, const Joined& joined, const Places& places,
                                          const Style& style, std::span<const Measured> run) {
  const Flows& flows = style.flows;
  const bool along_border = flows.border || flows.arcs;
  if (!style.bars.show && !style.symbols.show && !along_border && !flows.routes) return nullptr;
  RunMarks marks;
  if (style.bars.show) add_bars(numbers_of_bars(records, joined, places, style.measure, run), marks);
  std::set<std::string> types;
  for (const Measured& one : run) {
    marks.years.push_back(one.year);
    if (one.balance.read == 0) marks.unreported = true;
    if (style.symbols.show) {
      for (const auto& district : type_counts(records, joined, places, style.measure, one.year)) {
        for (const TypeCount& count : district) types.insert(count.type);
      }
    }
    if (along_border) {
      for (const LineCount& count : border_counts(records, joined, places, style.measure, one.year)) {
        const bool drawn = count.faces < 0 ? flows.border : flows.arcs;
        if (drawn && count.faces >= 0) marks.pairs = true;
        if (drawn) marks.largest_flow = std::max(marks.largest_flow, count.activities);
        if (count.faces < 0 && count.activities > 0 && count.as_whole == 0) marks.border_in_part = true;
      }
    }
    if (flows.routes) {
      for (const RouteCount& count : route_counts(records, joined, places, style.measure, one.year)) {
        marks.largest_flow = std::max(marks.largest_flow, count.activities);
        marks.routes = true;
      }
    }
  }
  marks.types.assign(types.begin(), types.end());
  return std::make_shared<const RunMarks>(std::move(marks));
}

}  // namespace zilamap::layout
