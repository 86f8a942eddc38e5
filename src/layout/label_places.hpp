// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "layout/label_ground.hpp"

namespace zilamap::layout {

/// Places for a name wholly inside its district and off what is taken, of up to three ways to write it. The cheapest
/// are those in the middle with room around them. Empty when there is none, however the name is written.
std::vector<LabelPlace> places_inside(const LabelGround& ground, const LabelArea& area,
                                      const std::vector<Lettering>& ways);

/// Places for a name that does not fit into its district: over its edge, but with its middle inside, off the thick
/// lines where it can be. None for a name much larger than its district, which would seem to be its neighbours'.
std::vector<LabelPlace> places_over_edge(const LabelGround& ground, const LabelArea& area,
                                         const std::vector<Lettering>& ways);

}  // namespace zilamap::layout
