// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/lattice.hpp"

#include <algorithm>
#include <cmath>

#include "geometry/shape.hpp"

namespace zilamap::geometry {

namespace {

/// Part of a cell by which a line may miss it and still touch it: more than rounding can move a point.
constexpr double slack = 1e-6;

int cells_along(double length, double cell, int most) {
  const double count = std::ceil(length / cell);
  return count > 1 ? static_cast<int>(std::min(count, static_cast<double>(most))) : 1;  // 1 for NaN as well
}

/// The whole number below, held within `low` and `high`; anything odd becomes `low`.
int floor_within(double at, int low, int high) {
  if (!(at > low)) return low;
  return at >= high ? high : static_cast<int>(std::floor(at));
}

bool finite(Point p) { return std::isfinite(p.x) && std::isfinite(p.y); }

}  // namespace

Lattice::Lattice(const Box& area, double cell, int most)
    : m_area(area.empty() || !finite({area.x_min, area.y_min}) || !finite({area.x_max, area.y_max}) ? Box{0, 0, 0, 0}
                                                                                                    : area),
      m_across(cells_along(m_area.width(), cell, most)),
      m_down(cells_along(m_area.height(), cell, most)),
      m_width(m_area.width() > 0 ? m_area.width() / m_across : 1),
      m_height(m_area.height() > 0 ? m_area.height() / m_down : 1) {}

int Lattice::column_of(double x) const { return floor_within((x - m_area.x_min) / m_width, 0, m_across - 1); }

int Lattice::row_of(double y) const { return floor_within((y - m_area.y_min) / m_height, 0, m_down - 1); }

Box Lattice::box_of(const CellSpan& span) const {
  return {x_of(span.column_first), y_of(span.row_first), x_of(span.column_last + 1), y_of(span.row_last + 1)};
}

CellSpan Lattice::covered(const Box& box) const {
  const auto first = [](double at, int count) { return floor_within(at + slack, 0, count); };
  const auto last = [](double at, int count) { return floor_within(std::ceil(at - slack), 0, count) - 1; };
  if (box.empty()) return {};
  return {first((box.x_min - m_area.x_min) / m_width, m_across), first((box.y_min - m_area.y_min) / m_height, m_down),
          last((box.x_max - m_area.x_min) / m_width, m_across), last((box.y_max - m_area.y_min) / m_height, m_down)};
}

void fill_inside(const Lattice& lattice, const MultiPolygon& shape, std::int32_t value, Cells& cells) {
  const Box box = bounds(shape);
  if (box.empty() || !finite({box.x_min, box.y_min}) || !finite({box.x_max, box.y_max})) return;
  const int left = lattice.column_of(box.x_min);
  const int top = lattice.row_of(box.y_min);
  const int across = lattice.column_of(box.x_max) - left + 1;
  const int down = lattice.row_of(box.y_max) - top + 1;
  // Where an edge passes left of a cell's middle, inside and outside change places from that cell on.
  std::vector<std::uint8_t> turns(static_cast<std::size_t>(across) * static_cast<std::size_t>(down), 0);
  const auto pass = [&](Point a, Point b) {
    if (a.y > b.y) std::swap(a, b);
    const double first = std::ceil((a.y - lattice.area().y_min) / lattice.cell_height() - 0.5);
    const double end = std::ceil((b.y - lattice.area().y_min) / lattice.cell_height() - 0.5);
    const int row_first = floor_within(first, top, top + down);
    const int row_end = floor_within(end, top, top + down);
    if (row_first >= row_end) return;
    const double slope = (b.x - a.x) / (b.y - a.y);
    for (int row = row_first; row < row_end; ++row) {
      const double x = a.x + (lattice.y_of(row) + lattice.cell_height() / 2 - a.y) * slope;
      const int column =
          floor_within(std::ceil((x - lattice.area().x_min) / lattice.cell_width() - 0.5), left, left + across);
      if (column < left + across) turns[static_cast<std::size_t>(row - top) * across + (column - left)] ^= 1;
    }
  };
  const auto pass_ring = [&pass](const Ring& ring) {
    if (ring.size() < 3) return;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) pass(ring[j], ring[i]);
  };
  for (const Polygon& polygon : shape) {
    pass_ring(polygon.outer);
    for (const Ring& hole : polygon.holes) pass_ring(hole);
  }
  const std::uint8_t* turn = turns.data();
  for (int row = top; row < top + down; ++row) {
    std::int32_t* cell = cells.data() + lattice.index(left, row);
    std::uint8_t inside = 0;
    for (int c = 0; c < across; ++c) {
      inside ^= *turn++;
      if (inside != 0) cell[c] = value;
    }
  }
}

void fill_touched(const Lattice& lattice, std::span<const Point> line, std::int32_t value, Cells& cells) {
  const Box& area = lattice.area();
  const auto touch = [&](Point a, Point b) {
    if (!finite(a) || !finite(b)) return;
    if (a.y > b.y) std::swap(a, b);
    // In cells, from the corner of the lattice.
    a = {(a.x - area.x_min) / lattice.cell_width(), (a.y - area.y_min) / lattice.cell_height()};
    b = {(b.x - area.x_min) / lattice.cell_width(), (b.y - area.y_min) / lattice.cell_height()};
    if (b.y < -slack || a.y > lattice.down() + slack) return;
    const int first = floor_within(a.y - slack, 0, lattice.down() - 1);
    const int last = floor_within(b.y + slack, 0, lattice.down() - 1);
    const double slope = (b.x - a.x) / (b.y - a.y);
    for (int row = first; row <= last; ++row) {
      // The part of the line in this row; the whole of it where it runs along the row.
      double x1 = a.x;
      double x2 = b.x;
      if (first != last && b.y > a.y) {
        x1 = a.x + (std::max(a.y, row - slack) - a.y) * slope;
        x2 = a.x + (std::min(b.y, row + 1 + slack) - a.y) * slope;
      }
      const double low = std::max(std::min(x1, x2), std::min(a.x, b.x)) - slack;
      const double high = std::min(std::max(x1, x2), std::max(a.x, b.x)) + slack;
      if (high < 0 || low > lattice.across()) continue;
      const int column_last = floor_within(high, 0, lattice.across() - 1);
      for (int column = floor_within(low, 0, lattice.across() - 1); column <= column_last; ++column) {
        cells[lattice.index(column, row)] = value;
      }
    }
  };
  if (line.size() == 1) touch(line[0], line[0]);
  for (std::size_t i = 1; i < line.size(); ++i) touch(line[i - 1], line[i]);
}

void fill_touched(const Lattice& lattice, const MultiPolygon& shape, std::int32_t value, Cells& cells) {
  const auto ring_touched = [&](const Ring& ring) {
    if (ring.empty()) return;
    fill_touched(lattice, ring, value, cells);
    const Point closing[] = {ring.back(), ring.front()};
    fill_touched(lattice, closing, value, cells);
  };
  for (const Polygon& polygon : shape) {
    ring_touched(polygon.outer);
    for (const Ring& hole : polygon.holes) ring_touched(hole);
  }
}

std::int32_t CellSums::sum(CellSpan asked) const {
  asked = {std::max(asked.column_first, m_span.column_first), std::max(asked.row_first, m_span.row_first),
           std::min(asked.column_last, m_span.column_last), std::min(asked.row_last, m_span.row_last)};
  if (asked.empty()) return 0;
  return sum_within(asked.column_first, asked.row_first, asked.column_last, asked.row_last);
}

}  // namespace zilamap::geometry
