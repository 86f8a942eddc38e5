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

std::vector<Year> years_of(const Activity& activity, const Records& records, bool fiscal) {
  const std::optional<Year> first = year_of(activity, records.calendar, fiscal);
  if (!first) return {};
  std::vector<Year> years{*first};
  if (records.count_in == CountIn::first_year || !activity.dates) return years;
  const Date& end = activity.dates->last;
  const Year last = fiscal ? fiscal_year_of(end, records.calendar) : Year{end.year, false};
  while (years.back() < last) years.push_back({years.back().start + 1, fiscal});
  return years;
}

bool counts_in(const Activity& activity, const Records& records, const Year& year) {
  const std::optional<Year> first = year_of(activity, records.calendar, year.fiscal);
  if (!first || *first > year) return false;
  if (*first == year) return true;
  if (records.count_in == CountIn::first_year || !activity.dates) return false;
  const Date& end = activity.dates->last;
  return year <= (year.fiscal ? fiscal_year_of(end, records.calendar) : Year{end.year, false});
}

std::vector<Year> years_of(const Records& records) {
  const bool fiscal = !has_calendar_years(records.calendar);
  std::set<Year> years;
  for (const YearHeading& heading : records.headings) {
    if (heading.year.fiscal == fiscal) years.insert(heading.year);
  }
  for (const Activity& activity : records.activities) {
    for (const Year& year : years_of(activity, records, fiscal)) years.insert(year);
  }
  for (const Rejected& rejected : records.rejected) {
    if (rejected.year && rejected.year->fiscal == fiscal) years.insert(*rejected.year);
  }
  return {years.begin(), years.end()};
}

}  // namespace zilamap
