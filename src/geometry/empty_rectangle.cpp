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

/// Columns of free cells that end at one row, scanned from left to right with a stack of rising heights.
class Histogram {
 public:
  explicit Histogram(int across) : m_heights(static_cast<std::size_t>(across), 0) {}

  /// Makes the columns one row longer where the row is free.
  void add_row(const std::int32_t* taken) {
    for (std::size_t c = 0; c < m_heights.size(); ++c) m_heights[c] = taken[c] != 0 ? 0 : m_heights[c] + 1;
  }

  /// Calls visit(first column, last column, height) for every rectangle that stands on this row and cannot be made
  /// wider or higher.
  template <typename Visit>
  void scan(const Visit& visit) {
    struct Step {
      int from;
      int height;
    };
    std::vector<Step> steps;
    const int across = static_cast<int>(m_heights.size());
    for (int c = 0; c <= across; ++c) {
      const int height = c < across ? m_heights[static_cast<std::size_t>(c)] : 0;
      int from = c;
      while (!steps.empty() && steps.back().height > height) {
        from = steps.back().from;
        visit(from, c - 1, steps.back().height);
        steps.pop_back();
      }
      if (height > 0 && (steps.empty() || steps.back().height < height)) steps.push_back({from, height});
    }
  }

 private:
  std::vector<int> m_heights;
};

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

std::vector<Box> EmptyRoom::largest(double width, double height) const {
  const int least_across = cells_for(width, m_lattice.cell_width());
  const int least_down = cells_for(height, m_lattice.cell_height());
  const CellSums sums = taken_sums();
  std::vector<CellSpan> spans;
  Histogram histogram(m_lattice.across());
  for (int row = 0; row < m_lattice.down(); ++row) {
    histogram.add_row(m_taken.data() + m_lattice.index(0, row));
    histogram.scan([&](int first, int last, int tall) {
      if (last - first + 1 < least_across || tall < least_down) return;
      // One that can be made longer downwards is found at a later row.
      if (row + 1 < m_lattice.down() && sums.sum({first, row + 1, last, row + 1}) == 0) return;
      spans.push_back({first, row - tall + 1, last, row});
    });
  }
  std::vector<Box> boxes;
  for (const CellSpan& span : spans) boxes.push_back(m_lattice.box_of(span));
  std::stable_sort(boxes.begin(), boxes.end(),
                   [](const Box& a, const Box& b) { return a.width() * a.height() > b.width() * b.height(); });
  return boxes;
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

std::vector<Box> largest_empty_rectangles(const Box& frame, std::span<const MultiPolygon> obstacles,
                                          std::span<const Box> boxes, double width, double height) {
  EmptyRoom room(frame);
  for (const MultiPolygon& obstacle : obstacles) room.add(obstacle);
  for (const Box& box : boxes) room.add(box);
  return room.largest(width, height);
}

}  // namespace zilamap::geometry
