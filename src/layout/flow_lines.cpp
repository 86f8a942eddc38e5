// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/flow_lines.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "geometry/shape.hpp"

namespace zilamap::layout {

double flow_width(const Job& job, const Theme& theme, std::int64_t activities) {
  if (!job.map.marks || job.map.marks->largest_flow <= 0 || activities <= 0) return 0;
  // One or two activities are not shouted out where nothing has more.
  const auto whole = static_cast<double>(std::max<std::int64_t>(job.map.marks->largest_flow, 3));
  const double share = static_cast<double>(activities) / whole;
  return std::max(theme.mark_mm(0.45), theme.mark_mm(job.style.flows.widest_mm) * share);
}

Item line_along(Role role, Line line, const Stroke& stroke) {
  Item item;
  item.role = role;
  item.bounds = geometry::bounds(line).grown(stroke.width_mm / 2);
  PathItem path;
  path.stroke = stroke;
  path.subpaths.push_back({std::move(line), false});
  item.shape = std::move(path);
  return item;
}

Item dot_at(Role role, Point at, double radius_mm, const Fill& fill, const Stroke& stroke) {
  Item item;
  item.role = role;
  const double r = radius_mm + stroke.width_mm / 2;
  item.bounds = {at.x - r, at.y - r, at.x + r, at.y + r};
  item.shape = CircleItem{at, radius_mm, fill, stroke};
  return item;
}

Item round_end(Point at, double radius_mm, Color color) {
  constexpr int corners = 32;
  Ring ring;
  for (int i = 0; i < corners; ++i) {
    const double angle = 2 * std::numbers::pi * i / corners;
    ring.push_back({at.x + radius_mm * std::cos(angle), at.y + radius_mm * std::sin(angle)});
  }
  Item item;
  item.role = Role::border_line;
  item.bounds = geometry::bounds(ring);
  PathItem path;
  path.fill = Fill{color};
  path.subpaths.push_back({std::move(ring), true});
  item.shape = std::move(path);
  return item;
}

Line arc_between(Point from, Point to, double bend) {
  constexpr int steps = 24;
  // The curve comes half as near to its middle point as that is to the chord.
  const Point middle{(from.x + to.x) / 2 + 2 * bend * (to.y - from.y),
                     (from.y + to.y) / 2 - 2 * bend * (to.x - from.x)};
  Line line;
  for (int i = 0; i <= steps; ++i) {
    const double t = static_cast<double>(i) / steps;
    const double a = (1 - t) * (1 - t);
    const double b = 2 * t * (1 - t);
    const double c = t * t;
    line.push_back({a * from.x + b * middle.x + c * to.x, a * from.y + b * middle.y + c * to.y});
  }
  return line;
}

Stroke border_without(const Job& job, const Theme& theme) {
  return {job.style.flows.color, theme.mark_mm(0.4), {theme.mark_mm(1.5), theme.mark_mm(1.1)}};
}

Stroke border_unreported(const Job& job, const Theme& theme) {
  return {job.style.quiet_ink, theme.mark_mm(0.4), {theme.mark_mm(0.4), theme.mark_mm(0.9)}};
}

Stroke border_in_part(const Job& job, double width_mm) {
  return {job.style.flows.color, width_mm, {2.2 * width_mm, 0.8 * width_mm}};
}

std::string activities_in_words(const Job& job, std::int64_t activities) {
  const auto count = static_cast<double>(activities);
  const std::string unit = job.language.say_count("noun.activity", count);
  return job.language.say("text.with", {{"number", job.language.number(count)}, {"unit", unit}});
}

}  // namespace zilamap::layout
