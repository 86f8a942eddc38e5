// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/ground.hpp"
#include "layout/job.hpp"
#include "layout/looks.hpp"
#include "projection/projector.hpp"

namespace zilamap::layout {

/// What one map is drawn with.
struct MapTask {
  const Job& job;
  const Theme& theme;
  const Looks& looks;
  const projection::Projector& projector;
  const Box& frame;                ///< on the page
  const std::vector<Box>& taken;   ///< what already stands inside the frame
};

/// The margin that a map's ground keeps from its frame.
double map_margin(const Job& job, const Theme& theme);

/// Draws one year's map into its frame: ground, districts, lines, marks and names.
void draw_map(const MapTask& task, Ground ground, std::vector<Item>& items, Findings& findings);

}  // namespace zilamap::layout
