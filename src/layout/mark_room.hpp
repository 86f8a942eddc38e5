// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <optional>
#include <span>
#include <vector>

#include "layout/ground.hpp"
#include "layout/occupancy.hpp"

namespace zilamap::layout {

/// How much room a mark needs.
struct MarkSize {
  double width_mm = 0;
  double height_mm = 0;
};

/// A mark of one district and the sizes that it can have, the best first; at least one.
struct MarkWish {
  std::size_t district = 0;
  std::vector<MarkSize> sizes;
};

/// Where a mark stands, and in which of the sizes that it could have.
struct MarkPlace {
  Box box;
  std::size_t size = 0;
  std::optional<Point> anchor{};  ///< a point in its district, when the mark stands beside it and needs a line to it
};

/// Finds room for small marks in the districts: within the map's frame, off what already stands there and off one
/// another.
class MarkRoom {
 public:
  MarkRoom(const Ground& ground, const Box& frame, std::vector<Box> taken);

  /// A place for each mark, near its district's pole of inaccessibility and a little lower, so that a name of `name_mm`
  /// finds room above it. First come those that have room inside their districts, each in the first of its sizes that
  /// has; then the others, which stand over an edge in their most compact size. None for a district without a shape, or
  /// where all around it is taken. The places are taken from then on.
  std::vector<std::optional<MarkPlace>> place(std::span<const MarkWish> wishes, double name_mm);

  /// Takes room that something else needs.
  void take(const Box& box);

  const std::vector<Box>& taken() const { return m_taken; }

 private:
  bool is_free(const Box& box) const;
  std::optional<MarkPlace> inside(const MarkWish& wish, double name_mm);
  std::optional<MarkPlace> beside(const MarkWish& wish);

  const Ground& m_ground;
  Box m_frame;
  std::vector<Box> m_taken;
  Occupancy m_occupancy;
};

/// Draws the line from a mark that stands beside its district, with a dot in the district; nothing for other marks.
void draw_anchor(const MarkPlace& place, double width_mm, Color ink, std::vector<Item>& items);

/// The boxes that together cover a line of some width, so that names can keep off it: none longer than about `step_mm`.
std::vector<Box> boxes_along(std::span<const Point> line, double width_mm, double step_mm);

}  // namespace zilamap::layout
