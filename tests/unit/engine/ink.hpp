// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

/// The corners of a rectangle that may be turned, in order.
using Quad = std::array<zilamap::Point, 4>;

/// Where a text's letters lie: from the top of a capital to the end of a tail, turned as the text is. Line spacing is
/// left out, so that two of these overlap only when letters would.
inline Quad ink_of(const zilamap::TextItem& text) {
  const double up = 0.74 * text.font.size_mm;
  const double down = 0.22 * text.font.size_mm;
  const double angle = text.angle_deg * std::acos(-1.0) / 180;
  const auto at = [&](double along, double below) {
    return zilamap::Point{text.origin.x + along * std::cos(angle) - below * std::sin(angle),
                          text.origin.y + along * std::sin(angle) + below * std::cos(angle)};
  };
  return {at(0, -up), at(text.width_mm, -up), at(text.width_mm, down), at(0, down)};
}

inline Quad corners_of(const zilamap::Box& box) {
  return {zilamap::Point{box.x_min, box.y_min}, {box.x_max, box.y_min}, {box.x_max, box.y_max}, {box.x_min, box.y_max}};
}

/// True when the two share more than `slack` millimetres in every direction: no line parts them.
inline bool overlap(const Quad& a, const Quad& b, double slack = 0.01) {
  for (const Quad* quad : {&a, &b}) {
    for (std::size_t i = 0; i < 2; ++i) {
      const zilamap::Point edge{(*quad)[i + 1].x - (*quad)[i].x, (*quad)[i + 1].y - (*quad)[i].y};
      const double length = std::hypot(edge.x, edge.y);
      if (length == 0) return false;
      const auto span = [&](const Quad& of) {
        double least = std::numeric_limits<double>::infinity();
        double most = -least;
        for (const zilamap::Point p : of) {
          const double along = (p.x * edge.x + p.y * edge.y) / length;
          least = std::min(least, along);
          most = std::max(most, along);
        }
        return std::array{least, most};
      };
      const auto [a_from, a_to] = span(a);
      const auto [b_from, b_to] = span(b);
      if (std::min(a_to, b_to) - std::max(a_from, b_from) <= slack) return false;
    }
  }
  return true;
}

/// True when a quad that is not turned and a circle share more than a hair.
inline bool overlap(const Quad& quad, const zilamap::CircleItem& circle, double slack = 0.01) {
  const double x = std::clamp(circle.center.x, quad[0].x, quad[2].x);
  const double y = std::clamp(circle.center.y, quad[0].y, quad[2].y);
  return std::hypot(x - circle.center.x, y - circle.center.y) < circle.radius_mm - slack;
}
