// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/circle_legend.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/numbers.hpp"
#include "layout/circles.hpp"
#include "layout/local_words.hpp"

namespace zilamap::layout {

Block circle_legend(const Job& job, const Theme& theme) {
  const std::vector<double> values = legend_values(job.map.largest_site);
  Block block;
  if (values.empty()) return block;
  const double largest = circle_radius(job, theme, values.front());
  const double base = 2 * largest;
  double last_y = -1e9;
  const double step = theme.body.size_mm * 1.15;
  for (const double value : values) {
    const double r = circle_radius(job, theme, value);
    CircleItem circle{{largest, base - r}, r, job.style.circles.fill, circle_edge(job, {})};
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
    block.items.push_back(text_item(job.measure, Role::legend_text, short_number(job.language, value), theme.body,
                                    job.style.ink, {2 * largest + theme.mm(2.3), y + theme.body.size_mm * 0.34}));
  }
  // The first number stands on the top of the largest circle and reaches above it.
  const double above = theme.body.size_mm * 0.6;
  for (Item& item : block.items) move(item, 0, above);
  block.height_mm = above + std::max(base, last_y + step / 2);
  return block;
}

}  // namespace zilamap::layout
