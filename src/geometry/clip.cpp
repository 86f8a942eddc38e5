// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/clip.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zilamap::geometry {

namespace {

/// Keeps what lies on the inner side of one edge; `depth` is positive inside.
template <typename Depth>
Ring keep_inside(const Ring& ring, Depth depth) {
  Ring out;
  out.reserve(ring.size() + 4);
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point a = ring[i];
    const Point b = ring[i + 1 < ring.size() ? i + 1 : 0];
    const double da = depth(a);
    const double db = depth(b);
    if (da >= 0) out.push_back(a);
    if ((da < 0) != (db < 0)) {
      const double t = da / (da - db);
      out.push_back({a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)});
    }
  }
  return out;
}

/// Narrows [from, to], the part of a segment that lies within; false when nothing is left.
bool narrow(double direction, double distance, double& from, double& to) {
  if (direction == 0) return distance >= 0;
  const double t = distance / direction;
  if (direction < 0) {
    from = std::max(from, t);
  } else {
    to = std::min(to, t);
  }
  return from <= to;
}

/// Most segments are: then there is nothing to work out.
bool beyond_one_side(Point a, Point b, const Box& box) {
  return (a.x < box.x_min && b.x < box.x_min) || (a.x > box.x_max && b.x > box.x_max) ||
         (a.y < box.y_min && b.y < box.y_min) || (a.y > box.y_max && b.y > box.y_max);
}

}  // namespace

Ring clip(const Ring& ring, const Box& box) {
  if (std::ranges::all_of(ring, [&box](Point p) { return box.contains(p); })) return ring;
  Ring cut = keep_inside(ring, [&box](Point p) { return p.x - box.x_min; });
  cut = keep_inside(cut, [&box](Point p) { return box.x_max - p.x; });
  cut = keep_inside(cut, [&box](Point p) { return p.y - box.y_min; });
  return keep_inside(cut, [&box](Point p) { return box.y_max - p.y; });
}

std::vector<Line> clip_line(std::span<const Point> line, const Box& box) {
  std::vector<Line> parts;
  bool open = false;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const Point a = line[i];
    const Point b = line[i + 1];
    if (beyond_one_side(a, b, box)) {
      open = false;
      continue;
    }
    if (box.contains(a) && box.contains(b)) {
      if (!open) parts.push_back({a});
      parts.back().push_back(b);
      open = true;
      continue;
    }
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    double from = 0;
    double to = 1;
    const bool inside = narrow(-dx, a.x - box.x_min, from, to) && narrow(dx, box.x_max - a.x, from, to) &&
                        narrow(-dy, a.y - box.y_min, from, to) && narrow(dy, box.y_max - a.y, from, to);
    if (!inside) {
      open = false;
      continue;
    }
    if (!open || from > 0) parts.push_back({{a.x + from * dx, a.y + from * dy}});
    parts.back().push_back({a.x + to * dx, a.y + to * dy});
    open = to >= 1;
  }
  return parts;
}

bool edge_crosses(const MultiPolygon& shape, const Box& box) {
  return std::any_of(shape.begin(), shape.end(), [&box](const Polygon& part) {
    const Ring& ring = part.outer;
    if (ring.empty()) return false;
    const std::array closing{ring.back(), ring.front()};
    return !clip_line(ring, box).empty() || !clip_line(closing, box).empty();
  });
}

}  // namespace zilamap::geometry
