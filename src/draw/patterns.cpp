// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/patterns.hpp"

#include "draw/handles.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace zilamap::draw {
namespace {

// Nobody sees closer ones apart, and there would be millions on a page.
constexpr double closest_mm = 0.2;

/// Where an edge of the area meets row number `row` of the pattern.
struct Crossing {
  double row = 0;
  double along = 0;

  friend bool operator<(const Crossing& a, const Crossing& b) {
    return a.row != b.row ? a.row < b.row : a.along < b.along;
  }
};

/// Cuts the rows `across = row * step`, first to last, out of the area: by the even-odd rule a row runs inside between
/// its first and second crossing, third and fourth, ... `turn` maps a point to along (x) and across (y).
template <typename Turn, typename Use>
void cut_rows(const PathItem& area, double step, double first, double last, const Turn& turn, const Use& use) {
  std::vector<Crossing> crossings;
  for (const Subpath& chain : area.subpaths) {
    if (!chain.closed || chain.points.empty()) continue;
    Point a = turn(chain.points.back());
    for (const Point point : chain.points) {
      const Point b = turn(point);
      const auto [low, high] = std::minmax(a.y, b.y);
      const double end = std::min(last, std::ceil(high / step) - 1);
      for (double row = std::max(first, std::ceil(low / step)); row <= end; ++row) {
        crossings.push_back({row, a.x + (b.x - a.x) * (row * step - a.y) / (b.y - a.y)});
      }
      a = b;
    }
  }
  std::sort(crossings.begin(), crossings.end());
  for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
    use(crossings[i].row, crossings[i].along, crossings[i + 1].along);
  }
}

/// Lines at 45 degrees that rise to the right. Across and along are x + y and x - y, so longer by the root of 2.
void hatch(cairo_t* cr, double spacing, const PathItem& area, const Box& page) {
  const double step = spacing * std::numbers::sqrt2;
  const auto turn = [](Point p) { return Point{p.x - p.y, p.x + p.y}; };
  cut_rows(area, step, 0, (page.x_max + page.y_max) / step, turn, [&](double row, double from, double to) {
    const double across = row * step;
    cairo_move_to(cr, (across + from) / 2, (across - from) / 2);
    cairo_line_to(cr, (across + to) / 2, (across - to) / 2);
  });
}

/// Dots on a square grid that stands on its corner: every second row is moved by half a step.
void dots(cairo_t* cr, double spacing, double radius, const PathItem& area, const Box& page) {
  const double step = spacing * std::numbers::sqrt2;
  const auto keep = [](Point p) { return p; };
  cut_rows(area, step / 2, 0, 2 * page.y_max / step, keep, [&](double row, double from, double to) {
    const double shift = std::fmod(row, 2) == 0 ? 0 : step / 2;
    const double end = std::min(to, page.x_max) - radius;
    for (double n = std::ceil((std::max(from, 0.0) + radius - shift) / step); n * step + shift <= end; ++n) {
      cairo_new_sub_path(cr);
      cairo_arc(cr, n * step + shift, row * step / 2, radius, 0, 2 * std::numbers::pi);
    }
  });
}

}  // namespace

void append_pattern(cairo_t* cr, const Fill& fill, const PathItem& area, const Box& page) {
  const double spacing = std::max(fill.spacing_mm, closest_mm);
  if (fill.pattern == Pattern::hatch) hatch(cr, spacing, area, page);
  if (fill.pattern == Pattern::dots) dots(cr, spacing, fill.weight_mm / 2, area, page);
}

void paint_pattern(cairo_t* cr, const Fill& fill) {
  set_source(cr, fill.pattern_color);
  if (fill.pattern == Pattern::hatch) {
    cairo_set_line_width(cr, fill.weight_mm);
    cairo_set_dash(cr, nullptr, 0, 0);
    cairo_stroke(cr);
  } else {
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_WINDING);
    cairo_fill(cr);
  }
}

}  // namespace zilamap::draw
