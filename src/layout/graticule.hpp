// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <vector>

#include "layout/ground.hpp"
#include "layout/job.hpp"
#include "projection/projector.hpp"

namespace zilamap::layout {

/// The round step in degrees (1, 2, 2.5, 5 and their tenths; 10, 15, 30, 45, 90) that gives three to six lines over a
/// span of so many degrees.
double round_step(double span_deg);

/// "84° E", "26.5° N", "0°".
std::string degrees_text(const Language& language, double degrees, bool longitude);

/// Lines of equal longitude and latitude with their names.
struct DrawnGraticule {
  std::vector<Item> lines;   ///< for under the districts; empty or one item
  std::vector<Item> labels;  ///< on no district, no border and nothing that is `taken`
};

/// The style's graticule over the whole frame, each line as curved as the projection makes it.
DrawnGraticule graticule(const Job& job, const Theme& theme, const Ground& ground,
                         const projection::Projector& projector, const Box& frame, const std::vector<Box>& taken,
                         Findings& findings);

}  // namespace zilamap::layout
