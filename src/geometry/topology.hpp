// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace zilamap::geometry {

/// A chain of vertices between two junctions, kept once however many areas it bounds.
struct Arc {
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  std::size_t first = 0;  ///< into Topology::points
  std::size_t count = 0;  ///< at least 2; a closed arc repeats its first point at the end
  std::uint32_t area = none;   ///< index of an area that it bounds
  std::uint32_t other = none;  ///< index of the area on its other side; none on the outer edge
};

/// One arc as part of a ring.
struct ArcUse {
  std::uint32_t arc = 0;
  bool reversed = false;
};

/// A ring as a chain of arcs.
struct ArcRing {
  std::uint32_t area = 0;  ///< index of the area that it belongs to
  std::size_t first = 0;   ///< into Topology::uses
  std::size_t count = 0;
};

/// A set of areas with their shared edges found: what is done to an arc is done to both its neighbours, so that they
/// stay glued together. Vertices match when their coordinates are equal.
struct Topology {
  std::vector<Point> points;
  std::vector<Arc> arcs;
  std::vector<ArcUse> uses;
  std::vector<ArcRing> rings;  ///< by area, in the order of its polygons and holes

  std::span<const Point> points_of(const Arc& arc) const { return {points.data() + arc.first, arc.count}; }
};

/// Cuts the rings of all areas into arcs. Rings of fewer than 3 different points are left out.
/// Takes about 40 bytes a vertex while it works. At most 4,000 million vertices.
Topology build_topology(std::span<const MultiPolygon* const> areas);

/// Leaves out the vertices whose triangle with their neighbours is smaller than `least_area` (Visvalingam and
/// Whyatt 1993), in units scaled by `scale` (so that degrees may weigh differently across and down). Ends of arcs
/// stay; a closed arc keeps at least a triangle, and of arcs between the same two ends each keeps a point in between,
/// so that no area is lost.
void simplify(Topology& topology, double least_area, Point scale = {1, 1});

/// The points of a ring in its own order; the first is not repeated.
Ring ring_points(const Topology& topology, const ArcRing& ring);

}  // namespace zilamap::geometry
