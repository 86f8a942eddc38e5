// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/calendar.hpp>
#include <zilamap/error.hpp>

#include "base/text.hpp"

#include <fmt/format.h>

#include <chrono>
#include <utility>

namespace zilamap {

namespace {

namespace chrono = std::chrono;

chrono::sys_days days_from(const Date& date) {
  return chrono::year(date.year) / chrono::month(static_cast<unsigned>(date.month)) /
         chrono::day(static_cast<unsigned>(date.day));
}

Date day_before(const Date& date) {
  const chrono::year_month_day day(days_from(date) - chrono::days(1));
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

int days_in_month(int year, int month) {
  const chrono::year_month_day_last last =
      chrono::year(year) / chrono::month(static_cast<unsigned>(month)) / chrono::last;
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The text with every kind of dash as a hyphen and every kind of apostrophe and space as the plain one.
std::string plain(std::string_view text) {
  std::string result;
  for (const char32_t c : base::code_points(base::trim(text))) {
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
      result += '-';
    } else if (c == 0x2018 || c == 0x2019) {
      result += '\'';
    } else if (c == 0xa0 || c == 0x202f) {
      result += ' ';
    } else {
      result += c < 0x80 ? static_cast<char>(c) : '?';
    }
  }
  return result;
}

/// Takes digits off the front of a text. `count` of them were there; not more than nine are read.
struct Digits {
  int value = 0;
  int count = 0;
};

Digits take_digits(std::string_view& text) {
  Digits digits;
  for (; !text.empty() && is_digit(text.front()) && digits.count < 9; ++digits.count) {
    digits.value = digits.value * 10 + (text.front() - '0');
    text.remove_prefix(1);
  }
  return digits;
}

bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

void take_spaces(std::string_view& text) {
  while (take(text, ' ')) {
  }
}

/// Takes "FY", "fy" or "F.Y." off the front.
bool take_fiscal_mark(std::string_view& text) {
  for (const std::string_view mark : {"FY", "fy", "Fy", "F.Y.", "f.y."}) {
    if (!text.starts_with(mark)) continue;
    text.remove_prefix(mark.size());
    take_spaces(text);
    return true;
  }
  return false;
}

/// Two digits mean a year from 1970 to 2069.
int full_year(const Digits& digits) {
  if (digits.count != 2) return digits.value;
  return digits.value + (digits.value < 70 ? 2000 : 1900);
}

bool is_year(const Digits& digits) { return digits.count == 4 && digits.value >= 1000 && digits.value < 9999; }

[[noreturn]] void refuse_year(std::string_view text, const std::string& meaning) {
  throw UsageError(fmt::format("\"{}\" is no year.{} Write a fiscal year as 2009-10 or FY10, a calendar year as 2009.",
                               base::printable(text), meaning.empty() ? "" : " It may mean " + meaning + "."));
}

/// What somebody who wrote two years that do not follow each other may have meant.
std::string likely_meaning(int first, const Digits& second) {
  const std::string begins = to_string(Year{first});
  const int last = second.count == 2 ? first - first % 100 + second.value : second.value;
  const bool near = (second.count == 2 || second.count == 4) && last > first - 2 && last <= first + 3;
  if (!near || last == first + 1) return begins;
  const std::string ends = to_string(Year{last - 1});
  return last <= first ? ends + " or " + begins : begins + " or " + ends;
}

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
  if (!is_year(year) || !take(rest, '-'))
    refuse_dates(whole, "it does not begin with a year of four digits and a month");
  const Digits month = take_digits(rest);
  if (month.count != 2) refuse_dates(whole, fmt::format("the month in \"{}\" does not have two digits", shown));
  if (month.value < 1 || month.value > 12) refuse_dates(whole, fmt::format("there is no month {:02}", month.value));
  const int length = days_in_month(year.value, month.value);
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

DateSpan days_of(const Year& year, const FiscalCalendar& calendar) {
  if (!year.fiscal) return {{year.start, 1, 1}, {year.start, 12, 31}};
  return {{year.start, calendar.month, calendar.day}, day_before({year.start + 1, calendar.month, calendar.day})};
}

Year fiscal_year_of(const Date& date, const FiscalCalendar& calendar) {
  const bool begun = std::pair(date.month, date.day) >= std::pair(calendar.month, calendar.day);
  return {begun ? date.year : date.year - 1, true};
}

Year parse_year(std::string_view text) {
  const std::string written = plain(text);
  std::string_view rest = written;
  const bool marked = take_fiscal_mark(rest);
  if (marked) take(rest, '\'');
  const Digits first = take_digits(rest);
  if (!is_year(first) && first.count != 2) refuse_year(text, "");
  const int start = full_year(first);
  take_spaces(rest);
  if (rest.empty()) {
    if (marked) return {start - 1, true};
    if (first.count == 2)
      refuse_year(text, fmt::format("FY{0:02}, which is {1}", first.value, to_string(Year{start - 1})));
    return {start, false};
  }
  if (!take(rest, '-') && !take(rest, '/')) refuse_year(text, first.count == 4 ? to_string(Year{start}) : "");
  take_spaces(rest);
  take(rest, '\'');
  const Digits second = take_digits(rest);
  const bool follows = second.count == 2   ? second.value == (start + 1) % 100
                       : second.count == 4 ? second.value == start + 1 && first.count == 4
                                           : false;
  if (!rest.empty() || !follows) refuse_year(text, likely_meaning(start, second));
  if (first.count == 2 && !marked) refuse_year(text, to_string(Year{start}));
  return {start, true};
}

DateSpan parse_dates(std::string_view text) {
  const std::string written = plain(text);
  const std::string_view whole = written;
  const std::size_t slash = whole.find('/');
  if (slash == std::string_view::npos) return parse_part(whole, text);
  const DateSpan first = parse_part(whole.substr(0, slash), text);
  const DateSpan last = parse_part(whole.substr(slash + 1), text);
  if (last.last < first.first) refuse_dates(text, "it ends before it begins");
  return {first.first, last.last};
}

}  // namespace zilamap
