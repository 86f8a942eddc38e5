// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "classify/tally.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace zilamap::classing {

/// Where classes begin: indices of distinct values, rising, the first is 0. Equal values so never part.
using Cuts = std::vector<std::size_t>;

/// A class for each distinct value.
Cuts each_value(std::span<const Tally> tallies);

/// `classes` classes with about equal numbers of values: each takes its share of what the classes before it left,
/// so that one frequent value does not starve the classes after it. Needs more distinct values than classes.
Cuts quantile_cuts(std::span<const Tally> tallies, std::size_t classes);

/// The `classes` classes with the least sum of squared deviations from the class means: the exact optimum of
/// W. D. Fisher, "On Grouping for Maximum Homogeneity", J. Amer. Statist. Assoc. 53 (1958). Takes O(k n log n) time.
/// Needs more distinct values than classes.
Cuts natural_cuts(std::span<const Tally> tallies, std::size_t classes);

}  // namespace zilamap::classing
