// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/serial.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <optional>
#include <system_error>

namespace zilamap::tables {

namespace {

constexpr long seconds_a_day = 86'400;
constexpr double first_day_of_year_10000 = 2'958'466;

std::optional<double> number_of(std::string_view raw) {
  double value = 0;
  const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
  if (error != std::errc() || end != raw.data() + raw.size() || !std::isfinite(value)) return {};
  return value;
}

/// What stands in a format outside of quotes, brackets and escapes, in small letters, up to the first semicolon.
/// Brackets that hold hours, minutes or seconds are kept.
std::string bare_code(std::string_view code) {
  std::string bare;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == ';') break;
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '"' || c == '[') {
      const std::size_t closed = code.find(c == '"' ? '"' : ']', i + 1);
      if (closed == std::string_view::npos) break;
      const std::string_view inside = code.substr(i + 1, closed - i - 1);
      if (c == '[' && !inside.empty() && inside.find_first_not_of("hmsHMS") == std::string_view::npos) bare += '[';
      i = closed;
    } else {
      bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return bare;
}

std::string clock(long seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

}  // namespace

NumberKind kind_of_format(std::string_view code) {
  const std::string bare = bare_code(code);
  if (bare.starts_with("general")) return NumberKind::number;
  const auto has = [&](char c) { return bare.find(c) != std::string::npos; };
  if (has('[')) return NumberKind::duration;
  const bool time = has('h') || has('s');
  if (has('d')) return time ? NumberKind::moment : NumberKind::day;
  if (has('y')) return time ? NumberKind::moment : has('m') ? NumberKind::month : NumberKind::year;
  if (time) return NumberKind::time;
  return has('m') ? NumberKind::day : NumberKind::number;
}

NumberKind kind_of_builtin(long id) {
  if (id == 17) return NumberKind::month;
  if (id == 22) return NumberKind::moment;
  if (id == 46) return NumberKind::duration;
  if ((id >= 18 && id <= 21) || id == 45 || id == 47 || (id >= 32 && id <= 35) || id == 55 || id == 56) {
    return NumberKind::time;
  }
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) return NumberKind::day;
  return NumberKind::number;
}

std::string number_text(std::string_view raw) {
  const bool plain = raw.find_first_not_of("-0123456789") == std::string_view::npos;
  if (plain && raw.size() <= 15) return std::string(raw);
  const std::optional<double> value = number_of(raw);
  if (!value) return std::string(raw);
  // Spreadsheet programs keep 15 digits; what follows is the rest of a computation.
  const double rounded = number_of(fmt::format("{:.15g}", *value)).value_or(*value);
  if (std::abs(rounded) >= 1e21) return fmt::format("{}", rounded);
  std::array<char, 400> digits{};
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), rounded, std::chars_format::fixed);
  return {digits.data(), written.ptr};
}

std::string serial_text(std::string_view raw, NumberKind kind, bool since_1904) {
  const std::optional<double> value = number_of(raw);
  if (kind == NumberKind::number || !value || *value < 0 || *value >= first_day_of_year_10000) return number_text(raw);
  const auto total = static_cast<long>(std::llround(*value * seconds_a_day));
  if (kind == NumberKind::duration) return clock(total);
  long day = total / seconds_a_day;
  const long seconds = total % seconds_a_day;
  if (kind == NumberKind::time && day == 0) return clock(seconds);
  if (since_1904) {
    day += 1462;
  } else if (day == 0 || day == 60) {
    return number_text(raw);  // 0 January and 29 February 1900
  } else if (day < 60) {
    ++day;
  }
  constexpr long days_to_1970 = 25'569;
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day - days_to_1970}}};
  const auto year = fmt::format("{:04}", static_cast<int>(date.year()));
  if (kind == NumberKind::year) return year;
  const auto month = fmt::format("{}-{:02}", year, static_cast<unsigned>(date.month()));
  if (kind == NumberKind::month) return month;
  const auto written = fmt::format("{}-{:02}", month, static_cast<unsigned>(date.day()));
  return kind == NumberKind::day || seconds == 0 ? written : written + "T" + clock(seconds);
}

}  // namespace zilamap::tables
