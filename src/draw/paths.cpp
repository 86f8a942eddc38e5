// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/paths.hpp"

#include <cmath>
#include <numbers>
#include <span>

namespace zilamap::draw {
namespace {

// Cairo counts in 1/256 of a pixel with 32 bits; a page ends long before this.
constexpr double farthest_mm = 1e5;
constexpr std::size_t most_chains = 1000;
constexpr int circle_corners = 90;

double on_paper(double coordinate) {
  if (!(coordinate > -farthest_mm)) return -farthest_mm;  // also what is not a number
  return coordinate < farthest_mm ? coordinate : farthest_mm;
}

double signed_area(std::span<const Point> ring) {
  double twice = 0;
  Point before = ring.back();
  for (const Point point : ring) {
    twice += before.x * point.y - point.x * before.y;
    before = point;
  }
  return twice / 2;
}

bool inside(Point point, std::span<const Point> ring) {
  bool in = false;
  Point a = ring.back();
  for (const Point b : ring) {
    if ((a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) in = !in;
    a = b;
  }
  return in;
}

/// The middle of the longest edge: rings of one area may touch in a corner, but hardly there.
Point test_point(std::span<const Point> ring) {
  Point best = ring.front();
  double longest = -1;
  Point a = ring.back();
  for (const Point b : ring) {
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    if (length > longest) {
      longest = length;
      best = {(a.x + b.x) / 2, (a.y + b.y) / 2};
    }
    a = b;
  }
  return best;
}

bool covers(const Box& outer, const Box& inner) {
  return outer.x_min <= inner.x_min && outer.x_max >= inner.x_max && outer.y_min <= inner.y_min &&
         outer.y_max >= inner.y_max;
}

}  // namespace

void append(cairo_t* cr, const Subpath& chain, bool backwards) {
  if (chain.points.empty()) return;
  const std::size_t count = chain.points.size();
  cairo_new_sub_path(cr);
  for (std::size_t i = 0; i < count; ++i) {
    const Point point = chain.points[backwards ? count - 1 - i : i];
    cairo_line_to(cr, on_paper(point.x), on_paper(point.y));
  }
  if (chain.closed) cairo_close_path(cr);
}

void append(cairo_t* cr, const PathItem& path) {
  for (const Subpath& chain : path.subpaths) append(cr, chain);
}

void append_rings(cairo_t* cr, const PathItem& path) {
  for (const Subpath& chain : path.subpaths) {
    if (chain.closed) append(cr, chain);
  }
}

void append_turned(cairo_t* cr, const PathItem& path, const std::vector<bool>& backwards) {
  for (std::size_t i = 0; i < path.subpaths.size(); ++i) {
    if (path.subpaths[i].closed) append(cr, path.subpaths[i], backwards[i]);
  }
}

std::optional<std::vector<bool>> turns(const PathItem& path) {
  const std::size_t count = path.subpaths.size();
  if (count > most_chains) return std::nullopt;
  std::vector<bool> backwards(count);
  std::vector<Box> boxes(count > 1 ? count : 0);
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    for (const Point point : path.subpaths[i].points) boxes[i].add(point);
  }
  for (std::size_t i = 0; i < count; ++i) {
    const std::vector<Point>& ring = path.subpaths[i].points;
    if (ring.empty()) continue;
    bool hole = false;
    for (std::size_t j = 0; j < boxes.size(); ++j) {
      if (i == j || !path.subpaths[j].closed || boxes[j].empty() || !covers(boxes[j], boxes[i])) continue;
      if (inside(test_point(ring), path.subpaths[j].points)) hole = !hole;
    }
    backwards[i] = (signed_area(ring) > 0) == hole;
  }
  return backwards;
}

PathItem polygon(const CircleItem& circle) {
  PathItem path;
  Subpath& ring = path.subpaths.emplace_back();
  ring.closed = true;
  for (int i = 0; i < circle_corners; ++i) {
    const double angle = 2 * std::numbers::pi * i / circle_corners;
    ring.points.push_back({circle.center.x + circle.radius_mm * std::cos(angle),
                           circle.center.y + circle.radius_mm * std::sin(angle)});
  }
  return path;
}

std::size_t size(const PathItem& path) {
  std::size_t points = 0;
  for (const Subpath& chain : path.subpaths) points += chain.points.size();
  return points;
}

}  // namespace zilamap::draw
