// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/map.hpp>
#include <zilamap/places.hpp>

#include <vector>

#include "geometry/shape.hpp"
#include "projection/projector.hpp"

namespace zilamap::layout {

/// The linear way from projected units to millimetres on the page.
struct PageTransform {
  double scale = 1;  ///< millimetres a projected unit
  Point offset;      ///< where the projection's origin falls

  Point operator()(Point p) const { return {offset.x + p.x * scale, offset.y - p.y * scale}; }
  Point back(Point page) const { return {(page.x - offset.x) / scale, (offset.y - page.y) / scale}; }
};

/// The ground as it lies on the page, everything in millimetres.
struct Ground {
  PageTransform transform;
  std::vector<MultiPolygon> districts;     ///< by district, thinned; empty where there is no shape
  std::vector<Line> inner_lines;           ///< between two districts, each once
  std::vector<Line> outer_lines;           ///< the outer edge, chained; closed ones repeat their first point
  std::vector<std::vector<Line>> borders;  ///< by border, by segment
  std::vector<MultiPolygon> context;       ///< by context area, cut off at the map's frame
  std::vector<Line> context_lines;         ///< their edges, cut off at the map's frame
  Box extent;                              ///< of all districts
  double typical_mm = 0;                   ///< side of a square as large as the median district
};

/// How far the districts reach in the projection, by some thousand points spread over them: enough to share out a page.
struct Extent {
  Box source;     ///< in the places' system
  Box projected;  ///< in units of the projection
};

/// Throws RenderError when no district can be shown in the projection.
Extent extent_of(const Places& places, const projection::Projector& projector);

/// Projects the places into `frame`, leaving `margin` (millimetres) free around the districts, and leaves out what is
/// finer than half a pixel at the page's dpi.
Ground lay_ground(const Places& places, const projection::Projector& projector, const Extent& reach, const Box& frame,
                  double margin, double dpi);

/// The ground moved on the page, for the panels of a page, which differ by nothing else.
Ground moved(Ground ground, double dx, double dy);

}  // namespace zilamap::layout
