// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace zilamap::records {

/// A point as a table gives it, or why there is none.
struct PointCell {
  std::optional<Point> lon_lat;  ///< degrees on WGS 84
  std::string reason;            ///< one sentence; empty when there is a point, or nothing was given
};

/// A point from two cells, in decimal degrees, with or without the letters N and E or the degree sign.
PointCell read_point(std::string_view lon, std::string_view lat);

/// A point from one cell: "25.61, 85.14", latitude first as GPS receivers and map services write it.
PointCell read_point(std::string_view cell);

}  // namespace zilamap::records
