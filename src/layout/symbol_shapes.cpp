// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/symbol_shapes.hpp"

#include <cmath>
#include <numbers>
#include <utility>

#include "geometry/shape.hpp"

namespace zilamap::layout {

namespace {

/// Corners on one circle, or by turns on two, the first one above the centre.
Ring corners(int count, double radius, double inner_radius) {
  Ring ring;
  for (int i = 0; i < count; ++i) {
    const double angle = 2 * std::numbers::pi * i / count - std::numbers::pi / 2;
    const double r = i % 2 == 0 ? radius : inner_radius;
    ring.push_back({r * std::cos(angle), r * std::sin(angle)});
  }
  return ring;
}

Ring square(double side) {
  const double h = side / 2;
  return {{-h, -h}, {h, -h}, {h, h}, {-h, h}};
}

/// A triangle on its side; its box, not its centre of gravity, is in the middle.
Ring triangle(double side) {
  const double h = side * std::sqrt(3.0) / 4;
  return {{0, -h}, {side / 2, h}, {-side / 2, h}};
}

Ring upright_cross(double side) {
  const double h = side / 2;
  const double arm = 0.19 * side;
  return {{-arm, -h}, {arm, -h}, {arm, -arm}, {h, -arm}, {h, arm},   {arm, arm},
          {arm, h},   {-arm, h}, {-arm, arm}, {-h, arm}, {-h, -arm}, {-arm, -arm}};
}

/// The outline for a square of side 1; none for a circle.
Ring outline(Shape shape) {
  switch (shape) {
    case Shape::circle:
      return {};
    case Shape::square:
      return square(0.77);
    case Shape::triangle:
      return triangle(1.0);
    case Shape::diamond:
      return corners(4, 0.5, 0.5);
    case Shape::star:
      return corners(10, 0.54, 0.24);
    case Shape::cross:
      return upright_cross(0.95);
  }
  return {};
}

}  // namespace

Item symbol_item(Shape shape, Point center, double size_mm, const Fill& fill, const Stroke& stroke) {
  Item item;
  item.role = Role::symbol;
  Ring ring = outline(shape);
  if (ring.empty()) {
    const double r = 0.43 * size_mm;
    item.bounds = {center.x - r, center.y - r, center.x + r, center.y + r};
    item.shape = CircleItem{center, r, fill, stroke};
    return item;
  }
  for (Point& p : ring) p = {center.x + p.x * size_mm, center.y + p.y * size_mm};
  item.bounds = geometry::bounds(ring);
  PathItem path;
  path.subpaths.push_back({std::move(ring), true});
  path.fill = fill;
  path.stroke = stroke;
  item.shape = std::move(path);
  return item;
}

}  // namespace zilamap::layout
