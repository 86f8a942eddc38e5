// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <vector>

#include "geometry/shape.hpp"

namespace zilamap::geometry {

namespace {

/// From a to a + d.
struct Edge {
  Point a;
  Point d;
  double end_y;        ///< as given, so that of two edges that meet one alone counts
  double inverse = 0;  ///< of its length squared; 0 for an edge without length

  Edge(Point from, Point to) : a(from), d{to.x - from.x, to.y - from.y}, end_y(to.y) {
    const double squared = d.x * d.x + d.y * d.y;
    if (squared > 0) inverse = 1 / squared;
  }
};

std::vector<Edge> edges_of(const MultiPolygon& shape) {
  std::vector<Edge> edges;
  const auto add = [&edges](const Ring& ring) {
    if (ring.size() < 3) return;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) edges.emplace_back(ring[j], ring[i]);
  };
  for (const Polygon& polygon : shape) {
    add(polygon.outer);
    for (const Ring& hole : polygon.holes) add(hole);
  }
  return edges;
}

/// Distance from the edges, negative outside.
double depth(const std::vector<Edge>& edges, Point p) {
  bool inside = false;
  double least = std::numeric_limits<double>::infinity();
  for (const Edge& edge : edges) {
    const double x = p.x - edge.a.x;
    const double y = p.y - edge.a.y;
    if ((edge.a.y > p.y) != (edge.end_y > p.y) && x < edge.d.x * y / edge.d.y) inside = !inside;
    const double t = std::clamp((x * edge.d.x + y * edge.d.y) * edge.inverse, 0.0, 1.0);
    const double across = x - t * edge.d.x;
    const double down = y - t * edge.d.y;
    least = std::min(least, across * across + down * down);
  }
  return inside ? std::sqrt(least) : -std::sqrt(least);
}

struct Cell {
  Point center;
  double half = 0;
  double depth = 0;
  double best = 0;  ///< no point of the cell lies deeper than this
};

struct Shallower {
  bool operator()(const Cell& a, const Cell& b) const { return a.best < b.best; }
};

}  // namespace

Pole pole_of_inaccessibility(const MultiPolygon& shape, double precision) {
  const Box box = bounds(shape);
  if (box.empty()) return {};
  const double side = std::min(box.width(), box.height());
  const Pole middle{box.center(), 0};
  if (!(side > 0)) return middle;

  const std::vector<Edge> edges = edges_of(shape);
  const auto cell_at = [&edges](Point center, double half) {
    const double d = depth(edges, center);
    return Cell{center, half, d, d + half * std::sqrt(2.0)};
  };
  std::priority_queue<Cell, std::vector<Cell>, Shallower> queue;
  // A sliver is cut into at most 64 cells along its length, and the search into `most` cells in all, so that
  // no shape can make it long.
  const double step = std::max(side, std::max(box.width(), box.height()) / 64);
  for (double x = box.x_min; x < box.x_max; x += step) {
    for (double y = box.y_min; y < box.y_max; y += step) queue.push(cell_at({x + step / 2, y + step / 2}, step / 2));
  }
  Cell best = cell_at(box.center(), 0);
  constexpr int most = 4000;
  for (int seen = 0; !queue.empty() && seen < most; ++seen) {
    const Cell cell = queue.top();
    queue.pop();
    if (cell.depth > best.depth) best = cell;
    if (cell.best - best.depth <= precision) break;
    const double half = cell.half / 2;
    for (const double dx : {-half, half}) {
      for (const double dy : {-half, half}) queue.push(cell_at({cell.center.x + dx, cell.center.y + dy}, half));
    }
  }
  return best.depth > 0 ? Pole{best.center, best.depth} : middle;
}

}  // namespace zilamap::geometry
