// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <vector>

#include "geometry/lattice.hpp"
#include "layout/ground.hpp"
#include "layout/label_text.hpp"
#include "layout/occupancy.hpp"
#include "layout/placement.hpp"

namespace zilamap::layout {

/// A place for a name, and how it is written there.
struct LabelPlace {
  placement::Candidate at;
  std::size_t way = 0;     ///< index of a Lettering
  bool inside = false;     ///< wholly inside its district
  bool in_circle = false;  ///< on the circle whose number it is
  double clear_mm = 0;     ///< kept free of other labels around it
};

/// What a box lies on, each 0 to 1.
struct GroundShares {
  double edge = 0;    ///< edges of districts
  double bare = 0;    ///< no district
  double others = 0;  ///< other districts than the one asked about
};

/// The map cut into small cells, each of one district or of an edge, so that "does this name lie inside its district"
/// is answered in constant time. Cautious: a cell that an edge touches belongs to no district.
class LabelGround {
 public:
  static constexpr std::int32_t nobody = -1;
  static constexpr std::int32_t edge = -2;

  /// Names keep within `frame` and off `taken`.
  LabelGround(const Ground& ground, const Box& frame, double cell_mm, const std::vector<Box>& taken);

  const geometry::Lattice& lattice() const { return m_lattice; }
  /// Index of a district, `edge` or `nobody`.
  std::int32_t owner(std::size_t cell) const { return m_owners[cell]; }
  const geometry::Cells& owners() const { return m_owners; }

  /// True when the box lies in the frame and off everything that is taken.
  bool is_free(const Box& box) const;
  /// The same, and the leader runs through nothing that is taken either.
  bool is_free(const placement::Candidate& candidate) const;
  /// How much of the box's width is crossed by the outer outline or a border, 0 to 1.
  double crossed(const Box& box) const;
  /// What the box lies on besides the district.
  GroundShares shares(const Box& box, std::size_t district) const;

 private:
  geometry::Lattice m_lattice;
  geometry::Cells m_owners;
  geometry::CellSums m_heavy;  ///< cells of the outer outline and of borders
  std::vector<Box> m_taken;
  Occupancy m_occupancy;
};

/// One district as its cells tell it.
struct LabelArea {
  LabelArea(const LabelGround& ground, const MultiPolygon& shape, std::size_t district);

  std::int32_t district;
  geometry::CellSums others;  ///< over the district's bounds: 0 for a cell of its own, 1 on an edge, 2 elsewhere
  Point middle;               ///< centre of its broad part, so that a long tail does not draw it aside
  double cells = 0;           ///< how many are its own
  double side_mm = 0;         ///< of a square of their area

 private:
  void find_middle(const LabelGround& ground);
};

/// The best of these places, best first, no two of them next to each other.
std::vector<LabelPlace> best_apart(const LabelGround& ground, const std::vector<LabelPlace>& places, std::size_t most,
                                   double apart_mm);

}  // namespace zilamap::layout
