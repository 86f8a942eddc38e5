// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/frame.hpp"

#include <algorithm>

namespace zilamap::layout {

namespace {

/// Header and footer over the whole width, and all between them for the map.
Frame without_panel(const Page& page, const Needs& needs) {
  const double left = needs.margin_mm;
  const double right = page.width_mm - needs.margin_mm;
  const double gap_over = needs.header_height_mm > 0 ? needs.gap_mm : 0;
  const double gap_under = needs.footer_height_mm > 0 ? needs.gap_mm : 0;
  Frame frame;
  frame.header = {left, needs.margin_mm, right, needs.margin_mm + needs.header_height_mm};
  frame.footer = {left, page.height_mm - needs.margin_mm - needs.footer_height_mm, right,
                  page.height_mm - needs.margin_mm};
  frame.map = {left, frame.header.y_max + gap_over, right, frame.footer.y_min - gap_under};
  return frame;
}

}  // namespace

Frame panel_beside(const Page& page, const Needs& needs) {
  Frame frame = without_panel(page, needs);
  if (needs.panel_width_mm <= 0) return frame;
  frame.panel = frame.map;
  frame.panel.x_min = frame.map.x_max - needs.panel_width_mm;
  frame.map.x_max = frame.panel.x_min - needs.gap_mm;
  return frame;
}

Frame panel_below(const Page& page, const Needs& needs) {
  Frame frame = without_panel(page, needs);
  if (needs.panel_height_mm <= 0) return frame;
  frame.panel = frame.map;
  frame.map.y_max -= needs.panel_height_mm + needs.gap_mm;
  frame.map.y_max = std::min(frame.map.y_max, frame.map.y_min + needs.map_height_mm);
  // Half of what nobody needs gives the map some air, a part goes over the panel and the rest stays under it.
  const double spare =
      std::max(0.0, frame.panel.height() - frame.map.height() - needs.gap_mm - needs.panel_height_mm);
  frame.map.y_max += spare / 2;
  frame.panel.y_min = frame.map.y_max + needs.gap_mm + spare / 6;
  return frame;
}

}  // namespace zilamap::layout
