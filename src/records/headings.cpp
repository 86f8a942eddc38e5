// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/headings.hpp"

#include "base/text.hpp"
#include "records/activity.hpp"
#include "records/year_text.hpp"

#include <fmt/format.h>

#include <array>
#include <vector>

namespace zilamap::records {

namespace {

constexpr std::array<std::string_view, 3> heading_keys{"text", "year", "note"};

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_joint(char32_t c) { return c == '-' || c == '/' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

/// The first run of digits, dashes and slashes in the text that is long enough to be meant as a year; may be empty.
std::string year_like(std::string_view text) {
  constexpr std::size_t least = 3;
  std::string run;
  for (const char32_t c : base::code_points(text)) {
    if (is_digit(c)) {
      run += static_cast<char>(c);
    } else if (is_joint(c) && !run.empty()) {
      run += '-';
    } else if (run.size() >= least) {
      break;
    } else {
      run.clear();
    }
  }
  while (run.ends_with('-')) run.pop_back();
  return run.size() < least ? std::string() : run;
}

/// The numbers of four digits in a text that can be years.
std::vector<int> years_in(std::string_view text) {
  std::vector<int> years;
  int value = 0;
  int digits = 0;
  const auto put = [&] {
    if (digits == 4 && value >= 1900 && value < 2200) years.push_back(value);
    value = digits = 0;
  };
  for (const char32_t c : base::code_points(text)) {
    if (!is_digit(c)) {
      put();
    } else if (++digits <= 4) {
      value = value * 10 + static_cast<int>(c - U'0');
    }
  }
  put();
  return years;
}

}  // namespace

bool names_year(std::string_view text) {
  const std::string run = year_like(text);
  return run.size() >= 4 && (run.starts_with("19") || run.starts_with("20")) && (run.size() == 4 || run[4] == '-');
}

std::optional<YearHeading> parse_heading(std::string_view text, const Location& where, Findings& findings) {
  std::optional<Year> year = read_year_text(year_like(text)).year;
  // "April 2011 to March 2012" names two years.
  const std::vector<int> years = years_in(text);
  const bool several = year && !year->fiscal && years.size() > 1 && years.back() != years.front();
  if (several) year = years.back() == years.front() + 1 ? std::optional(Year{years.front(), true}) : std::nullopt;
  if (year) {
    return YearHeading{std::string(text), *year, {}, where};
  }
  findings.push_back(
      {"heading-unclear", Severity::warning, where,
       fmt::format("The heading \"{}\" names no proper year, so the rows under it count by their own dates.",
                   base::printable(text)),
       "Correct the year in it."});
  return std::nullopt;
}

YearHeading read_heading(const yaml::Value& value, Findings& findings) {
  const yaml::Map map = value.map(heading_keys);
  YearHeading heading{map.require("text").text(), {}, map.text("note"), value.where()};
  const std::string run = year_like(heading.text);
  const std::optional<Year> named = read_year_text(run).year;
  const auto year = map.find("year");
  if (!year && !named) map.require("year");
  heading.year = year ? read_year(*year) : *named;
  if (run.empty() || named == heading.year) return heading;

  const std::string taken = to_string(heading.year);
  const std::string shown = base::printable(heading.text);
  findings.push_back(
      {"heading-unclear", Severity::warning, heading.where,
       named ? fmt::format("The heading \"{}\" names {} but is taken as {}.", shown, to_string(*named), taken)
             : fmt::format("The heading \"{}\" names no proper year; it is taken as {}.", shown, taken),
       "Correct `year` beside it if that is not what it means."});
  return heading;
}

}  // namespace zilamap::records
