// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/mark_room.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "layout/flow_lines.hpp"

namespace zilamap::layout {

namespace {

Box box_about(Point center, const MarkSize& size) {
  const double x = size.width_mm / 2;
  const double y = size.height_mm / 2;
  return {center.x - x, center.y - y, center.x + x, center.y + y};
}

/// True when corners and the middles of the sides lie in the district.
bool lies_in(const MultiPolygon& shape, const Box& box) {
  const Point c = box.center();
  const std::array<Point, 8> ends{{{box.x_min, box.y_min},
                                   {box.x_max, box.y_min},
                                   {box.x_min, box.y_max},
                                   {box.x_max, box.y_max},
                                   {c.x, box.y_min},
                                   {c.x, box.y_max},
                                   {box.x_min, c.y},
                                   {box.x_max, c.y}}};
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

/// The point of a box that is nearest to another point.
Point nearest(const Box& box, Point p) {
  return {std::clamp(p.x, box.x_min, box.x_max), std::clamp(p.y, box.y_min, box.y_max)};
}

/// Where marks of a district are looked for.
struct Middle {
  Point pole;
  double reach = 0;
};

Middle middle_of(const MultiPolygon& shape) {
  const Box bounds = geometry::bounds(shape);
  return {geometry::pole_of_inaccessibility(shape, std::max(0.3, 0.02 * bounds.width())).point,
          std::max(bounds.width(), bounds.height()) / 2};
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

std::optional<MarkPlace> MarkRoom::inside(const MarkWish& wish, double name_mm) {
  const MultiPolygon& shape = m_ground.districts[wish.district];
  const Middle middle = middle_of(shape);
  for (std::size_t i = 0; i < wish.sizes.size(); ++i) {
    for (const Point at : around({middle.pole.x, middle.pole.y + 0.6 * name_mm}, middle.reach)) {
      const Box box = box_about(at, wish.sizes[i]);
      if (!is_free(box) || !lies_in(shape, box)) continue;
      take(box);
      return MarkPlace{box, i, {}};
    }
  }
  return std::nullopt;
}

std::optional<MarkPlace> MarkRoom::beside(const MarkWish& wish) {
  const auto compact = std::min_element(wish.sizes.begin(), wish.sizes.end(), [](const MarkSize& a, const MarkSize& b) {
    return std::hypot(a.width_mm, a.height_mm) < std::hypot(b.width_mm, b.height_mm);
  });
  const MultiPolygon& shape = m_ground.districts[wish.district];
  const Middle middle = middle_of(shape);
  for (const Point at : around(middle.pole, middle.reach + compact->width_mm)) {
    const Box box = box_about(at, *compact);
    if (!is_free(box)) continue;
    take(box);
    MarkPlace place{box, static_cast<std::size_t>(compact - wish.sizes.begin()), {}};
    if (geometry::contains(shape, box.center())) return place;
    place.anchor = middle.pole;
    const Line line{middle.pole, nearest(box, middle.pole)};
    for (const Box& part : boxes_along(line, 1, 2)) take(part);
    return place;
  }
  return std::nullopt;
}

std::vector<std::optional<MarkPlace>> MarkRoom::place(std::span<const MarkWish> wishes, double name_mm) {
  std::vector<std::optional<MarkPlace>> places(wishes.size());
  const auto has_shape = [&](std::size_t i) { return !m_ground.districts[wishes[i].district].empty(); };
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    if (has_shape(i)) places[i] = inside(wishes[i], name_mm);
  }
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    if (has_shape(i) && !places[i]) places[i] = beside(wishes[i]);
  }
  return places;
}

void draw_anchor(const MarkPlace& place, double width_mm, Color ink, std::vector<Item>& items) {
  if (!place.anchor) return;
  const Point from = *place.anchor;
  const Point to = nearest(place.box, from);
  items.push_back(line_along(Role::symbol, {from, to}, {ink, width_mm, {}}));
  items.push_back(dot_at(Role::symbol, from, 1.6 * width_mm, Fill{ink}));
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
