// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/legend_rows.hpp"

#include <algorithm>
#include <utility>

namespace zilamap::layout {

Block legend_row(const Job& job, const Theme& theme, Item swatch, const std::string& words, double width_mm) {
  const double cell = theme.mm(9.5);
  Block text = paragraph(job.measure, Role::legend_text, words, theme.body, job.style.ink, width_mm - cell);
  const double height = std::max({text.height_mm, theme.mm(4.8), swatch.bounds.height()});
  Block block;
  move(swatch, 0, (height - swatch.bounds.height()) / 2 - swatch.bounds.y_min);
  block.items.push_back(std::move(swatch));
  const double down = (height - text.height_mm) / 2;
  for (Item& item : text.items) {
    move(item, cell, down);
    block.items.push_back(std::move(item));
  }
  block.height_mm = height;
  return block;
}

Block legend_heading(const Job& job, const Theme& theme, const LocalText& words, double width_mm,
                     const char* phrase) {
  const std::string text = words.empty() && phrase != nullptr ? job.language.say(phrase) : said(job, words);
  return paragraph(job.measure, Role::legend_text, text, theme.heading, job.style.ink, width_mm);
}

Item area_swatch(const Job& job, const Theme& theme, const Fill& fill) {
  Stroke edge = job.style.district_line;
  // A white swatch on white paper needs an edge, also where the map's districts have none.
  if (edge.width_mm <= 0 || edge.color.a == 0) edge = {job.style.quiet_ink, theme.mm(0.15), {}};
  return rectangle(Role::legend_swatch, {0, 0, theme.mm(7), theme.mm(4)}, fill, edge);
}

Item line_swatch(const Theme& theme, const Stroke& stroke) {
  const double w = theme.mm(7);
  Item item;
  item.role = Role::legend_swatch;
  item.bounds = {0, -stroke.width_mm / 2, w, stroke.width_mm / 2};
  PathItem path;
  path.subpaths.push_back({{{0, 0}, {w, 0}}, false});
  path.stroke = stroke;
  item.shape = std::move(path);
  return item;
}

std::string class_in_words(const Job& job, const std::string& label) {
  const std::string one = job.language.number(1);
  return with_unit(job, label, label == one || label == "+" + one || label == "−" + one);
}

double legend_gap(const Theme& theme) { return theme.mm(1); }

}  // namespace zilamap::layout
