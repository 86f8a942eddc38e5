// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/ground.hpp"
#include "layout/job.hpp"
#include "projection/projector.hpp"

namespace zilamap::layout {

/// The borders, each stretch as wide as activities cover it; a stretch without any is thin and dashed.
void draw_border_flows(const Job& job, const Theme& theme, const Ground& ground, std::vector<Item>& items);

/// How far the lines of a border reach to each side, millimetres: half the width of the widest that the run may have.
double border_reach(const Job& job, const Theme& theme);

/// Arcs from districts to those that face them across a border, and routes from stop to stop, as wide as their numbers
/// of activities; adds the room that they take.
void draw_flows(const Job& job, const Theme& theme, const Ground& ground, const projection::Projector& projector,
                const Box& frame, std::vector<Item>& items, std::vector<Box>& taken);

}  // namespace zilamap::layout
