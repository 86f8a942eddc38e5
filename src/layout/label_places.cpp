// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/label_places.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace zilamap::layout {

namespace {

using geometry::CellSpan;
using geometry::Lattice;

/// Positions that are tried for one way of writing, about.
constexpr double most_tries = 250;
/// Positions that are looked at more closely, at most.
constexpr std::size_t most_places = 20'000;

struct CellSize {
  int across;
  int down;
};

CellSize cells_of(const Lattice& lattice, const Lettering& way) {
  return {std::max(1, static_cast<int>(std::ceil(way.width / lattice.cell_width()))),
          std::max(1, static_cast<int>(std::ceil(way.height / lattice.cell_height())))};
}

int stride_for(int across, int down) {
  return std::max(1, static_cast<int>(std::sqrt(static_cast<double>(across) * down / most_tries)));
}

/// How far from the middle of the district, in parts of its size; to be off to the side is worse.
double off_middle(const LabelArea& area, Point p) {
  const double across = 1.3 * (p.x - area.middle.x);
  const double down = p.y - area.middle.y;
  return std::sqrt(across * across + down * down) / std::max(area.side_mm, 1e-9);
}

/// What little room around the name costs: nothing from about a letter's height on.
double tightness(const LabelArea& area, const CellSpan& name) {
  constexpr std::array<double, 3> costs{0.6, 0.35, 0.15};
  const CellSpan& own = area.others.span();
  int margin = 1;
  for (const double cost : costs) {
    const CellSpan grown{name.column_first - margin, name.row_first - margin, name.column_last + margin,
                         name.row_last + margin};
    const bool roomy =
        grown.column_first >= own.column_first && grown.row_first >= own.row_first &&
        grown.column_last <= own.column_last && grown.row_last <= own.row_last &&
        area.others.sum_within(grown.column_first, grown.row_first, grown.column_last, grown.row_last) == 0;
    if (!roomy) return cost;
    margin *= 2;
  }
  return 0;
}

std::vector<LabelPlace> scan_inside(const LabelGround& ground, const LabelArea& area, const Lettering& way,
                                    std::size_t index, bool every) {
  std::vector<LabelPlace> places;
  places.reserve(2 * static_cast<std::size_t>(most_tries));
  const CellSize size = cells_of(ground.lattice(), way);
  const CellSpan& own = area.others.span();
  const int across = own.across() - size.across + 1;
  const int down = own.down() - size.down + 1;
  if (across <= 0 || down <= 0) return places;
  const int stride = every ? 1 : stride_for(across, down);
  for (int row = own.row_first; row < own.row_first + down; row += stride) {
    for (int column = own.column_first; column < own.column_first + across; column += stride) {
      if (places.size() >= most_places) return places;
      const CellSpan span{column, row, column + size.across - 1, row + size.down - 1};
      if (area.others.sum_within(span.column_first, span.row_first, span.column_last, span.row_last) != 0) continue;
      const Point middle = ground.lattice().box_of(span).center();
      const double cost = way.cost + tightness(area, span) + off_middle(area, middle);
      places.push_back({{box_at(way, middle), cost, {}}, index, true});
    }
  }
  return places;
}

std::vector<LabelPlace> search_inside(const LabelGround& ground, const LabelArea& area,
                                      const std::vector<Lettering>& ways, bool every) {
  constexpr int most_ways = 3;
  constexpr std::size_t most_of_a_way = 8;
  std::vector<LabelPlace> places;
  int found = 0;
  for (std::size_t w = 0; w < ways.size() && found < most_ways; ++w) {
    std::vector<LabelPlace> best =
        best_apart(ground, scan_inside(ground, area, ways[w], w, every), most_of_a_way, 0.7 * ways[w].font.size_mm);
    if (best.empty()) continue;
    ++found;
    std::move(best.begin(), best.end(), std::back_inserter(places));
  }
  return places;
}

}  // namespace

std::vector<LabelPlace> places_inside(const LabelGround& ground, const LabelArea& area,
                                      const std::vector<Lettering>& ways) {
  std::vector<LabelPlace> places = search_inside(ground, area, ways, false);
  const CellSpan& own = area.others.span();
  const bool was_coarse = stride_for(own.across(), own.down()) > 1;
  if (places.empty() && was_coarse) places = search_inside(ground, area, ways, true);
  return places;
}

std::vector<LabelPlace> places_over_edge(const LabelGround& ground, const LabelArea& area,
                                         const std::vector<Lettering>& ways) {
  constexpr double most_wide = 1.8;    // of the district
  constexpr double most_spill = 0.62;  // of the name
  const Lattice& lattice = ground.lattice();
  const CellSpan& own = area.others.span();
  const int stride = stride_for(own.across(), own.down());
  std::vector<LabelPlace> places;
  for (std::size_t w = 0; w < ways.size(); ++w) {
    const CellSize size = cells_of(lattice, ways[w]);
    if (size.across > most_wide * own.across() || size.down > most_wide * own.down()) continue;
    for (int row = own.row_first; row <= own.row_last; row += stride) {
      for (int column = own.column_first; column <= own.column_last; column += stride) {
        if (ground.owner(lattice.index(column, row)) != area.district) continue;
        const Point middle = lattice.box_of({column, row, column, row}).center();
        const int left = column - size.across / 2;
        const int top = row - size.down / 2;
        const CellSpan span{left, top, left + size.across - 1, top + size.down - 1};
        const CellSpan part{std::max(span.column_first, own.column_first), std::max(span.row_first, own.row_first),
                            std::min(span.column_last, own.column_last), std::min(span.row_last, own.row_last)};
        const double all = static_cast<double>(size.across) * size.down;
        const double beyond = all - (part.empty() ? 0 : static_cast<double>(part.across()) * part.down());
        const double spill = (area.others.sum(part) + 2 * beyond) / (2 * all);
        if (spill > most_spill) continue;
        const Box box = box_at(ways[w], middle);
        // Over the edge a smaller name is the lesser evil, and the middle matters more: then both neighbours give the
        // same room.
        const double cost =
            2 + 0.5 * ways[w].cost + 7 * spill + 1.5 * ground.crossed(box) + (1 + 2 * spill) * off_middle(area, middle);
        places.push_back({{box, cost, {}}, w});
      }
    }
  }
  constexpr std::size_t most = 16;
  return best_apart(ground, places, most, ways.front().font.size_mm * 0.35);
}

}  // namespace zilamap::layout
