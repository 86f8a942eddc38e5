// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ledger/record_sum.hpp"

#include "ledger/people.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace zilamap::accounting {

RecordSum sum_of(const Activity& activity, const Placement& placement, bool with_people) {
  RecordSum sum;
  sum.records = weight(activity.count);
  for (const Link& link : placement.links) {
    if (link.tie != Tie::site) continue;
    const Site& site = activity.sites.at(static_cast<std::size_t>(link.site));
    sum.sites += weight(site.count);
    if (with_people) add_people(sum.people_placed, site.people_trained);
  }
  if (!with_people) return sum;
  add_people(sum.people_in, activity.people_trained);
  if (activity.withheld) sum.withheld += sum.records;
  for (const Site& site : activity.sites) {
    add_people(sum.people_in, site.people_trained);
    if (site.withheld) sum.withheld += weight(site.count);
  }
  if (activity.people_trained && districts_of(placement) > 1) sum.people_together = *activity.people_trained;
  return sum;
}

bool people_count_in(const Activity& activity, const Records& records, const Year& year) {
  return year_of(activity, records.calendar, year.fiscal) == year;
}

bool counts_to_date(const Activity& activity, const Records& records, const Year& year) {
  const std::optional<Year> first = year_of(activity, records.calendar, year.fiscal);
  return first && *first <= year;
}

std::size_t districts_of(const Placement& placement) {
  std::vector<std::uint32_t> districts;
  for (const Link& link : placement.links) districts.push_back(link.district);
  std::ranges::sort(districts);
  return static_cast<std::size_t>(std::ranges::unique(districts).begin() - districts.begin());
}

}  // namespace zilamap::accounting
