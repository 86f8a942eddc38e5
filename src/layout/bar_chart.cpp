// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/bar_chart.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace zilamap::layout {

namespace {

/// A colour with more than half paper in it.
Color paled(Color color, Color paper) {
  const auto mix = [](std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>((2 * a + 3 * b + 2) / 5); };
  return {mix(color.r, paper.r), mix(color.g, paper.g), mix(color.b, paper.b)};
}

Ring rectangle_of(const Box& box) {
  return {{box.x_min, box.y_min}, {box.x_max, box.y_min}, {box.x_max, box.y_max}, {box.x_min, box.y_max}};
}

Item item_of(PathItem path) {
  Item item;
  item.role = Role::symbol;
  for (const Subpath& subpath : path.subpaths) {
    for (const Point p : subpath.points) item.bounds.add(p);
  }
  item.bounds = item.bounds.grown(path.stroke.width_mm / 2);
  item.shape = std::move(path);
  return item;
}

void add(std::vector<Item>& items, PathItem path) {
  if (!path.subpaths.empty()) items.push_back(item_of(std::move(path)));
}

}  // namespace

BarScale bar_scale(const Theme& theme, double height_mm, std::size_t years, double largest) {
  BarScale scale;
  const double whole = theme.mark_mm(10);  // of a chart of many years
  const auto count = static_cast<double>(std::max<std::size_t>(years, 1));
  scale.step_mm = std::min(theme.mark_mm(1.8), whole / count);
  scale.bar_mm = 0.8 * scale.step_mm;
  scale.height_mm = theme.mark_mm(height_mm);
  scale.per_unit_mm = largest > 0 ? scale.height_mm / largest : 0;
  return scale;
}

BarReach reach_of(std::span<const Cell> cells, const BarScale& scale) {
  const double sign = scale.bar_mm / 2;  // of what stands on the line instead of a bar
  BarReach reach{sign, sign};
  for (const Cell& cell : cells) {
    if (cell.status != Status::value) continue;
    reach.above = std::max(reach.above, cell.value * scale.per_unit_mm);
    reach.below = std::max(reach.below, -cell.value * scale.per_unit_mm);
  }
  return reach;
}

std::vector<Item> bar_chart(std::span<const Cell> cells, std::size_t present, const BarScale& scale, const BarInk& ink,
                            Point left) {
  const double thin = std::min(0.12 * scale.bar_mm, 0.2);
  PathItem casing;
  PathItem pale;
  PathItem full;
  PathItem crosses;
  PathItem dots;
  PathItem base;
  casing.fill = Fill{ink.paper};
  casing.stroke = {ink.paper, 4 * thin, {}};
  pale.fill = Fill{paled(ink.color, ink.paper)};
  pale.stroke = {ink.color, 0.7 * thin, {}};
  full.fill = Fill{ink.color};
  full.stroke = {ink.color, 0.7 * thin, {}};
  crosses.stroke = {ink.ink, 1.2 * thin, {}};
  dots.fill = Fill{ink.paper};
  dots.stroke = {ink.ink, thin, {}};
  base.stroke = {ink.ink, 1.2 * thin, {}};
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const double x = left.x + scale.step_mm * (static_cast<double>(i) + 0.5);
    const double half = scale.bar_mm / 2;
    const double d = 0.75 * half;
    const Box sign{x - d, left.y - d, x + d, left.y + d};
    const double step = scale.step_mm / 2;
    casing.subpaths.push_back({rectangle_of({x - step, left.y - thin, x + step, left.y + thin}), true});
    if (cells[i].status != Status::not_reported) {
      // The base line runs on from year to year, with gaps where nothing is known.
      const bool goes_on = i > 0 && cells[i - 1].status != Status::not_reported;
      if (!goes_on) base.subpaths.push_back({{{x - step, left.y}, {}}, false});
      base.subpaths.back().points.back() = {x + step, left.y};
    }
    if (cells[i].status == Status::not_reported) {
      casing.subpaths.push_back({rectangle_of(sign), true});
      crosses.subpaths.push_back({{{sign.x_min, sign.y_min}, {sign.x_max, sign.y_max}}, false});
      crosses.subpaths.push_back({{{sign.x_min, sign.y_max}, {sign.x_max, sign.y_min}}, false});
    } else if (cells[i].status == Status::suppressed) {
      dots.subpaths.push_back({rectangle_of(sign), true});
    } else if (cells[i].status == Status::value && cells[i].value != 0) {
      const double y = left.y - cells[i].value * scale.per_unit_mm;
      const Ring bar = rectangle_of({x - half, std::min(y, left.y), x + half, std::max(y, left.y)});
      casing.subpaths.push_back({bar, true});
      (i == present ? full : pale).subpaths.push_back({bar, true});
    }
  }
  // Each area for itself: where two lie on one another the even-odd rule would leave a hole.
  std::vector<Item> items;
  for (Subpath& subpath : casing.subpaths) {
    PathItem one;
    one.fill = casing.fill;
    one.stroke = casing.stroke;
    one.subpaths.push_back(std::move(subpath));
    add(items, std::move(one));
  }
  add(items, std::move(pale));
  add(items, std::move(full));
  add(items, std::move(base));
  add(items, std::move(crosses));
  add(items, std::move(dots));
  return items;
}

}  // namespace zilamap::layout
