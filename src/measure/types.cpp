// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ledger/people.hpp"
#include "measure/tally.hpp"

#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <map>
#include <string_view>

namespace zilamap {

std::vector<std::vector<TypeCount>> type_counts(const Records& records, const Joined& joined, const Places& places,
                                                const Measure& what, const Year& year) {
  measuring::check_joined(records, joined);
  const measuring::Period period = measuring::Period::of(year, what.span);
  std::vector<std::map<std::string_view, std::int64_t>> counts(places.districts.size());
  std::vector<std::size_t> last_record(places.districts.size(), records.activities.size());
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    const std::int64_t weight = accounting::weight(activity.count);
    if (weight == 0 || !measuring::admits(what.types, activity.type) || !period.has(activity, records)) continue;
    for (const Link& link : joined.placements[i].links) {
      if (!measuring::admits(what.ties, link.tie)) continue;
      if (link.district >= counts.size()) throw UsageError("these places are not the ones that were joined");
      if (last_record[link.district] == i) continue;
      last_record[link.district] = i;
      base::add_capped(counts[link.district][activity.type], weight);
    }
  }
  std::vector<std::vector<TypeCount>> all(counts.size());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    for (const auto& [type, activities] : counts[i]) all[i].push_back({std::string(type), activities});
  }
  return all;
}

}  // namespace zilamap
