// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace zilamap::places {

/// Finds the district that a point lies in. Keeps a reference to the places.
class Locator {
 public:
  explicit Locator(const Places& places);

  /// False when the districts are not in degrees on WGS 84, as points are, so that the two cannot be compared.
  bool usable() const { return m_usable; }

  /// Index of the first district that holds the point; empty when none does.
  std::optional<std::uint32_t> find(Point lon_lat);

 private:
  const Places& m_places;
  bool m_usable;
  std::vector<Box> m_boxes;  ///< of the districts; made when the first point comes
};

}  // namespace zilamap::places
