// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/ground.hpp"
#include "layout/job.hpp"

namespace zilamap::layout {

/// The lines of the borders, each border one item; as wide as activities cover them where the style says so.
void draw_borders(const Job& job, const Theme& theme, const Ground& ground, std::vector<Item>& items);

/// Names a border along its own run, on the far side, and the country beyond it, where there is room in `frame` off
/// what is `taken`.
void name_borders(const Job& job, const Theme& theme, const Ground& ground, const Box& frame,
                  const std::vector<Box>& taken, std::vector<Item>& items);

}  // namespace zilamap::layout
