// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/map.hpp>

namespace zilamap::layout {

/// How a page is shared out, in millimetres.
struct Frame {
  Box header;
  Box map;
  Box panel;  ///< beside the map on a wide page, under it on a tall one
  Box footer;
};

/// Shares out a page. `panel_height_mm` is what the panel needs on a tall page.
Frame share_out(const Page& page, double margin_mm, double gap_mm, double header_height_mm, double footer_height_mm,
                double panel_width_mm, double panel_height_mm, bool tall);

/// True when the panel belongs under the map.
bool is_tall(const Page& page);

}  // namespace zilamap::layout
