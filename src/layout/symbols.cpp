// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/symbols.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "base/numbers.hpp"
#include "layout/legend_rows.hpp"
#include "layout/symbol_shapes.hpp"

namespace zilamap::layout {

namespace {

/// What all types share that the style gives no symbol.
TypeSymbol other_symbol() {
  return {{}, Shape::circle, {0x85, 0x8b, 0x91}, {{"en", "Other activities"}, {"hi", "अन्य गतिविधियाँ"}}};
}

std::string name_of(const Job& job, const TypeSymbol& symbol) {
  return symbol.label.empty() ? symbol.type : said(job, symbol.label);
}

/// A symbol with the number of activities that it stands for in one district.
struct Wanted {
  TypeSymbol symbol;
  std::int64_t activities = 0;
};

/// In the order of the style, so that symbols stand in the same order everywhere; others last.
std::vector<Wanted> wanted(const Style& style, const std::vector<TypeCount>& counts) {
  std::vector<Wanted> list;
  for (const TypeSymbol& symbol : style.symbols.types) {
    const auto found = std::ranges::find(counts, symbol.type, &TypeCount::type);
    if (found != counts.end()) list.push_back({symbol, found->activities});
  }
  Wanted other{other_symbol(), 0};
  for (const TypeCount& count : counts) {
    if (std::ranges::find(style.symbols.types, count.type, &TypeSymbol::type) == style.symbols.types.end()) {
      other.activities += count.activities;
    }
  }
  if (other.activities > 0) list.push_back(std::move(other));
  return list;
}

Item drawn(const Job& job, const Theme& theme, const TypeSymbol& symbol, Point at, double size) {
  // A thin edge of paper parts it from dark ground and from its neighbours.
  return symbol_item(symbol.shape, at, size, Fill{symbol.color}, {job.style.paper, theme.mm(0.25), {}});
}

/// Up to three in a row, then two rows, then as broad as twice their height.
std::size_t columns_for(std::size_t count) {
  if (count <= 3) return count;
  if (count <= 8) return (count + 1) / 2;
  return static_cast<std::size_t>(std::ceil(std::sqrt(2.0 * static_cast<double>(count))));
}

}  // namespace

void draw_symbols(const Job& job, const Theme& theme, const Ground& ground, MarkRoom& room, std::vector<Item>& items,
                  Findings& findings) {
  if (!job.style.symbols.show) return;
  const auto counts = type_counts(job.records, job.joined, job.places, job.style.measure, job.map.measured.year);
  const double size = std::min(theme.mark_mm(job.style.symbols.size_mm), 0.3 * ground.typical_mm);
  const double step = 1.12 * size;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const std::vector<Wanted> list = wanted(job.style, counts[i]);
    if (list.empty()) continue;
    const std::string& district = job.places.districts[i].name;
    const std::size_t columns = columns_for(list.size());
    const std::size_t rows = (list.size() + columns - 1) / columns;
    const auto box = room.place(i, step * static_cast<double>(columns), step * static_cast<double>(rows),
                                job.style.district_names ? theme.name.size_mm : 0);
    if (!box) {
      findings.push_back({"symbols-left-out", Severity::warning, {},
                          "The symbols of " + district + " found no room on the map.", "Draw the map larger."});
      continue;
    }
    for (std::size_t k = 0; k < list.size(); ++k) {
      const std::size_t row = k / columns;
      // A last row that is not full stands in the middle.
      const std::size_t in_row = std::min(columns, list.size() - row * columns);
      const double left = box->center().x - step * static_cast<double>(in_row) / 2;
      const Point at{left + step * (static_cast<double>(k % columns) + 0.5),
                     box->y_min + step * (static_cast<double>(row) + 0.5)};
      Item item = drawn(job, theme, list[k].symbol, at, size);
      const std::int64_t n = list[k].activities;
      item.title = district + ": " + name_of(job, list[k].symbol) + ", " + base::grouped(n) +
                   (n == 1 ? " activity" : " activities");
      items.push_back(std::move(item));
    }
  }
}

Block symbol_legend(const Job& job, const Theme& theme, double width_mm) {
  Block block;
  if (!job.style.symbols.show || !job.map.marks) return block;
  const std::vector<std::string>& present = job.map.marks->types;
  const std::vector<TypeSymbol>& known = job.style.symbols.types;
  std::vector<TypeSymbol> shown;
  for (const TypeSymbol& symbol : known) {
    if (std::ranges::find(present, symbol.type) != present.end()) shown.push_back(symbol);
  }
  const bool others = std::ranges::any_of(present, [&known](const std::string& type) {
    return std::ranges::find(known, type, &TypeSymbol::type) == known.end();
  });
  if (shown.empty() && !others) shown = known;  // a run without activities still explains its symbols
  if (others) shown.push_back(other_symbol());
  if (shown.empty()) return block;
  if (!job.style.symbols.legend.empty()) {
    block = legend_heading(job, theme, job.style.symbols.legend, width_mm);
    block.height_mm += theme.mm(0.6);
  }
  const double size = std::min(theme.mark_mm(job.style.symbols.size_mm), theme.mm(7));
  for (const TypeSymbol& symbol : shown) {
    Item swatch = drawn(job, theme, symbol, {theme.mm(3.5), 0}, size);
    swatch.role = Role::legend_swatch;
    append(block, legend_row(job, theme, std::move(swatch), name_of(job, symbol), width_mm), legend_gap(theme));
  }
  return block;
}

}  // namespace zilamap::layout
