// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>

#include <compare>
#include <string>
#include <string_view>

namespace zilamap {

/// A day of the Gregorian calendar.
struct Date {
  int year = 0;
  int month = 0;  ///< 1 to 12
  int day = 0;    ///< 1 to 31

  friend auto operator<=>(const Date&, const Date&) = default;
};

/// Days from `first` to `last`, both counted. A single day has both equal.
struct DateSpan {
  Date first;
  Date last;

  friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

/// The day on which a fiscal year begins. India: 1 April (the default). When it is 1 January the years are calendar
/// years, see has_calendar_years().
struct FiscalCalendar {
  int month = 4;
  int day = 1;

  friend bool operator==(const FiscalCalendar&, const FiscalCalendar&) = default;
};

/// A year to report on: the fiscal year that begins in `start`, or the calendar year `start`.
struct Year {
  int start = 0;
  bool fiscal = true;

  friend auto operator<=>(const Year&, const Year&) = default;
};

/// "2009-10" for a fiscal year, "2009" for a calendar year.
ZILAMAP_API std::string to_string(const Year& year);

/// "2009-07-18"; a span is "2009-11-07/2009-11-08", or one date when it is one day.
ZILAMAP_API std::string to_string(const Date& date);
ZILAMAP_API std::string to_string(const DateSpan& span);

/// First and last day of the year.
ZILAMAP_API DateSpan days_of(const Year& year, const FiscalCalendar& calendar);

/// The fiscal year in which the date falls.
ZILAMAP_API Year fiscal_year_of(const Date& date, const FiscalCalendar& calendar);

/// True when years begin on 1 January: what the records report on are then calendar years ("2009"), not fiscal ones.
ZILAMAP_API bool has_calendar_years(const FiscalCalendar& calendar);

/// Reads when a fiscal year begins: `india` (1 April), `calendar` (1 January), `us-federal` (1 October), `nepal`
/// (16 July, for 1 Shrawan, which varies by a day), a month by name or number ("April", "4"), or a day and a month
/// ("16 July"). Throws UsageError on anything else.
ZILAMAP_API FiscalCalendar parse_calendar(std::string_view text);

/// Reads a year as people write it: 2009-10, 2009-2010, 2009/10, FY 2009-10 (fiscal), FY10 and FY2010 (the
/// fiscal year that ends in 2010), 2009 (calendar). Throws UsageError on anything else and names the likely
/// meaning: "2008-209" may mean 2008-09.
ZILAMAP_API Year parse_year(std::string_view text);

/// Reads an ISO 8601 date (2009-07-18), month (2009-08) or interval of either (2009-11-07/2009-11-08,
/// 2009-08/2009-09). A month stands for all of its days. Throws UsageError naming what is wrong.
ZILAMAP_API DateSpan parse_dates(std::string_view text);

}  // namespace zilamap
