// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <vector>

#include "layout/label_ground.hpp"

namespace zilamap::layout {

/// Radius of the dot at the end of a leader, in type sizes.
inline constexpr double leader_dot = 0.1;

/// The ground around the districts, where the names stand that found no room inside, each tied to its district by a
/// leader line.
class LeaderGround {
 public:
  LeaderGround(const LabelGround& labels, const Ground& ground);

  /// Places on no district for a name whose leader ends at `anchor` in the district: near, the leader level if it can
  /// be, across few other districts, rather on bare ground than on neighbouring land.
  std::vector<LabelPlace> places(const std::vector<Lettering>& ways, Point anchor, std::size_t district) const;

 private:
  double foreign_mm(const placement::Segment& leader, std::int32_t district) const;

  const LabelGround& m_labels;
  geometry::CellSums m_land;     ///< cells that a district or its edge touches
  geometry::CellSums m_context;  ///< cells of neighbouring land
};

/// Draws a label's leader with the dot at its end, and as wide as suits the dot.
void draw_leader(const placement::Candidate& label, Color ink, std::vector<Item>& items);

}  // namespace zilamap::layout
