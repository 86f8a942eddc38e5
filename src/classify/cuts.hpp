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
/// W. D. Fisher, "On Grouping for Maximum Homogeneity", J. Amer. Statist. Assoc. 53 (1958). Takes O(k n log n) time
/// and O(k n) memory for k classes of n distinct values.
/// Needs more distinct values than classes.
Cuts natural_cuts(std::span<const Tally> tallies, std::size_t classes);

/// At most `classes` classes for values of which many are small and few are large: cut at the mean, then again at the
/// mean of what is above it, as long as that is less than 40 % of what it was cut from. B. Jiang, "Head/Tail Breaks",
/// The Professional Geographer 65 (2013).
Cuts head_tail_cuts(std::span<const Tally> tallies, std::size_t classes);

/// The same with the few at the low end: the classes of the mirrored values, mirrored back.
Cuts tail_head_cuts(std::span<const Tally> tallies, std::size_t classes);

}  // namespace zilamap::classing
