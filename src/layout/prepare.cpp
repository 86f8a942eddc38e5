// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/map.hpp>

#include "base/text.hpp"
#include "layout/bivariate.hpp"
#include "layout/categories.hpp"
#include "layout/class_words.hpp"
#include "layout/job.hpp"
#include "layout/run_marks.hpp"
#include "layout/site_sums.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace zilamap {

namespace {

/// True when a style shades districts by a number that grows with their size.
bool shades_by_count(const Style& style) {
  const Measure& what = style.measure;
  return counts_records(what.quantity) && !is_category(what.quantity) && what.per == Per::nothing &&
         what.span != Span::change;
}

Finding count_as_shading(const Style& style) {
  return {"count-as-shading",
          Severity::info,
          {},
          fmt::format("The style {} shades districts by a count ({}), which is high where a district is large.",
                      base::printable(style.name, 40), to_string(style.measure.quantity)),
          "Set the measure against the population (per: population), or show it by circles."};
}

/// The year before this one, from the run or measured anew. Nothing when it has no records, and for what is the same in
/// every year, tells a change already or is no number.
std::optional<Measured> year_before(const Records& records, const Joined& joined, const Places& places,
                                    const Style& style, const std::vector<Measured>& run, const Year& year) {
  const Measure& what = style.measure;
  if (!counts_records(what.quantity) || is_category(what.quantity) || what.span == Span::change) return std::nullopt;
  const Year before{year.start - 1, year.fiscal};
  const auto found = std::ranges::find(run, before, &Measured::year);
  Measured measured = found != run.end() ? *found : measure(records, joined, places, what, before);
  if (measured.balance.read == 0) return std::nullopt;
  return measured;
}

ClassSpec spec_of(const Style& style, const Language& language) {
  ClassSpec spec = style.classes;
  spec.format = layout::format_of(style.measure, layout::language_of(style, language));
  spec.words = layout::class_words(language);
  // A rise and a fall are never of one class.
  if (style.measure.span == Span::change && !spec.middle) spec.middle = 0;
  if (!style.need || spec.method == Method::manual) return spec;
  // Of a map of need and coverage two classes: the districts without any are the third.
  spec.classes = 2;
  spec.middle.reset();
  return spec;
}

/// A class for every category of the run, called as the language calls it.
Classes category_classes(std::span<Measured> run, const Style& style, const Language& language) {
  std::vector<std::string> first;
  for (const CategoryLook& look : style.categories) first.push_back(look.name);
  Classes classes = classify_categories(run, style.measure.quantity, first);
  for (Class& one : classes.items)
    one.label = layout::category_in_words(style, one.label, layout::language_of(style, language));
  return classes;
}

}  // namespace

std::vector<YearMap> prepare_maps(const Records& records, const Joined& joined, const Places& places,
                                  const Style& style, std::span<const Year> years, const Language& language) {
  const bool categories = is_category(style.measure.quantity);
  if (style.need && (categories || is_category(style.need->quantity))) {
    throw UsageError("A map of need and coverage sets two numbers against each other, and categories are none.");
  }
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
  const ClassSpec spec = spec_of(style, language);
  const auto marks = layout::run_marks(records, joined, places, style, measured);
  // A page of panels has one legend, so one set of classes.
  const bool per_year = style.per_year && style.panels == Panels::one && !categories;
  Classes shared;
  if (categories) {
    shared = category_classes(measured, style, language);
  } else if (!per_year) {
    shared = classify(std::span<const Measured>(measured), spec);
  }
  std::vector<YearMap> maps;
  for (const Measured& one : measured) {
    const Classes own = per_year ? classify(std::span<const Measured>(&one, 1), spec) : shared;
    maps.push_back({one, own, largest, suppressed, year_before(records, joined, places, style, measured, one.year)});
    maps.back().marks = marks;
  }
  if (style.need) {
    ClassSpec need_classes = layout::usual_need_classes(style.classes);
    need_classes.format = layout::format_of(*style.need, layout::language_of(style, language));
    layout::add_need(maps, records, joined, places, *style.need, need_classes);
  }
  return maps;
}

}  // namespace zilamap
