// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/map.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zilamap::layout {

/// What was counted at one place in one year, or up to it.
struct SiteSum {
  std::string_view name;  ///< as the first record writes it, or the district's when that is what is named
  double value = 0;
  std::optional<Point> lon_lat;  ///< degrees on WGS 84, when known
};

/// By district and name of the place as names are compared, so that one place in several spellings is one; the names
/// belong to the records and places.
using SiteSums = std::map<std::pair<std::uint32_t, std::string>, SiteSum>;

/// Sums the numbers at the sites of one year's records, those that the measure counts; of a measure to date those of
/// all years up to it, of a change those of the year.
SiteSums site_sums(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                   const Year& year);

}  // namespace zilamap::layout
