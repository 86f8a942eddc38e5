// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/shape.hpp"

namespace zilamap::geometry {

namespace {

bool crosses(const Ring& ring, Point p) {
  bool inside = false;
  for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
    const Point a = ring[i];
    const Point b = ring[j];
    if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

}  // namespace

double signed_area(const Ring& ring) {
  if (ring.size() < 3) return 0;
  // Relative to the first point, so that large coordinates do not eat the digits.
  const Point o = ring.front();
  double twice = 0;
  for (std::size_t i = 1; i + 1 < ring.size(); ++i) {
    twice += (ring[i].x - o.x) * (ring[i + 1].y - o.y) - (ring[i + 1].x - o.x) * (ring[i].y - o.y);
  }
  return twice / 2;
}

double area(const MultiPolygon& shape) {
  double sum = 0;
  for (const Polygon& polygon : shape) {
    const double outer = signed_area(polygon.outer);
    sum += outer < 0 ? -outer : outer;
    for (const Ring& hole : polygon.holes) {
      const double inner = signed_area(hole);
      sum -= inner < 0 ? -inner : inner;
    }
  }
  return sum;
}

Box bounds(const Line& line) {
  Box box;
  for (const Point p : line) box.add(p);
  return box;
}

Box bounds(const MultiPolygon& shape) {
  Box box;
  for (const Polygon& polygon : shape) box.add(bounds(polygon.outer));
  return box;
}

bool contains(const MultiPolygon& shape, Point point) {
  bool inside = false;
  for (const Polygon& polygon : shape) {
    if (polygon.outer.size() >= 3 && crosses(polygon.outer, point)) inside = !inside;
    for (const Ring& hole : polygon.holes) {
      if (hole.size() >= 3 && crosses(hole, point)) inside = !inside;
    }
  }
  return inside;
}

}  // namespace zilamap::geometry
