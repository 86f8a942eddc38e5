// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/bivariate_legend.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "layout/legend_rows.hpp"

namespace zilamap::layout {

namespace {

constexpr int side = 3;

/// Words for the three classes of an axis: the classes that there are, at the places where bivariate_cell() puts them.
std::array<std::string, side> need_words(const Classes& classes) {
  std::array<std::string, side> words;
  const auto count = classes.items.size();
  if (count == 1) words[1] = classes.items[0].label;
  if (count == 2) words = {classes.items[0].label, {}, classes.items[1].label};
  for (std::size_t i = 0; count >= side && i < side; ++i) words[i] = classes.items[i].label;
  return words;
}

/// None at all, and the classes put together by halves.
std::array<std::string, side> coverage_words(const Job& job) {
  const std::vector<Class>& classes = job.map.classes.items;
  std::array<std::string, side> words{said(job, job.style.zero_label)};
  if (classes.empty()) return words;
  const auto range = [&](std::size_t first, std::size_t last) {
    return first == last ? classes[first].label : classes[first].label + ", …, " + classes[last].label;
  };
  const std::size_t half = (classes.size() + 1) / 2;
  words[1] = class_in_words(job, range(0, half - 1));
  if (half < classes.size()) words[2] = with_unit(job, range(half, classes.size() - 1), false);
  return words;
}

/// What the columns mean, under the squares: "Low need" at the left end, "High need" at the right one.
Block need_axis(const Job& job, const Theme& theme, double width_mm) {
  const auto words = [&](const char* key) {
    return paragraph(job.measure, Role::legend_text, job.language.say(key), theme.note, job.style.ink, width_mm / 2);
  };
  Block axis;
  Block low = words("legend.low_need");
  Block high = words("legend.high_need");
  axis.height_mm = std::max(low.height_mm, high.height_mm);
  for (Item& line : high.items) move(line, width_mm - line.bounds.x_max, 0);
  place(std::move(low), {0, 0}, axis.items);
  place(std::move(high), {0, 0}, axis.items);
  return axis;
}

}  // namespace

Block bivariate_legend(const Job& job, const Theme& theme, const Looks& looks, double width_mm) {
  const double cell = theme.mm(7.5);
  const double gap = theme.mm(0.35);
  const std::array<std::string, side> coverage = coverage_words(job);
  const std::array<std::string, side> need = need_words(job.map.need_classes);
  Block block = legend_heading(job, theme, job.style.legend, width_mm);
  block.height_mm += theme.mm(1);
  const double top = block.height_mm;
  // Coverage of one class leaves the upper row to no district.
  int rows = side;
  while (rows > 1 && coverage[static_cast<std::size_t>(rows - 1)].empty()) --rows;
  for (int up = 0; up < rows; ++up) {
    const double y = top + (rows - 1 - up) * cell;
    for (int across = 0; across < side; ++across) {
      const double x = across * cell;
      block.items.push_back(rectangle(Role::legend_swatch, {x, y, x + cell - gap, y + cell - gap},
                                      looks.classes[static_cast<std::size_t>(side * across + up)],
                                      job.style.district_line));
    }
    const double left = side * cell + theme.mm(1.5);
    Block words = paragraph(job.measure, Role::legend_text, coverage[static_cast<std::size_t>(up)], theme.note,
                            job.style.ink, width_mm - left);
    place(std::move(words), {left, y + (cell - words.height_mm) / 2}, block.items);
  }
  block.height_mm = top + rows * cell;
  append(block, need_axis(job, theme, side * cell - gap), theme.mm(0.4));
  // The numbers of the need would not fit under their columns, so they follow as rows in the colours of the lowest one.
  append(block, legend_heading(job, theme, job.style.need_legend, width_mm), theme.mm(2));
  for (int across = 0; across < side; ++across) {
    const std::string& words = need[static_cast<std::size_t>(across)];
    if (words.empty()) continue;
    Item swatch = area_swatch(job, theme, looks.classes[static_cast<std::size_t>(side * across)]);
    append(block, legend_row(job, theme, std::move(swatch), words, width_mm), legend_gap(theme));
  }
  block.height_mm += theme.mm(1.5);
  return block;
}

}  // namespace zilamap::layout
