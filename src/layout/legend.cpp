// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/legend.hpp"

#include <algorithm>
#include <utility>

#include "layout/circles.hpp"

namespace zilamap::layout {

namespace {

/// One row: something drawn in a cell on the left, words on the right.
Block row(const Job& job, const Theme& theme, Item swatch, const std::string& words, double width_mm) {
  const double cell = theme.mm(9.5);
  Block text = paragraph(job.measure, Role::legend_text, words, theme.body, job.style.ink, width_mm - cell);
  const double height = std::max(text.height_mm, theme.mm(4.8));
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

Item area_swatch(const Job& job, const Theme& theme, const Fill& fill) {
  return rectangle(Role::legend_swatch, {0, 0, theme.mm(7), theme.mm(4)}, fill, job.style.district_line);
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

/// A colour as it looks on another.
Color over(Color top, Color below) {
  const auto mix = [&top](std::uint8_t a, std::uint8_t b) {
    return static_cast<std::uint8_t>((a * top.a + b * (255 - top.a) + 127) / 255);
  };
  return {mix(top.r, below.r), mix(top.g, below.g), mix(top.b, below.b)};
}

/// Circles for round numbers, nested on one base line, each with its number on a thin leader.
Block nested_circles(const Job& job, const Theme& theme) {
  const std::vector<double> values = legend_values(job.map.largest_site);
  Block block;
  if (values.empty()) return block;
  const double largest = circle_radius(job, theme, values.front());
  const double base = 2 * largest;
  double last_y = -1e9;
  const double step = theme.body.size_mm * 1.15;
  for (const double value : values) {
    const double r = circle_radius(job, theme, value);
    CircleItem circle{{largest, base - r}, r, job.style.circles.fill, job.style.circles.stroke};
    // Nested, so one must hide what is under it.
    circle.fill.color = over(job.style.circles.fill.color, job.style.paper);
    Item item;
    item.role = Role::legend_swatch;
    item.bounds = {largest - r, base - 2 * r, largest + r, base};
    item.shape = circle;
    block.items.push_back(std::move(item));

    const double top = base - 2 * r;
    const double y = std::max(top, last_y + step);
    last_y = y;
    PathItem leader;
    leader.subpaths.push_back({{{largest, top}, {2 * largest + theme.mm(1.5), y}}, false});
    leader.stroke = {job.style.quiet_ink, theme.mm(0.15), {}};
    Item line;
    line.role = Role::legend_swatch;
    line.bounds = {largest, std::min(top, y), 2 * largest + theme.mm(1.5), std::max(top, y)};
    line.shape = std::move(leader);
    block.items.push_back(std::move(line));
    block.items.push_back(text_item(job.measure, Role::legend_text, job.language.number(value), theme.body,
                                    job.style.ink, {2 * largest + theme.mm(2.3), y + theme.body.size_mm * 0.34}));
  }
  // The first number stands on the top of the largest circle and reaches above it.
  const double above = theme.body.size_mm * 0.6;
  for (Item& item : block.items) move(item, 0, above);
  block.height_mm = above + std::max(base, last_y + step / 2);
  return block;
}

}  // namespace

std::string with_unit(const Style& style, const std::string& number, bool one) {
  const std::string& unit = one ? style.unit_one : style.unit;
  return unit.empty() ? number : number + ' ' + unit;
}

Fill fill_of(const Style& style, const Classes& classes, const std::vector<Color>& colors, const Cell& cell) {
  if (cell.status == Status::not_reported) return style.not_reported;
  if (cell.status == Status::suppressed) return style.suppressed;
  if (cell.status == Status::zero) return style.zero;
  const auto index = classes.of(cell.value);
  if (!index) return style.zero;
  return Fill{colors[*index], Pattern::none, {}, 2, 0.2};
}

Block legend(const Job& job, const Theme& theme, double width_mm) {
  const Style& style = job.style;
  const std::vector<Color> colors = class_colors(style.colors, job.map.classes.items.size());
  Block block = paragraph(job.measure, Role::legend_text, style.legend, theme.heading, style.ink, width_mm);
  block.height_mm += theme.mm(0.6);
  const double gap = theme.mm(1);
  for (std::size_t i = job.map.classes.items.size(); i-- > 0;) {
    const Class& c = job.map.classes.items[i];
    append(block,
           row(job, theme, area_swatch(job, theme, Fill{colors[i], Pattern::none, {}, 2, 0.2}),
               with_unit(style, job.language.in_digits(c.label), c.label == "1"), width_mm),
           gap);
  }
  if (job.map.suppressed) {
    append(block, row(job, theme, area_swatch(job, theme, style.suppressed), style.suppressed_label, width_mm), gap);
  }
  append(block, row(job, theme, area_swatch(job, theme, style.zero), style.zero_label, width_mm), gap);
  append(block, row(job, theme, area_swatch(job, theme, style.not_reported), style.not_reported_label, width_mm), gap);
  for (const Border& border : job.places.borders) {
    if (!border.segments.empty() && style.border_line.width_mm > 0) {
      append(block, row(job, theme, line_swatch(theme, style.border_line), job.language.place(border.name), width_mm), gap);
    }
  }
  if (style.circles.show && job.map.largest_site > 0) {
    append(block, paragraph(job.measure, Role::legend_text, style.circles.legend, theme.heading, style.ink, width_mm),
           theme.mm(3));
    append(block, nested_circles(job, theme), theme.mm(1.2));
  }
  return block;
}

}  // namespace zilamap::layout
