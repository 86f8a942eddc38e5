// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace zilamap::geometry {

/// A span of cells: columns and rows, the last ones included. Empty when a last one lies before its first.
struct CellSpan {
  int column_first = 0;
  int row_first = 0;
  int column_last = -1;
  int row_last = -1;

  int across() const { return column_last - column_first + 1; }
  int down() const { return row_last - row_first + 1; }
  bool empty() const { return across() <= 0 || down() <= 0; }
};

/// A box cut into equal cells, row by row from its least y. The cells fill the box exactly.
class Lattice {
 public:
  /// Cells about `cell` wide and high, at most `most` (and at least one) along each side.
  Lattice(const Box& area, double cell, int most = 1000);

  const Box& area() const { return m_area; }
  int across() const { return m_across; }
  int down() const { return m_down; }
  double cell_width() const { return m_width; }
  double cell_height() const { return m_height; }
  std::size_t size() const { return static_cast<std::size_t>(m_across) * static_cast<std::size_t>(m_down); }
  std::size_t index(int column, int row) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_across) + static_cast<std::size_t>(column);
  }
  /// The cell that holds a position, the nearest one for positions beyond the box.
  int column_of(double x) const;
  int row_of(double y) const;
  /// Where a cell begins.
  double x_of(int column) const { return m_area.x_min + column * m_width; }
  double y_of(int row) const { return m_area.y_min + row * m_height; }
  Box box_of(const CellSpan& span) const;
  /// The cells that a box shares more than an edge with.
  CellSpan covered(const Box& box) const;
  CellSpan all() const { return {0, 0, m_across - 1, m_down - 1}; }

 private:
  Box m_area;
  int m_across;
  int m_down;
  double m_width;
  double m_height;
};

/// One number for each cell of a lattice.
using Cells = std::vector<std::int32_t>;

/// Writes `value` into the cells whose middle lies inside the shape, by the even-odd rule.
void fill_inside(const Lattice& lattice, const MultiPolygon& shape, std::int32_t value, Cells& cells);

/// Writes `value` into every cell that the line touches, be it at a corner.
void fill_touched(const Lattice& lattice, std::span<const Point> line, std::int32_t value, Cells& cells);

/// The same for all rings of a shape.
void fill_touched(const Lattice& lattice, const MultiPolygon& shape, std::int32_t value, Cells& cells);

/// Sums over spans of cells in constant time (Crow 1984).
class CellSums {
 public:
  /// Of `weigh(cell)` over the cells of `span`.
  template <typename Weigh>
  CellSums(const Lattice& lattice, const CellSpan& span, const Weigh& weigh);

  const CellSpan& span() const { return m_span; }
  /// The sum over the part of `asked` that lies within the span.
  std::int32_t sum(CellSpan asked) const;
  /// The same for who knows that it lies within.
  std::int32_t sum_within(int column_first, int row_first, int column_last, int row_last) const {
    const std::int32_t* top = row(row_first);
    const std::int32_t* bottom = row(row_last + 1);
    const int left = column_first - m_span.column_first;
    const int right = column_last + 1 - m_span.column_first;
    return bottom[right] - bottom[left] - top[right] + top[left];
  }

 private:
  const std::int32_t* row(int r) const {
    return m_sums.data() + static_cast<std::size_t>(r - m_span.row_first) * m_stride;
  }

  CellSpan m_span;
  std::size_t m_stride;
  std::vector<std::int32_t> m_sums;
};

template <typename Weigh>
CellSums::CellSums(const Lattice& lattice, const CellSpan& span, const Weigh& weigh)
    : m_span(span.empty() ? CellSpan{} : span),
      m_stride(static_cast<std::size_t>(m_span.across()) + 1),
      m_sums(m_stride * (static_cast<std::size_t>(m_span.down()) + 1), 0) {
  for (int r = m_span.row_first; r <= m_span.row_last; ++r) {
    const std::int32_t* above = row(r);
    std::int32_t* here = m_sums.data() + static_cast<std::size_t>(r + 1 - m_span.row_first) * m_stride;
    std::int32_t sum = 0;
    std::size_t cell = lattice.index(m_span.column_first, r);
    for (int c = 0; c < m_span.across(); ++c, ++cell) {
      sum += weigh(cell);
      here[c + 1] = above[c + 1] + sum;
    }
  }
}

}  // namespace zilamap::geometry
