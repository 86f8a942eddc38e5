// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/mark_room.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace zilamap::layout {

namespace {

Box box_about(Point center, double width, double height) {
  return {center.x - width / 2, center.y - height / 2, center.x + width / 2, center.y + height / 2};
}

/// True when corners and the middles of the sides lie in the district.
bool lies_in(const MultiPolygon& shape, const Box& box) {
  const Point c = box.center();
  const std::array<Point, 8> ends{{{box.x_min, box.y_min}, {box.x_max, box.y_min}, {box.x_min, box.y_max},
                                   {box.x_max, box.y_max}, {c.x, box.y_min},       {c.x, box.y_max},
                                   {box.x_min, c.y},       {box.x_max, c.y}}};
  return std::all_of(ends.begin(), ends.end(), [&shape](Point p) { return geometry::contains(shape, p); });
}

/// Places around a point, nearest first: rings of eight, twelve, ... up to `reach`.
std::vector<Point> around(Point center, double reach) {
  constexpr int rings = 6;
  std::vector<Point> places{center};
  for (int ring = 1; ring <= rings; ++ring) {
    const int count = 4 + 4 * ring;
    for (int i = 0; i < count; ++i) {
      const double angle = 2 * std::numbers::pi * i / count + std::numbers::pi / 2;
      const double r = reach * ring / rings;
      places.push_back({center.x + r * std::cos(angle), center.y + r * std::sin(angle)});
    }
  }
  return places;
}

}  // namespace

MarkRoom::MarkRoom(const Ground& ground, const Box& frame, std::vector<Box> taken)
    : m_ground(ground), m_frame(frame), m_taken(std::move(taken)), m_occupancy(frame, frame.width() / 60) {
  for (const Box& box : m_taken) m_occupancy.add(box);
}

void MarkRoom::take(const Box& box) {
  m_taken.push_back(box);
  m_occupancy.add(box);
}

bool MarkRoom::is_free(const Box& box) const {
  if (!m_frame.contains({box.x_min, box.y_min}) || !m_frame.contains({box.x_max, box.y_max})) return false;
  return m_occupancy.is_free(box);
}

std::optional<Box> MarkRoom::place(std::size_t district, double width_mm, double height_mm, double name_mm) {
  const MultiPolygon& shape = m_ground.districts[district];
  const Box bounds = geometry::bounds(shape);
  if (bounds.empty()) return std::nullopt;
  const Point pole = geometry::pole_of_inaccessibility(shape, std::max(0.3, 0.02 * bounds.width())).point;
  const double reach = std::max(bounds.width(), bounds.height()) / 2;
  for (const double lower : {0.6 * name_mm, 0.0}) {
    for (const Point at : around({pole.x, pole.y + lower}, reach)) {
      const Box box = box_about(at, width_mm, height_mm);
      if (!is_free(box) || !lies_in(shape, box)) continue;
      take(box);
      return box;
    }
  }
  // Too small a district: at least the middle of the mark lies in it, or near it.
  for (const Point at : around(pole, reach + width_mm)) {
    const Box box = box_about(at, width_mm, height_mm);
    if (!is_free(box)) continue;
    take(box);
    return box;
  }
  return std::nullopt;
}

std::vector<Box> boxes_along(std::span<const Point> line, double width_mm, double step_mm) {
  constexpr double most = 500;  // steps of one line
  std::vector<Box> boxes;
  for (std::size_t i = 1; i < line.size(); ++i) {
    const Point a = line[i - 1];
    const Point b = line[i];
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    const int steps = static_cast<int>(std::clamp(std::ceil(length / step_mm), 1.0, most));
    for (int k = 0; k < steps; ++k) {
      Box box;
      for (const int end : {k, k + 1}) {
        const double t = static_cast<double>(end) / steps;
        box.add(Point{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)});
      }
      boxes.push_back(box.grown(width_mm / 2));
    }
  }
  return boxes;
}

}  // namespace zilamap::layout
