// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <optional>
#include <span>
#include <vector>

#include "geometry/lattice.hpp"

namespace zilamap::geometry {

/// Which corner of a frame to keep to, y downwards as on a page.
enum class Corner { top_left, top_right, bottom_left, bottom_right };

/// A frame, what stands in it, and the room that is left. Works on a grid of cells, of which one that an obstacle
/// touches at all is taken whole: what it calls empty is empty, while gaps narrower than two cells are not seen.
class EmptyRoom {
 public:
  /// `fineness`: cells along the longer side of the frame.
  explicit EmptyRoom(const Box& frame, int fineness = 200);

  /// Puts an obstacle down. A box takes the cells that it shares more than an edge with.
  void add(const MultiPolygon& shape);
  void add(std::span<const Point> line);
  void add(const Box& box);

  /// True when no obstacle touches the box and it lies in the frame.
  bool is_empty(const Box& box) const;

  /// The place of this size nearest to a corner of the frame; nothing when there is none.
  std::optional<Box> place(double width, double height, Corner corner) const;

 private:
  CellSums taken_sums() const;

  Lattice m_lattice;
  Cells m_taken;  ///< by cell: 1 where something stands
};

}  // namespace zilamap::geometry
