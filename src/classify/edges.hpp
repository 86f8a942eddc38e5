// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "classify/tally.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace zilamap::classing {

/// Edges of classes: lower ones and the last upper one, rising and distinct. They hold every value between `least` and
/// `greatest`, which differ.
using Edges = std::vector<double>;

/// `classes` intervals of equal width.
Edges equal_edges(double least, double greatest, std::size_t classes);

/// At most `classes` intervals as wide as 1, 2 or 5 times a power of ten, the least width that does; edges are
/// multiples of it. With `whole` numbers the width is 1 or more; where they are few enough each number has its class,
/// the last one with both edges equal.
Edges pretty_edges(double least, double greatest, std::size_t classes, bool whole);

/// Edges at whole standard deviations (of a sample) from the mean: for 5 classes at -2, -1, +1 and +2, for 4 at -1, 0
/// and +1. The outer classes reach as far as the values do, and edges that lie beyond all values are left out.
Edges deviation_edges(std::span<const Tally> tallies, std::size_t classes);

/// `classes` intervals, each a constant factor wider than the one before. `least` is above 0.
Edges geometric_edges(long double least, long double greatest, std::size_t classes);

/// Geometric edges counted outwards from `middle`, which all values lie on one side of; the edge next to the middle is
/// the middle itself.
Edges geometric_edges_from(double middle, std::span<const Tally> tallies, std::size_t classes);

}  // namespace zilamap::classing
