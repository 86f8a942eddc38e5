// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/empty_rectangle.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zilamap::geometry {

namespace {

/// A cell's worth of rounding, so that a box as wide as the frame has room in it.
constexpr double slack = 1e-6;

int cells_for(double length, double cell) {
  const double count = std::ceil(length / cell - slack);
  return count >= 1e6 ? 1'000'000 : std::max(1, static_cast<int>(count));
}

}  // namespace

EmptyRoom::EmptyRoom(const Box& frame, int fineness)
    : m_lattice(frame, std::max({frame.width(), frame.height(), 1e-9}) / std::clamp(fineness, 1, 2000), 2000),
      m_taken(m_lattice.size(), 0) {}

void EmptyRoom::add(const MultiPolygon& shape) {
  fill_inside(m_lattice, shape, 1, m_taken);
  fill_touched(m_lattice, shape, 1, m_taken);
}

void EmptyRoom::add(std::span<const Point> line) { fill_touched(m_lattice, line, 1, m_taken); }

void EmptyRoom::add(const Box& box) {
  const CellSpan span = m_lattice.covered(box);
  for (int row = span.row_first; row <= span.row_last; ++row) {
    for (int column = span.column_first; column <= span.column_last; ++column)
      m_taken[m_lattice.index(column, row)] = 1;
  }
}

bool EmptyRoom::is_empty(const Box& box) const {
  const Box& frame = m_lattice.area();
  if (box.x_min < frame.x_min || box.x_max > frame.x_max || box.y_min < frame.y_min || box.y_max > frame.y_max)
    return false;
  const CellSpan span = m_lattice.covered(box);
  for (int row = span.row_first; row <= span.row_last; ++row) {
    for (int column = span.column_first; column <= span.column_last; ++column) {
      if (m_taken[m_lattice.index(column, row)] != 0) return false;
    }
  }
  return true;
}

CellSums EmptyRoom::taken_sums() const {
  return {m_lattice, m_lattice.all(), [this](std::size_t cell) { return m_taken[cell]; }};
}

std::optional<Box> EmptyRoom::place(double width, double height, Corner corner) const {
  const int across = cells_for(width, m_lattice.cell_width());
  const int down = cells_for(height, m_lattice.cell_height());
  if (across > m_lattice.across() || down > m_lattice.down() || !(width > 0) || !(height > 0)) return std::nullopt;
  const bool right = corner == Corner::top_right || corner == Corner::bottom_right;
  const bool bottom = corner == Corner::bottom_left || corner == Corner::bottom_right;
  const CellSums sums = taken_sums();
  const Box& frame = m_lattice.area();
  std::optional<Box> best;
  double least = std::numeric_limits<double>::infinity();
  for (int row = 0; row + down <= m_lattice.down(); ++row) {
    for (int column = 0; column + across <= m_lattice.across(); ++column) {
      const CellSpan span{column, row, column + across - 1, row + down - 1};
      const Box cells = m_lattice.box_of(span);
      const double away = std::hypot(right ? frame.x_max - cells.x_max : cells.x_min - frame.x_min,
                                     bottom ? frame.y_max - cells.y_max : cells.y_min - frame.y_min);
      if (away >= least || sums.sum(span) != 0) continue;
      least = away;
      // The cells may be a little more than was asked for; the rest stays on the side away from the corner.
      const double x = right ? std::max(frame.x_min, cells.x_max - width) : cells.x_min;
      const double y = bottom ? std::max(frame.y_min, cells.y_max - height) : cells.y_min;
      best = Box{x, y, std::min(frame.x_max, x + width), std::min(frame.y_max, y + height)};
    }
  }
  return best;
}

}  // namespace zilamap::geometry
