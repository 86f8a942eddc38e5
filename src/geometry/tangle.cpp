// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/tangle.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace zilamap::geometry {

namespace {

/// An edge from left to right.
struct Edge {
  Point a;
  Point b;
};

void add_edges(const Ring& ring, std::vector<Edge>& edges) {
  for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
    if (ring[j] == ring[i]) continue;
    edges.push_back(ring[j].x <= ring[i].x ? Edge{ring[j], ring[i]} : Edge{ring[i], ring[j]});
  }
}

double side(const Edge& edge, Point p) {
  return (edge.b.x - edge.a.x) * (p.y - edge.a.y) - (edge.b.y - edge.a.y) * (p.x - edge.a.x);
}

/// True when each edge has the other's ends on either side; meeting at an end is no crossing.
bool cross(const Edge& e, const Edge& f) {
  const double a = side(e, f.a);
  const double b = side(e, f.b);
  const double c = side(f, e.a);
  const double d = side(f, e.b);
  return ((a > 0 && b < 0) || (a < 0 && b > 0)) && ((c > 0 && d < 0) || (c < 0 && d > 0));
}

}  // namespace

bool is_tangled(const MultiPolygon& shape) {
  constexpr std::size_t most_crossings = 20'000;
  std::vector<Edge> edges;
  for (const Polygon& polygon : shape) {
    add_edges(polygon.outer, edges);
    for (const Ring& hole : polygon.holes) add_edges(hole, edges);
  }
  // Sweep from left to right; `open` are the edges that have begun and not yet ended.
  std::sort(edges.begin(), edges.end(), [](const Edge& e, const Edge& f) { return e.a.x < f.a.x; });
  const std::size_t most_looks = 20'000'000 + 200 * edges.size();
  std::size_t looks = 0;
  std::size_t crossings = 0;
  std::vector<Edge> open;
  for (const Edge& edge : edges) {
    std::erase_if(open, [&edge](const Edge& other) { return other.b.x < edge.a.x; });
    looks += open.size();
    crossings += static_cast<std::size_t>(
        std::count_if(open.begin(), open.end(), [&edge](const Edge& other) { return cross(edge, other); }));
    if (crossings > most_crossings || looks > most_looks) return true;
    open.push_back(edge);
  }
  return false;
}

}  // namespace zilamap::geometry
