// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "layout/map_picture.hpp"

namespace zilamap::layout {

/// Width to height of a locator.
inline constexpr double locator_aspect = 1.3;

/// The id of the declared outline on a page.
inline constexpr std::string_view locator_outline_id = "locator-outline";

/// What a locator shows of the earth: a plain picture of degrees in which a degree of longitude is drawn as much
/// shorter as it is in the middle (equirectangular). Over some twenty degrees that looks right, and nothing is measured
/// on it.
struct LocatorView {
  Point middle;                     ///< longitude and latitude
  double squeeze = 1;               ///< cosine of the middle latitude
  double height_deg = 0;            ///< degrees of latitude from top to bottom
  std::vector<std::size_t> cities;  ///< indices into Supplies::cities of those in view, in their order
  bool shows_outline = false;       ///< part of the declared outline is in view

  /// Where a point given in degrees lies in a box of that aspect.
  Point operator()(Point lon_lat, const Box& box) const;
};

/// The view for a page: the places with about five times as much of the earth as they take. Empty when the page is to
/// have none: it has its locator off; or has it left to the engine and is narrow, or has several maps; or when nothing
/// is in view by which anybody would know where on the earth it is.
std::optional<LocatorView> locator_view(const Job& job, const Extent& reach, const projection::Projector& projector);

/// The inset: the places as one shape, the land beside them, a declared outline behind them, cities, and the part of
/// the earth that the map's frame shows.
Block locator_block(const MapTask& task, const Ground& ground, const LocatorView& view, double width_mm);

}  // namespace zilamap::layout
