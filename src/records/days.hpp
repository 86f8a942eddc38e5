// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/calendar.hpp>

#include <chrono>

namespace zilamap::records {

/// Days in a month, 1 to 12, of a year of the Gregorian calendar.
inline int days_in_month(int year, int month) {
  const std::chrono::year_month_day_last last =
      std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last;
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

/// Days since 1 January 1970.
inline long day_number(const Date& date) {
  const std::chrono::sys_days days = std::chrono::year(date.year) /
                                     std::chrono::month(static_cast<unsigned>(date.month)) /
                                     std::chrono::day(static_cast<unsigned>(date.day));
  return static_cast<long>(days.time_since_epoch().count());
}

/// The day of a day_number().
inline Date date_of(long number) {
  const std::chrono::sys_days days{std::chrono::days{number}};
  const std::chrono::year_month_day date{days};
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// Two digits of a year mean one from 1970 to 2069.
inline int full_year(int two_digits) { return two_digits + (two_digits < 70 ? 2000 : 1900); }

}  // namespace zilamap::records
