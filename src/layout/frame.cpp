// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/frame.hpp"

namespace zilamap::layout {

bool is_tall(const Page& page) { return page.width_mm < page.height_mm * 1.1; }

Frame share_out(const Page& page, double margin_mm, double gap_mm, double header_height_mm, double footer_height_mm,
                double panel_width_mm, double panel_height_mm, bool tall) {
  const double left = margin_mm;
  const double right = page.width_mm - margin_mm;
  Frame frame;
  frame.header = {left, margin_mm, right, margin_mm + header_height_mm};
  frame.footer = {left, page.height_mm - margin_mm - footer_height_mm, right, page.height_mm - margin_mm};
  const double top = frame.header.y_max + gap_mm;
  const double bottom = frame.footer.y_min - gap_mm;
  if (tall) {
    frame.panel = {left, bottom - panel_height_mm, right, bottom};
    frame.map = {left, top, right, frame.panel.y_min - gap_mm};
  } else {
    frame.panel = {right - panel_width_mm, top, right, bottom};
    frame.map = {left, top, frame.panel.x_min - gap_mm, bottom};
  }
  return frame;
}

}  // namespace zilamap::layout
