// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/map.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace zilamap::layout {

/// What was counted at one place in one year.
struct SiteSum {
  double value = 0;
  std::optional<Point> lon_lat;  ///< degrees on WGS 84, when known
};

/// By district and name of the place; the names belong to the records.
using SiteSums = std::map<std::pair<std::uint32_t, std::string_view>, SiteSum>;

/// Sums the numbers at the sites of one year's records, those that the measure counts. A headcount that is withheld is no
/// number: its site has no circle.
SiteSums site_sums(const Records& records, const Joined& joined, const Measure& what, const Year& year);

}  // namespace zilamap::layout
