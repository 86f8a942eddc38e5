// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/leader.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zilamap::layout {

namespace {

using geometry::CellSpan;
using geometry::Lattice;

geometry::CellSums context_cells(const Lattice& lattice, const Ground& ground) {
  geometry::Cells cells(lattice.size(), 0);
  for (const MultiPolygon& area : ground.context) geometry::fill_inside(lattice, area, 1, cells);
  return {lattice, lattice.all(), [&cells](std::size_t i) { return cells[i]; }};
}

/// From the side of the name that faces the anchor, a little off the letters; upright where the anchor lies above or
/// below the name.
placement::Segment leader_from(const Box& name, Point anchor, double gap) {
  const double inset = std::min(name.width() / 2, 2 * gap);
  Point from = name.center();
  if (anchor.x < name.x_min) {
    from.x = name.x_min - gap;
  } else if (anchor.x > name.x_max) {
    from.x = name.x_max + gap;
  } else {
    from.x = std::clamp(anchor.x, name.x_min + inset, name.x_max - inset);
    from.y = anchor.y < name.y_min ? name.y_min - gap : name.y_max + gap;
  }
  return {from, anchor};
}

}  // namespace

LeaderGround::LeaderGround(const LabelGround& labels, const Ground& ground)
    : m_labels(labels),
      m_land(labels.lattice(), labels.lattice().all(),
             [&labels](std::size_t cell) { return labels.owner(cell) == LabelGround::nobody ? 0 : 1; }),
      m_context(context_cells(labels.lattice(), ground)) {}

double LeaderGround::foreign_mm(const placement::Segment& leader, std::int32_t district) const {
  const Lattice& lattice = m_labels.lattice();
  const double length = std::hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y);
  const int steps = std::clamp(static_cast<int>(length / lattice.cell_width()), 1, 1000);
  int foreign = 0;
  for (int i = 0; i < steps; ++i) {
    const double t = (i + 0.5) / steps;
    const Point p{leader.from.x + t * (leader.to.x - leader.from.x), leader.from.y + t * (leader.to.y - leader.from.y)};
    const std::int32_t owner = m_labels.owner(lattice.index(lattice.column_of(p.x), lattice.row_of(p.y)));
    foreign += owner >= 0 && owner != district;
  }
  return length * foreign / steps;
}

std::vector<LabelPlace> LeaderGround::places(const std::vector<Lettering>& ways, Point anchor,
                                             std::size_t district) const {
  constexpr double longest = 8;  // in type sizes, as all lengths here
  constexpr double gap = 0.15;
  const Lattice& lattice = m_labels.lattice();
  const auto own = static_cast<std::int32_t>(district);
  std::vector<LabelPlace> found;
  for (std::size_t w = 0; w < ways.size(); ++w) {
    const Lettering& way = ways[w];
    // Outside there is room: no name need be smaller there.
    const double size = way.font.size_mm;
    if (size < ways.front().font.size_mm) continue;
    const double reach = longest * size;
    const int step = std::max(1, static_cast<int>(0.4 * size / lattice.cell_width()));
    const CellSpan around = lattice.covered(
        {anchor.x - reach - way.width, anchor.y - reach - way.height, anchor.x + reach, anchor.y + reach});
    for (int row = around.row_first; row <= around.row_last; row += step) {
      for (int column = around.column_first; column <= around.column_last; column += step) {
        const Point corner{lattice.x_of(column), lattice.y_of(row)};
        const Box box{corner.x, corner.y, corner.x + way.width, corner.y + way.height};
        const CellSpan cells = lattice.covered(box);
        if (m_land.sum(cells) != 0) continue;
        const placement::Segment leader = leader_from(box, anchor, gap * size);
        const double dx = std::fabs(leader.to.x - leader.from.x);
        const double dy = std::fabs(leader.to.y - leader.from.y);
        const double length = std::hypot(dx, dy);
        if (length > reach || length < gap * size) continue;
        const double slant = std::min(dx, dy) / length;
        const double on_context =
            static_cast<double>(m_context.sum(cells)) / std::max(1, cells.across() * cells.down());
        const double cost = 2.6 + way.cost + 0.3 * length / size + 0.4 * slant + 2.5 * on_context +
                            0.2 * foreign_mm(leader, own) / size;
        found.push_back({{box, cost, leader, leader_dot * size}, w});
      }
    }
  }
  constexpr std::size_t most = 12;
  return best_apart(m_labels, found, most, ways.front().font.size_mm);
}

void draw_leader(const placement::Candidate& label, Color ink, std::vector<Item>& items) {
  const placement::Segment leader = label.leader.value();
  const double width_mm = label.dot / 1.4;
  Item line;
  line.role = Role::leader_line;
  line.bounds.add(leader.from);
  line.bounds.add(leader.to);
  line.bounds = line.bounds.grown(width_mm / 2);
  PathItem path;
  path.subpaths.push_back({{leader.from, leader.to}, false});
  path.stroke = {ink, width_mm, {}};
  line.shape = std::move(path);
  items.push_back(std::move(line));
  Item dot;
  dot.role = Role::leader_line;
  dot.bounds = Box{leader.to.x, leader.to.y, leader.to.x, leader.to.y}.grown(label.dot);
  dot.shape = CircleItem{leader.to, label.dot, {ink}, {}};
  items.push_back(std::move(dot));
}

}  // namespace zilamap::layout
