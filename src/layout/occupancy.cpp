// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/occupancy.hpp"

#include <algorithm>
#include <cmath>

namespace zilamap::layout {

namespace {

std::size_t cell(double offset, double size, std::size_t count) {
  const double at = std::floor(offset / size);
  return static_cast<std::size_t>(std::clamp(at, 0.0, static_cast<double>(count - 1)));
}

std::size_t cells_along(double length, double size) {
  return static_cast<std::size_t>(std::clamp(std::ceil(length / size), 1.0, 256.0));
}

}  // namespace

bool overlaps_any(const Box& box, std::span<const Box> others) {
  return std::any_of(others.begin(), others.end(), [&box](const Box& other) { return other.overlaps(box); });
}

Occupancy::Occupancy(const Box& area, double cell_mm)
    : m_area(area),
      m_cell(std::max({cell_mm, area.width() / 256, area.height() / 256})),
      m_across(cells_along(area.width(), m_cell)),
      m_down(cells_along(area.height(), m_cell)),
      m_cells(m_across * m_down) {}

Occupancy::Span Occupancy::cells_of(const Box& box) const {
  return {cell(box.x_min - m_area.x_min, m_cell, m_across), cell(box.x_max - m_area.x_min, m_cell, m_across),
          cell(box.y_min - m_area.y_min, m_cell, m_down), cell(box.y_max - m_area.y_min, m_cell, m_down)};
}

void Occupancy::add(const Box& box) {
  const Span span = cells_of(box);
  for (std::size_t y = span.y0; y <= span.y1; ++y) {
    for (std::size_t x = span.x0; x <= span.x1; ++x) m_cells[y * m_across + x].push_back(box);
  }
}

bool Occupancy::is_free(const Box& box) const {
  const Span span = cells_of(box);
  for (std::size_t y = span.y0; y <= span.y1; ++y) {
    for (std::size_t x = span.x0; x <= span.x1; ++x) {
      for (const Box& other : m_cells[y * m_across + x]) {
        if (box.overlaps(other)) return false;
      }
    }
  }
  return true;
}

}  // namespace zilamap::layout
