// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/map.hpp>

namespace zilamap::layout {

/// How a page is shared out, in millimetres.
struct Frame {
  Box header;
  Box map;
  Box panel;  ///< beside the map, or under it
  Box footer;
};

/// What has to find room on a page.
struct Needs {
  double margin_mm = 0;
  double gap_mm = 0;
  double header_height_mm = 0;
  double footer_height_mm = 0;
  double panel_width_mm = 0;   ///< of a panel beside the map; 0: there is nothing to put into one
  double panel_height_mm = 0;  ///< of a panel under the map; 0: there is nothing to put into one
  double map_height_mm = 0;    ///< beyond this a map over a panel would only get empty room
};

/// Shares out a page with the panel beside the map.
Frame panel_beside(const Page& page, const Needs& needs);

/// Shares out a page with the panel under the map.
Frame panel_below(const Page& page, const Needs& needs);

}  // namespace zilamap::layout
