// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/job.hpp"

namespace zilamap::layout {

/// The fill of every class and state of a map, the same on the map and in the legend.
struct Looks {
  std::vector<Fill> classes;  ///< by class, lowest first; of a bivariate map nine, by need and then coverage
  Fill zero;
  Fill not_reported;
  Fill suppressed;
};

/// The looks of a run's maps. Classes whose colours are too close to be told apart get patterns, or a finding where the
/// style forbids them.
Looks looks_of(const Job& job, Findings& findings);

/// How a district is filled.
Fill fill_of(const Job& job, const Looks& looks, std::size_t district);

}  // namespace zilamap::layout
