// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace zilamap::layout {

/// True when the box shares more than an edge with one of a few others.
bool overlaps_any(const Box& box, std::span<const Box> others);

/// Boxes that are taken, found by where they lie, so that asking costs the same with ten boxes as with ten thousand.
class Occupancy {
 public:
  /// `area` is where most boxes lie, `cell` about the size of one.
  Occupancy(const Box& area, double cell_mm);

  void add(const Box& box);
  bool is_free(const Box& box) const;

 private:
  struct Span {
    std::size_t x0, x1, y0, y1;
  };
  Span cells_of(const Box& box) const;

  Box m_area;
  double m_cell;
  std::size_t m_across;
  std::size_t m_down;
  std::vector<std::vector<Box>> m_cells;
};

}  // namespace zilamap::layout
