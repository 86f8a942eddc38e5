// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/map.hpp>

#include "base/text.hpp"
#include "layout/bivariate.hpp"
#include "layout/run_marks.hpp"
#include "layout/site_sums.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace zilamap {

namespace {

/// True when a style shades districts by a number that grows with their size.
bool shades_by_count(const Style& style) {
  const Measure& what = style.measure;
  return counts_records(what.quantity) && what.per == Per::nothing && what.span != Span::change;
}

Finding count_as_shading(const Style& style) {
  return {"count-as-shading",
          Severity::info,
          {},
          fmt::format("The style {} shades districts by a count ({}), which is high where a district is large.",
                      base::printable(style.name, 40), to_string(style.measure.quantity)),
          "Set the measure against the population (per: population), or show it by circles."};
}

ClassSpec spec_of(const Style& style) {
  ClassSpec spec = style.classes;
  // A rise and a fall are never of one class.
  if (style.measure.span == Span::change && !spec.middle) spec.middle = 0;
  if (!style.need || spec.method == Method::manual) return spec;
  // Of a map of need and coverage two classes: the districts without any are the third.
  spec.classes = 2;
  spec.middle.reset();
  return spec;
}

}  // namespace

std::vector<YearMap> prepare_maps(const Records& records, const Joined& joined, const Places& places,
                                  const Style& style, std::span<const Year> years) {
  std::vector<Measured> measured = series(records, joined, places, style.measure, years);
  if (measured.empty()) return {};
  double largest = 0;
  bool suppressed = false;
  for (const Measured& one : measured) {
    suppressed = suppressed || std::ranges::find(one.cells, Status::suppressed, &Cell::status) != one.cells.end();
    if (!style.circles.show) continue;
    for (const auto& [place, sum] : layout::site_sums(records, joined, places, style.measure, one.year)) {
      largest = std::max(largest, sum.value);
    }
  }
  if (shades_by_count(style)) measured.front().findings.push_back(count_as_shading(style));
  const ClassSpec spec = spec_of(style);
  const auto marks = layout::run_marks(records, joined, places, style, measured);
  const Classes shared = style.per_year ? Classes{} : classify(std::span<const Measured>(measured), spec);
  std::vector<YearMap> maps;
  for (Measured& one : measured) {
    const Classes own = style.per_year ? classify(std::span<const Measured>(&one, 1), spec) : shared;
    maps.push_back({std::move(one), own, largest, suppressed});
    maps.back().marks = marks;
  }
  if (style.need) {
    layout::add_need(maps, records, joined, places, *style.need, layout::usual_need_classes(style.classes));
  }
  return maps;
}

}  // namespace zilamap
