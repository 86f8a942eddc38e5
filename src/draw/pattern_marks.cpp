// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/pattern_marks.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zilamap::draw {
namespace {

// Nobody sees closer ones apart, and a large page would hold millions.
constexpr double closest_mm = 0.2;
constexpr double most_across_page = 1000;
// A page ends long before this.
constexpr double farthest_mm = 1e5;
// How far the arms of a small cross reach, in parts of the way to the next.
constexpr double arm = 0.22;

/// Parallel rows over the page: `across` is the unit vector from one row to the next, a quarter turn from `along`.
struct Rows {
  Point along;
  Point across;

  Point turned(Point p) const {
    p = {clean(p.x), clean(p.y)};
    return {p.x * along.x + p.y * along.y, p.x * across.x + p.y * across.y};
  }
  Point back(double l, double a) const { return {l * along.x + a * across.x, l * along.y + a * across.y}; }

  /// Also for what is not a number.
  static double clean(double coordinate) {
    if (!(coordinate > -farthest_mm)) return -farthest_mm;
    return std::min(coordinate, farthest_mm);
  }
};

constexpr double half_root = std::numbers::sqrt2 / 2;
constexpr Rows level{{1, 0}, {0, 1}};
constexpr Rows upright{{0, -1}, {1, 0}};
constexpr Rows rising{{half_root, -half_root}, {half_root, half_root}};
constexpr Rows falling{{half_root, half_root}, {-half_root, half_root}};

/// A piece of row number `row` inside the area.
struct Piece {
  double row = 0;
  double from = 0;
  double to = 0;
};

/// Cuts the rows at `row * step + shift` out of the area: by the even-odd rule a row runs inside between its first and
/// second crossing with the outline, third and fourth, ...
std::vector<Piece> cut(const PathItem& area, const Rows& rows, double step, double shift, const Box& page) {
  Box turned;
  for (const double x : {page.x_min, page.x_max}) {
    for (const double y : {page.y_min, page.y_max}) turned.add(rows.turned({x, y}));
  }
  const double first = std::ceil((turned.y_min - shift) / step);
  const double last = std::floor((turned.y_max - shift) / step);
  std::vector<std::pair<double, double>> crossings;  // row, along
  for (const Subpath& chain : area.subpaths) {
    if (!chain.closed || chain.points.empty()) continue;
    Point a = rows.turned(chain.points.back());
    for (const Point point : chain.points) {
      const Point b = rows.turned(point);
      const auto [low, high] = std::minmax(a.y, b.y);
      const double end = std::min(last, std::ceil((high - shift) / step) - 1);
      for (double row = std::max(first, std::ceil((low - shift) / step)); row <= end; ++row) {
        crossings.emplace_back(row, a.x + (b.x - a.x) * (row * step + shift - a.y) / (b.y - a.y));
      }
      a = b;
    }
  }
  std::sort(crossings.begin(), crossings.end());
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
    const Piece piece{crossings[i].first, std::max(crossings[i].second, turned.x_min),
                      std::min(crossings[i + 1].second, turned.x_max)};
    if (piece.from < piece.to) pieces.push_back(piece);
  }
  return pieces;
}

void add_lines(const PathItem& area, const Rows& rows, double step, const Box& page, std::vector<Line>& lines) {
  for (const Piece& piece : cut(area, rows, step, 0, page)) {
    const double across = piece.row * step;
    lines.push_back({rows.back(piece.from, across), rows.back(piece.to, across)});
  }
}

/// True when one of the pieces, which are in order, holds that stretch of the row.
bool holds(const std::vector<Piece>& pieces, double row, double from, double to) {
  const auto after = std::partition_point(pieces.begin(), pieces.end(), [row, from](const Piece& piece) {
    return piece.row < row || (piece.row == row && piece.from <= from);
  });
  if (after == pieces.begin()) return false;
  const Piece& piece = *(after - 1);
  return piece.row == row && piece.to >= to;
}

/// The places on a square grid that stands on its corner, `step` along a row and half of that from row to row with
/// every second row moved by half a step, which have room for a mark that reaches `reach` to all sides.
std::vector<Point> grid_places(const PathItem& area, double step, double reach, const Box& page) {
  const std::vector<Piece> middle = cut(area, level, step / 2, 0, page);
  const std::vector<Piece> above = cut(area, level, step / 2, -reach, page);
  const std::vector<Piece> below = cut(area, level, step / 2, reach, page);
  std::vector<Point> places;
  for (const Piece& piece : middle) {
    const double shift = std::fmod(piece.row, 2) == 0 ? 0 : step / 2;
    for (double n = std::ceil((piece.from + reach - shift) / step); n * step + shift <= piece.to - reach; ++n) {
      const double x = n * step + shift;
      if (holds(above, piece.row, x, x) && holds(below, piece.row, x, x)) places.push_back({x, piece.row * step / 2});
    }
  }
  return places;
}

}  // namespace

PatternMarks pattern_marks(const Fill& fill, const PathItem& area, const Box& page) {
  const double side = std::sqrt(std::max(0.0, page.width()) * std::max(0.0, page.height()));
  double spacing = std::max(closest_mm, side / most_across_page);
  if (fill.spacing_mm > spacing) spacing = fill.spacing_mm;
  PatternMarks marks;
  const auto lines = [&](const Rows& rows) { add_lines(area, rows, spacing, page, marks.lines); };
  switch (fill.pattern) {
    case Pattern::none: break;
    case Pattern::hatch: lines(rising); break;
    case Pattern::hatch_back: lines(falling); break;
    case Pattern::cross:
      lines(rising);
      lines(falling);
      break;
    case Pattern::horizontal: lines(level); break;
    case Pattern::vertical: lines(upright); break;
    case Pattern::grid:
      lines(level);
      lines(upright);
      break;
    case Pattern::dots:
      marks.dots = grid_places(area, spacing * std::numbers::sqrt2, fill.weight_mm / 2, page);
      break;
    case Pattern::ticks: {
      const double reach = arm * spacing;
      for (const Point p : grid_places(area, spacing * std::numbers::sqrt2, reach, page)) {
        marks.lines.push_back({{p.x - reach, p.y}, {p.x + reach, p.y}});
        marks.lines.push_back({{p.x, p.y - reach}, {p.x, p.y + reach}});
      }
      break;
    }
  }
  return marks;
}

}  // namespace zilamap::draw
