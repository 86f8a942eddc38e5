// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/calendar.hpp>

#include "base/month_names.hpp"
#include "base/plain_text.hpp"
#include "base/text.hpp"
#include "records/calendar_names.hpp"
#include "records/days.hpp"
#include "records/scan.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace zilamap {

namespace {

/// The calendars of records::calendar_names, in their order. Nepal's year runs from 1 Shrawan to the end of Ashadh;
/// 1 Shrawan falls on 15, 16 or 17 July, mostly on the 16th.
constexpr std::array<FiscalCalendar, records::calendar_names.size()> calendars{{{4, 1}, {1, 1}, {10, 1}, {7, 16}}};

[[noreturn]] void refuse(std::string_view text, std::string_view word) {
  std::string_view near = base::nearest(text, records::calendar_names);
  if (near.empty()) near = base::nearest_month(word);
  throw UsageError(fmt::format(
      "\"{}\" is no day on which a year begins.{} Write {}, a month (April) or a day and a month (16 July).",
      base::printable(text), near.empty() ? "" : fmt::format(" Did you mean `{}`?", near),
      fmt::join(records::calendar_names, ", ")));
}

}  // namespace

DateSpan days_of(const Year& year, const FiscalCalendar& calendar) {
  if (!year.fiscal) return {{year.start, 1, 1}, {year.start, 12, 31}};
  const Date next{year.start + 1, calendar.month, calendar.day};
  return {{year.start, calendar.month, calendar.day}, records::date_of(records::day_number(next) - 1)};
}

Year fiscal_year_of(const Date& date, const FiscalCalendar& calendar) {
  const bool begun = std::pair(date.month, date.day) >= std::pair(calendar.month, calendar.day);
  return {begun ? date.year : date.year - 1, true};
}

bool has_calendar_years(const FiscalCalendar& calendar) { return calendar.month == 1 && calendar.day == 1; }

FiscalCalendar parse_calendar(std::string_view text) {
  const std::string plain = base::plain_text(text);
  const auto& names = records::calendar_names;
  const auto named = std::find(names.begin(), names.end(), plain);
  if (named != names.end()) return calendars[static_cast<std::size_t>(named - names.begin())];

  std::string_view rest = plain;
  const records::Digits number = records::take_digits(rest);
  if (rest.empty() && number.count > 0 && number.value >= 1 && number.value <= 12) return {number.value, 1};
  records::take_spaces(rest);
  const FiscalCalendar calendar{base::month_of(rest), number.count > 0 ? number.value : 1};
  // 29 February does not begin a year, since most years lack it.
  constexpr int common_year = 2009;
  if (calendar.month == 0 || calendar.day < 1 || calendar.day > records::days_in_month(common_year, calendar.month)) {
    refuse(text, rest);
  }
  return calendar;
}

}  // namespace zilamap
