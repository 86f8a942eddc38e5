// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

namespace zilamap::geometry {

/// Area of a ring in squared units; positive when it turns counter-clockwise with y upwards.
double signed_area(const Ring& ring);

/// Area of all parts, holes subtracted, in squared units.
double area(const MultiPolygon& shape);

/// The smallest box around a shape; empty for an empty shape.
Box bounds(const MultiPolygon& shape);
Box bounds(const Line& line);

/// True when the point lies inside, by the even-odd rule; points on the edge fall to one side or the other.
bool contains(const MultiPolygon& shape, Point point);

/// The pole of inaccessibility: the point inside that is farthest from any edge, to within `precision` units, found by
/// quadtree search (Garcia-Castellanos and Lombardo 2007; the cell search follows Agafonkin's polylabel idea).
/// `distance` is its distance from the edge. For a shape without area: the middle of its bounds and 0.
struct Pole {
  Point point;
  double distance = 0;
};
Pole pole_of_inaccessibility(const MultiPolygon& shape, double precision);

}  // namespace zilamap::geometry
