// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/map.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::layout {

/// A place where something was done, whether or not anybody was counted there.
struct EventPlace {
  std::string_view name;  ///< as the first record writes it; empty for a bare point
  std::size_t district = 0;
  Point lon_lat;  ///< degrees on WGS 84
  std::int64_t activities = 0;
};

/// Where the records of a year happened.
struct EventPlaces {
  std::vector<EventPlace> places;    ///< each once, however many records and spellings name it; in their order
  std::vector<std::string> nowhere;  ///< names of places of which no more than the district is known, each once
};

/// The venues and sites of one year's records, those that the measure counts; of a measure to date those of all years
/// up to it, of a change those of the year. The names belong to the records.
EventPlaces event_places(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                         const Year& year);

}  // namespace zilamap::layout
