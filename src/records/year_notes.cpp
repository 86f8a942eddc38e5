// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/year_notes.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace zilamap::records {

namespace {

/// In which year an undated record counts, as the end of a sentence.
std::string place_in_time(const Activity& activity, const FiscalCalendar& calendar) {
  if (!activity.heading_year) return "and no heading, so it counts in no year";
  const bool fiscal = !has_calendar_years(calendar);
  const std::string year = to_string(*activity.heading_year);
  if (activity.heading_year->fiscal == fiscal) {
    return fmt::format("; it counts in {}, the year of its heading", year);
  }
  return fmt::format("; the year of its heading, {}, is no {} year, so it counts in none of those", year,
                     fiscal ? "fiscal" : "calendar");
}

}  // namespace

Year reported_year_of(const Date& date, const FiscalCalendar& calendar) {
  return has_calendar_years(calendar) ? Year{date.year, false} : fiscal_year_of(date, calendar);
}

void note_year(const Activity& activity, const FiscalCalendar& calendar, Findings& findings) {
  const auto& heading = activity.heading_year;
  const std::string name = base::printable(activity.id);
  if (!activity.dates) {
    const std::string rest = place_in_time(activity, calendar);
    findings.push_back(
        {"no-date", Severity::warning, activity.where,
         fmt::format("The record \"{}\" has no date{}{}.", name, rest.starts_with(';') ? "" : " ", rest),
         heading ? "Add its dates when they become known." : "Add its dates, or the year of its heading."});
    return;
  }
  if (!heading) return;
  const Year counts = year_of(activity, calendar, heading->fiscal).value();
  if (counts == *heading) return;
  findings.push_back({"year-outside-heading", Severity::info, activity.where,
                      fmt::format("The record \"{}\" stands under {} but began on {}, so it counts in {}.", name,
                                  to_string(*heading), to_string(activity.dates->first), to_string(counts)),
                      "Correct `dates` or `under` if the source says otherwise."});
}

}  // namespace zilamap::records
