// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>

#include <vector>

namespace zilamap {

/// A position. In boundary data x is the longitude or easting and y the latitude or northing, in the units of
/// the coordinate system named beside it; in a Scene both are millimetres from the page's top left corner.
struct Point {
  double x = 0;
  double y = 0;

  friend bool operator==(const Point&, const Point&) = default;
};

/// An open chain of points.
using Line = std::vector<Point>;

/// A closed chain of points; the first point is not repeated at the end. Either direction is fine.
using Ring = std::vector<Point>;

/// One outer ring and the holes in it.
struct Polygon {
  Ring outer;
  std::vector<Ring> holes;
};

/// All parts of one area. Empty when the area has no shape.
using MultiPolygon = std::vector<Polygon>;

/// A rectangle along the axes. Empty (`empty()` is true) until something is added.
struct Box {
  double x_min = 1;
  double y_min = 1;
  double x_max = 0;
  double y_max = 0;

  bool empty() const { return x_min > x_max || y_min > y_max; }
  double width() const { return x_max - x_min; }
  double height() const { return y_max - y_min; }
  Point center() const { return {(x_min + x_max) / 2, (y_min + y_max) / 2}; }
  /// Grows to hold the point.
  void add(Point p) {
    if (empty()) {
      *this = {p.x, p.y, p.x, p.y};
      return;
    }
    if (p.x < x_min) x_min = p.x;
    if (p.x > x_max) x_max = p.x;
    if (p.y < y_min) y_min = p.y;
    if (p.y > y_max) y_max = p.y;
  }
  /// Grows to hold the box; an empty one changes nothing.
  void add(const Box& box) {
    if (box.empty()) return;
    add(Point{box.x_min, box.y_min});
    add(Point{box.x_max, box.y_max});
  }
  /// True when the two share more than an edge.
  bool overlaps(const Box& other) const {
    return !empty() && !other.empty() && x_min < other.x_max && other.x_min < x_max && y_min < other.y_max &&
           other.y_min < y_max;
  }
  bool contains(Point p) const { return p.x >= x_min && p.x <= x_max && p.y >= y_min && p.y <= y_max; }
  /// The box with `margin` added on every side.
  Box grown(double margin) const { return {x_min - margin, y_min - margin, x_max + margin, y_max + margin}; }

  friend bool operator==(const Box&, const Box&) = default;
};

}  // namespace zilamap
