// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/symbols.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "layout/flow_lines.hpp"
#include "layout/legend_rows.hpp"
#include "layout/local_words.hpp"
#include "layout/symbol_shapes.hpp"

namespace zilamap::layout {

namespace {

/// From symbol to symbol, in sizes of one.
constexpr double step_of_size = 1.12;

/// What all types share that the style gives no symbol.
TypeSymbol other_symbol() { return {{}, Shape::circle, {0x85, 0x8b, 0x91}, {}}; }

std::string words_for(const Job& job, const TypeSymbol& symbol) {
  if (!symbol.label.empty()) return said(job, symbol.label);
  if (!symbol.type.empty()) return type_of(symbol.type, job.language);
  return job.language.say(job.style.symbols.types.empty() ? "marks.all_types" : "marks.other_types");
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

/// Numbers of columns to try: up to three symbols in a row, then two rows, then as broad as twice their height; for a
/// narrow district fewer, for a flat one more.
std::vector<std::size_t> columns_for(std::size_t count) {
  std::size_t usual = count;
  if (count > 3) usual = (count + 1) / 2;
  if (count > 8) usual = static_cast<std::size_t>(std::ceil(std::sqrt(2.0 * static_cast<double>(count))));
  std::vector<std::size_t> columns{usual};
  for (std::size_t fewer = usual; --fewer > 0;) columns.push_back(fewer);
  if (usual < count) columns.push_back(count);
  return columns;
}

std::size_t rows_for(std::size_t count, std::size_t columns) { return (count + columns - 1) / columns; }

/// The room that a group takes with each number of columns, then once more with smaller symbols.
std::vector<MarkSize> sizes_for(std::size_t count, double step) {
  std::vector<MarkSize> sizes;
  for (const double scale : {1.0, 0.78}) {
    for (const std::size_t columns : columns_for(count)) {
      sizes.push_back(
          {scale * step * static_cast<double>(columns), scale * step * static_cast<double>(rows_for(count, columns))});
    }
  }
  return sizes;
}

/// Draws the symbols of one district into their box.
void draw_group(const Job& job, const Theme& theme, const std::string& district, const std::vector<Wanted>& list,
                const Box& box, std::size_t columns, std::vector<Item>& items) {
  const double step = box.width() / static_cast<double>(columns);
  for (std::size_t k = 0; k < list.size(); ++k) {
    const std::size_t row = k / columns;
    // A last row that is not full stands in the middle.
    const std::size_t in_row = std::min(columns, list.size() - row * columns);
    const double left = box.center().x - step * static_cast<double>(in_row) / 2;
    const Point at{left + step * (static_cast<double>(k % columns) + 0.5),
                   box.y_min + step * (static_cast<double>(row) + 0.5)};
    Item item = drawn(job, theme, list[k].symbol, at, step / step_of_size);
    const std::string text = job.language.say(
        "marks.type_count",
        {{"type", words_for(job, list[k].symbol)}, {"count", activities_in_words(job, list[k].activities)}});
    item.title = job.language.say("text.colon", {{"name", district}, {"text", text}});
    items.push_back(std::move(item));
  }
}

}  // namespace

void draw_symbols(const Job& job, const Theme& theme, const Ground& ground, MarkRoom& room, std::vector<Item>& items,
                  Findings& findings) {
  if (!job.style.symbols.show) return;
  const auto counts = type_counts(job.records, job.joined, job.places, job.style.measure, job.map.measured.year);
  const double size = std::min(theme.mark_mm(job.style.symbols.size_mm), 0.3 * ground.typical_mm);
  std::vector<std::vector<Wanted>> lists;
  std::vector<MarkWish> wishes;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    std::vector<Wanted> list = wanted(job.style, counts[i]);
    if (list.empty()) continue;
    wishes.push_back({i, sizes_for(list.size(), step_of_size * size)});
    lists.push_back(std::move(list));
  }
  const auto places = room.place(wishes, job.style.district_names ? theme.name.size_mm : 0);
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    const std::string district = name_of(job.places.districts[wishes[i].district], job.language);
    if (places[i]) {
      draw_anchor(*places[i], theme.mm(0.2), job.style.ink, items);
      const std::vector<std::size_t> columns = columns_for(lists[i].size());
      draw_group(job, theme, district, lists[i], places[i]->box, columns[places[i]->size % columns.size()], items);
    } else {
      findings.push_back(
          {"symbols-left-out",
           Severity::warning,
           {},
           "The symbols of " + job.places.districts[wishes[i].district].name + " found no room on the map.",
           "Draw the map larger."});
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
  block = legend_heading(job, theme, job.style.symbols.legend, width_mm, "marks.symbols");
  block.height_mm += theme.mm(0.6);
  const double size = std::min(theme.mark_mm(job.style.symbols.size_mm), theme.mm(7));
  for (const TypeSymbol& symbol : shown) {
    Item swatch = drawn(job, theme, symbol, {theme.mm(3.5), 0}, size);
    swatch.role = Role::legend_swatch;
    append(block, legend_row(job, theme, std::move(swatch), words_for(job, symbol), width_mm), legend_gap(theme));
  }
  return block;
}

}  // namespace zilamap::layout
