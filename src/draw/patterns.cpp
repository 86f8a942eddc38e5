// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/patterns.hpp"

#include "draw/handles.hpp"
#include "draw/pattern_marks.hpp"

#include <numbers>

namespace zilamap::draw {

void append_pattern(cairo_t* cr, const Fill& fill, const PathItem& area, const Box& page) {
  const PatternMarks marks = pattern_marks(fill, area, page);
  for (const Line& line : marks.lines) {
    cairo_move_to(cr, line.from.x, line.from.y);
    cairo_line_to(cr, line.to.x, line.to.y);
  }
  for (const Point dot : marks.dots) {
    cairo_new_sub_path(cr);
    cairo_arc(cr, dot.x, dot.y, fill.weight_mm / 2, 0, 2 * std::numbers::pi);
  }
}

void paint_pattern(cairo_t* cr, const Fill& fill) {
  set_source(cr, fill.pattern_color);
  if (fill.pattern == Pattern::dots) {
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_WINDING);
    cairo_fill(cr);
  } else {
    cairo_set_line_width(cr, fill.weight_mm);
    cairo_set_dash(cr, nullptr, 0, 0);
    cairo_stroke(cr);
  }
}

}  // namespace zilamap::draw
