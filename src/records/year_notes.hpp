// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/records.hpp>

namespace zilamap::records {

/// The year in which a day falls, of the kind that records with this calendar report on: a fiscal year, or a calendar
/// year when the calendar begins on 1 January.
Year reported_year_of(const Date& date, const FiscalCalendar& calendar);

/// Adds what is odd about the year of a record: "no-date", "year-outside-heading".
void note_year(const Activity& activity, const FiscalCalendar& calendar, Findings& findings);

}  // namespace zilamap::records
