// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/map_picture.hpp"

namespace zilamap::layout {

/// One map of a page.
struct Panel {
  std::size_t map = 0;  ///< index into Job::maps
  Box frame;            ///< of the map itself; its heading stands above it and its account below
};

/// Columns and rows of so many panels.
struct Grid {
  int columns = 1;
  int rows = 1;
};

/// The grid that the style asks for, else the one with the largest maps of this aspect (width to height) in the area.
Grid grid_for(std::size_t count, int columns, double aspect, const Box& area, double heading_mm, double gap_mm);

/// Shares out the area among the maps of a page. A single map gets all of it and no heading.
std::vector<Panel> panels_in(const Job& job, const Theme& theme, const Extent& extent, const Box& area);

/// The theme of the maps in panels: type and marks as much smaller as the panels are, within reason.
Theme panel_theme(const Theme& theme, const Box& area, const Panel& panel);

/// Draws every panel with its heading and account, which are as large as the page wants them, on the same ground, which
/// lies in the first one's frame.
void draw_panels(const MapTask& first, const Theme& page_theme, const std::vector<Panel>& panels, Ground ground,
                 std::vector<Item>& items, Findings& findings);

}  // namespace zilamap::layout
