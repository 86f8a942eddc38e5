// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "measure/period.hpp"

#include <zilamap/measure.hpp>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

namespace zilamap::measuring {

/// True when a measure's list of types or ties takes the item: it has it, or it is empty, which stands for all.
template <typename T>
bool admits(const std::vector<T>& list, const T& item) {
  return list.empty() || std::find(list.begin(), list.end(), item) != list.end();
}

/// Everything that is counted in one district.
struct Tally {
  std::int64_t activities = 0;  ///< records, each once
  std::int64_t sites = 0;
  std::int64_t people_trained = 0;  ///< persons at these sites
  std::int64_t withheld = 0;        ///< headcounts at these sites that are withheld
  PeopleSplit split{};              ///< of people_trained, as far as any of the sites tells it
};

/// Throws UsageError unless there is a placement for every record.
void check_joined(const Records& records, const Joined& joined);

/// Counts one period's records for every district of the layer, over the records and links that are wanted.
/// Throws UsageError when the records or the places are not the ones that were joined.
std::vector<Tally> tally(const Records& records, const Joined& joined, const Places& places, const Period& period,
                         const std::function<bool(const Activity&)>& wanted_record,
                         const std::function<bool(const Link&)>& wanted_link);

/// What is known of a district in a year of which `balance` is the account of all records.
Status status_of(const Balance& balance, bool counted);

/// True when there are persons in the district, but all of them are withheld.
inline bool people_suppressed(const Tally& tally) { return tally.people_trained == 0 && tally.withheld > 0; }

/// Writes the tally's persons into a row.
void set_people(DistrictRow& row, const Tally& tally);

/// Adds what one split tells to another. What neither tells stays untold.
void add_split(PeopleSplit& total, const PeopleSplit& split);

}  // namespace zilamap::measuring
