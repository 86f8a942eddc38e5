// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/digit_groups.hpp"

#include "base/written_number.hpp"

#include <algorithm>
#include <vector>

namespace zilamap::base {

namespace {

constexpr std::int64_t too_large = most_people + 1;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Multiplies and adds; anything above most_people is too_large.
std::int64_t times_plus(std::int64_t value, std::int64_t factor, std::int64_t more) {
  if (value > most_people / factor) return too_large;
  return std::min(value * factor + more, too_large);
}

}  // namespace

bool are_digit_groups(std::string_view digits) {
  std::vector<std::size_t> lengths{0};
  char sign = 0;
  for (const char c : digits) {
    if (is_digit(c)) {
      ++lengths.back();
    } else if ((c == ',' || c == '_') && (sign == 0 || sign == c)) {
      sign = c;
      lengths.push_back(0);
    } else {
      return false;
    }
  }
  const std::size_t first = lengths.front();
  if (lengths.size() < 2 || first == 0 || first > 3 || lengths.back() != 3) return false;
  const auto all_inner = [&](std::size_t length) {
    return std::all_of(lengths.begin() + 1, lengths.end() - 1, [&](std::size_t l) { return l == length; });
  };
  return all_inner(3) || (first <= 2 && all_inner(2));
}

std::string read_digits(std::string_view digits, std::int64_t unit, std::int64_t& value) {
  const std::size_t point = digits.find('.');
  std::string_view whole = digits.substr(0, point);
  std::string_view fraction = point == std::string_view::npos ? std::string_view() : digits.substr(point + 1);
  if (fraction.find('.') != std::string_view::npos) return "it has more than one decimal point";
  const bool grouped = whole.find_first_of(",_") != std::string_view::npos;
  if (fraction.find_first_of(",_") != std::string_view::npos || (grouped && !are_digit_groups(whole))) {
    return "its digits are grouped neither by thousands (102,400) nor by lakhs (1,02,400), and a comma is no decimal "
           "point here";
  }
  while (fraction.ends_with('0')) fraction.remove_suffix(1);

  value = 0;
  for (const char c : whole) {
    if (is_digit(c)) value = times_plus(value, 10, c - '0');
  }
  value = times_plus(value, unit, 0);
  for (const char c : fraction) {
    if (unit % 10 != 0) return "it is a fraction, and persons are whole";
    unit /= 10;
    value = times_plus(value, 1, (c - '0') * unit);
  }
  return {};
}

}  // namespace zilamap::base
