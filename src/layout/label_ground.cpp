// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/label_ground.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace zilamap::layout {

namespace {

geometry::Cells owners_of(const geometry::Lattice& lattice, const Ground& ground) {
  geometry::Cells cells(lattice.size(), LabelGround::nobody);
  for (std::size_t i = 0; i < ground.districts.size(); ++i) {
    geometry::fill_inside(lattice, ground.districts[i], static_cast<std::int32_t>(i), cells);
  }
  for (const std::vector<Line>* lines : {&ground.inner_lines, &ground.outer_lines}) {
    for (const Line& line : *lines) geometry::fill_touched(lattice, line, LabelGround::edge, cells);
  }
  return cells;
}

geometry::CellSums heavy_lines(const geometry::Lattice& lattice, const Ground& ground) {
  geometry::Cells cells(lattice.size(), 0);
  for (const Line& line : ground.outer_lines) geometry::fill_touched(lattice, line, 1, cells);
  for (const std::vector<Line>& border : ground.borders) {
    for (const Line& line : border) geometry::fill_touched(lattice, line, 1, cells);
  }
  return {lattice, lattice.all(), [&cells](std::size_t i) { return cells[i]; }};
}

bool within(const Box& box, const Box& frame) {
  return box.x_min >= frame.x_min && box.x_max <= frame.x_max && box.y_min >= frame.y_min && box.y_max <= frame.y_max;
}

}  // namespace

LabelGround::LabelGround(const Ground& ground, const Box& frame, double cell_mm, const std::vector<Box>& taken)
    : m_lattice(frame, cell_mm),
      m_owners(owners_of(m_lattice, ground)),
      m_heavy(heavy_lines(m_lattice, ground)),
      m_taken(taken),
      m_occupancy(m_lattice.area(), 15 * m_lattice.cell_width()) {
  for (const Box& box : taken) m_occupancy.add(box);
}

bool LabelGround::is_free(const Box& box) const { return within(box, m_lattice.area()) && m_occupancy.is_free(box); }

bool LabelGround::is_free(const placement::Candidate& candidate) const {
  if (!is_free(candidate.box)) return false;
  if (!candidate.leader) return true;
  return std::none_of(m_taken.begin(), m_taken.end(), [&candidate](const Box& box) {
    return placement::conflict(candidate, {box, 0, {}});
  });
}

double LabelGround::crossed(const Box& box) const {
  const int cells = m_heavy.sum(m_lattice.covered(box));
  return std::min(1.0, cells * m_lattice.cell_width() / std::max(box.width(), m_lattice.cell_width()));
}

GroundShares LabelGround::shares(const Box& box, std::size_t district) const {
  const geometry::CellSpan span = m_lattice.covered(box);
  GroundShares shares;
  if (span.empty()) return shares;
  const double one = 1.0 / (static_cast<double>(span.across()) * span.down());
  for (int row = span.row_first; row <= span.row_last; ++row) {
    for (int column = span.column_first; column <= span.column_last; ++column) {
      const std::int32_t owner = m_owners[m_lattice.index(column, row)];
      if (owner == edge) {
        shares.edge += one;
      } else if (owner == nobody) {
        shares.bare += one;
      } else if (owner != static_cast<std::int32_t>(district)) {
        shares.others += one;
      }
    }
  }
  return shares;
}

LabelArea::LabelArea(const LabelGround& ground, const MultiPolygon& shape, std::size_t index)
    : district(static_cast<std::int32_t>(index)),
      others(ground.lattice(), ground.lattice().covered(geometry::bounds(shape)), [&](std::size_t cell) {
        const std::int32_t owner = ground.owner(cell);
        return owner == district ? 0 : owner == LabelGround::edge ? 1 : 2;
      }) {
  const geometry::Lattice& lattice = ground.lattice();
  for (int row = others.span().row_first; row <= others.span().row_last; ++row) {
    std::size_t cell = lattice.index(others.span().column_first, row);
    for (int column = 0; column < others.span().across(); ++column) cells += ground.owner(cell++) == district;
  }
  side_mm = std::sqrt(cells * lattice.cell_width() * lattice.cell_height());
  middle = geometry::bounds(shape).center();
  find_middle(ground);
}

void LabelArea::find_middle(const LabelGround& ground) {
  const geometry::Lattice& lattice = ground.lattice();
  const geometry::CellSpan& own = others.span();
  // Broad is where this many cells to every side are the district's too.
  const int broad = static_cast<int>(std::sqrt(cells) / 6);
  for (const int reach : {broad, 0}) {
    double count = 0;
    double across = 0;
    double down = 0;
    for (int row = own.row_first + reach; row <= own.row_last - reach; row += 2) {
      for (int column = own.column_first + reach; column <= own.column_last - reach; column += 2) {
        if (others.sum_within(column - reach, row - reach, column + reach, row + reach) != 0) continue;
        ++count;
        across += column;
        down += row;
      }
    }
    // Every fourth cell was asked; a part under a tenth of the district says little about it.
    if (count == 0 || (reach > 0 && count < cells / 40)) continue;
    middle = {lattice.area().x_min + (across / count + 0.5) * lattice.cell_width(),
              lattice.area().y_min + (down / count + 0.5) * lattice.cell_height()};
    return;
  }
}

std::vector<LabelPlace> best_apart(const LabelGround& ground, const std::vector<LabelPlace>& places, std::size_t most,
                                   double apart_mm) {
  // A heap, as most of the places are never asked for; of equal ones the earlier comes first.
  std::vector<std::pair<double, std::size_t>> queue;
  queue.reserve(places.size());
  for (std::size_t i = 0; i < places.size(); ++i) queue.emplace_back(places[i].at.cost, i);
  std::make_heap(queue.begin(), queue.end(), std::greater<>());
  std::vector<LabelPlace> best;
  while (!queue.empty() && best.size() < most) {
    std::pop_heap(queue.begin(), queue.end(), std::greater<>());
    const LabelPlace& place = places[queue.back().second];
    queue.pop_back();
    const Point here = place.at.box.center();
    const bool near = std::any_of(best.begin(), best.end(), [&](const LabelPlace& other) {
      const Point there = other.at.box.center();
      return std::max(std::fabs(here.x - there.x), std::fabs(here.y - there.y)) < apart_mm;
    });
    if (!near && ground.is_free(place.at)) best.push_back(place);
  }
  return best;
}

}  // namespace zilamap::layout
