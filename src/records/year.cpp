// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/records.hpp>

#include <set>

namespace zilamap {

std::optional<Year> year_of(const Activity& activity, const FiscalCalendar& calendar, bool fiscal) {
  if (activity.dates) {
    const Date& begin = activity.dates->first;
    return fiscal ? fiscal_year_of(begin, calendar) : Year{begin.year, false};
  }
  if (activity.heading_year && activity.heading_year->fiscal == fiscal) return activity.heading_year;
  return std::nullopt;
}

std::vector<Year> years_of(const Records& records) {
  std::set<Year> years;
  for (const YearHeading& heading : records.headings) {
    if (heading.year.fiscal) years.insert(heading.year);
  }
  for (const Activity& activity : records.activities) {
    if (const auto year = year_of(activity, records.calendar)) years.insert(*year);
  }
  for (const Rejected& rejected : records.rejected) {
    if (rejected.year && rejected.year->fiscal) years.insert(*rejected.year);
  }
  return {years.begin(), years.end()};
}

}  // namespace zilamap
