// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/crossing.hpp"

#include "geometry/shape.hpp"

#include <algorithm>
#include <cmath>

namespace zilamap::geometry {

namespace {

constexpr double shortest = 1e-9;

double cross(Point u, Point v) { return u.x * v.y - u.y * v.x; }

/// Adds where the line from a along `way` meets the ring. An edge that lies on the line adds its ends.
void meet(const Ring& ring, Point a, Point way, std::vector<double>& cuts) {
  const double length2 = way.x * way.x + way.y * way.y;
  for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
    const Point p{ring[j].x - a.x, ring[j].y - a.y};
    const Point q{ring[i].x - a.x, ring[i].y - a.y};
    const double side_p = cross(way, p);
    const double side_q = cross(way, q);
    if (side_p == 0) cuts.push_back((p.x * way.x + p.y * way.y) / length2);
    if ((side_p < 0) == (side_q < 0)) continue;
    const double share = side_p / (side_p - side_q);
    const Point at{p.x + share * (q.x - p.x), p.y + share * (q.y - p.y)};
    cuts.push_back((at.x * way.x + at.y * way.y) / length2);
  }
}

/// True when the point lies on an edge of the ring.
bool on_edge(const Ring& ring, Point point) {
  for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
    const Point edge{ring[i].x - ring[j].x, ring[i].y - ring[j].y};
    const Point to{point.x - ring[j].x, point.y - ring[j].y};
    const double length2 = edge.x * edge.x + edge.y * edge.y;
    if (length2 == 0) continue;
    const double along = (to.x * edge.x + to.y * edge.y) / length2;
    if (along >= 0 && along <= 1 && std::abs(cross(edge, to)) <= shortest * std::sqrt(length2)) return true;
  }
  return false;
}

bool on_edge(const MultiPolygon& shape, Point point) {
  return std::ranges::any_of(shape, [point](const Polygon& polygon) {
    return on_edge(polygon.outer, point) ||
           std::ranges::any_of(polygon.holes, [point](const Ring& hole) { return on_edge(hole, point); });
  });
}

}  // namespace

std::vector<Stretch> stretches_inside(const MultiPolygon& shape, Point a, Point b) {
  const Point way{b.x - a.x, b.y - a.y};
  const double length = std::hypot(way.x, way.y);
  std::vector<Stretch> stretches;
  if (!(length >= shortest) || !std::isfinite(length)) return stretches;
  std::vector<double> cuts{0, 1};
  for (const Polygon& polygon : shape) {
    if (!polygon.outer.empty()) meet(polygon.outer, a, way, cuts);
    for (const Ring& hole : polygon.holes) {
      if (!hole.empty()) meet(hole, a, way, cuts);
    }
  }
  std::erase_if(cuts, [](double t) { return !(t >= 0 && t <= 1); });
  std::ranges::sort(cuts);
  for (std::size_t i = 1; i < cuts.size(); ++i) {
    if ((cuts[i] - cuts[i - 1]) * length < shortest) continue;
    const double middle = (cuts[i] + cuts[i - 1]) / 2;
    const Point point{a.x + middle * way.x, a.y + middle * way.y};
    if (!contains(shape, point) || on_edge(shape, point)) continue;
    if (!stretches.empty() && (cuts[i - 1] - stretches.back().to) * length < shortest) {
      stretches.back().to = cuts[i];
    } else {
      stretches.push_back({cuts[i - 1], cuts[i]});
    }
  }
  return stretches;
}

}  // namespace zilamap::geometry
