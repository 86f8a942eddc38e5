// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "layout/ground.hpp"
#include "layout/occupancy.hpp"

namespace zilamap::layout {

/// Finds room for small marks in the districts: within the map's frame, off what already stands there and off one
/// another.
class MarkRoom {
 public:
  MarkRoom(const Ground& ground, const Box& frame, std::vector<Box> taken);

  /// A place of this size in a district, near its pole of inaccessibility and a little lower, so that a name of
  /// `name_mm` finds room above it. One that is no room for is put where it covers the least of its neighbours; nothing
  /// for a district without a shape, or where all around it is taken. The place is taken from then on.
  std::optional<Box> place(std::size_t district, double width_mm, double height_mm, double name_mm);

  /// Takes room that something else needs.
  void take(const Box& box);

  const std::vector<Box>& taken() const { return m_taken; }

 private:
  bool is_free(const Box& box) const;

  const Ground& m_ground;
  Box m_frame;
  std::vector<Box> m_taken;
  Occupancy m_occupancy;
};

/// The boxes that together cover a line of some width, so that names can keep off it: none longer than about `step_mm`.
std::vector<Box> boxes_along(std::span<const Point> line, double width_mm, double step_mm);

}  // namespace zilamap::layout
