// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/calendar.hpp>
#include <zilamap/error.hpp>

#include "base/plain_text.hpp"
#include "base/text.hpp"
#include "records/days.hpp"
#include "records/scan.hpp"

#include <fmt/format.h>

namespace zilamap {

namespace {

using records::Digits;
using records::take;
using records::take_digits;

[[noreturn]] void refuse_dates(std::string_view text, const std::string& why) {
  throw UsageError(
      fmt::format("\"{}\" is no date: {}. Write 2009-07-18 for a day, 2009-08 for a month and "
                  "2009-11-07/2009-11-08 for first and last day.",
                  base::printable(text), why));
}

/// Reads a day or a month; `whole` is the text that the caller was given.
DateSpan parse_part(std::string_view part, std::string_view whole) {
  std::string_view rest = base::trim(part);
  const std::string shown = base::printable(rest);
  const Digits year = take_digits(rest);
  if (!records::is_year(year) || !take(rest, '-'))
    refuse_dates(whole, "it does not begin with a year of four digits and a month");
  const Digits month = take_digits(rest);
  if (month.count != 2) refuse_dates(whole, fmt::format("the month in \"{}\" does not have two digits", shown));
  if (month.value < 1 || month.value > 12) refuse_dates(whole, fmt::format("there is no month {:02}", month.value));
  const int length = records::days_in_month(year.value, month.value);
  if (rest.empty()) return {{year.value, month.value, 1}, {year.value, month.value, length}};
  if (!take(rest, '-')) refuse_dates(whole, fmt::format("\"{}\" goes on after the month", shown));
  const Digits day = take_digits(rest);
  if (day.count != 2) refuse_dates(whole, fmt::format("the day in \"{}\" does not have two digits", shown));
  if (!rest.empty()) refuse_dates(whole, fmt::format("\"{}\" goes on after the day", shown));
  if (day.value < 1 || day.value > length) {
    refuse_dates(whole, fmt::format("there is no day {:02} in {:04}-{:02}, which has {} days", day.value, year.value,
                                    month.value, length));
  }
  const Date date{year.value, month.value, day.value};
  return {date, date};
}

}  // namespace

std::string to_string(const Year& year) {
  if (!year.fiscal) return fmt::format("{:04}", year.start);
  return fmt::format("{:04}-{:02}", year.start, (year.start + 1) % 100);
}

std::string to_string(const Date& date) { return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day); }

std::string to_string(const DateSpan& span) {
  return span.first == span.last ? to_string(span.first) : to_string(span.first) + "/" + to_string(span.last);
}

DateSpan parse_dates(std::string_view text) {
  const std::string written = base::plain_text(text);
  const std::string_view whole = written;
  const std::size_t slash = whole.find('/');
  if (slash == std::string_view::npos) return parse_part(whole, text);
  const DateSpan first = parse_part(whole.substr(0, slash), text);
  const DateSpan last = parse_part(whole.substr(slash + 1), text);
  if (last.last < first.first) refuse_dates(text, "it ends before it begins");
  return {first.first, last.last};
}

}  // namespace zilamap
