// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/written_value.hpp"

#include "base/digit_groups.hpp"
#include "base/plain_text.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace zilamap::base {

namespace {

constexpr std::size_t longest = 200;  // bytes; what is longer is a text, not a number
constexpr double largest = 1e15;      // whole numbers up to here are exact in a double

bool is_digit(char c) { return c >= '0' && c <= '9'; }

WrittenValue refused(std::string why) { return {WrittenValue::Kind::refused, 0, false, std::move(why)}; }

/// The end of the digits and what may group them, from the front.
std::size_t end_of_whole(std::string_view text) {
  const auto inside = [](char c) { return is_digit(c) || c == ',' || c == '_'; };
  return static_cast<std::size_t>(std::ranges::find_if_not(text, inside) - text.begin());
}

}  // namespace

WrittenValue read_value(std::string_view text) {
  const std::string_view trimmed = trim(text);
  if (trimmed.size() > longest) return refused("it is a long text");
  const std::string plain = plain_text(trimmed, HardSpace::underscore);
  if (says_nothing(plain)) return {};
  std::string_view rest = plain;
  if (rest.starts_with('\'')) rest.remove_prefix(1);  // marks text in a spreadsheet
  WrittenValue read;
  read.kind = WrittenValue::Kind::number;
  if (rest.ends_with('%')) {
    read.percent = true;
    rest = trim(rest.substr(0, rest.size() - 1));
  }
  const bool negative = rest.starts_with('-');
  if (negative || rest.starts_with('+')) rest.remove_prefix(1);
  if (std::ranges::none_of(rest, is_digit)) return refused("there is no number in it");

  const std::size_t whole_end = end_of_whole(rest);
  std::string digits(rest.substr(0, whole_end));
  const bool grouped = digits.find_first_of(",_") != std::string::npos;
  if (grouped && !are_digit_groups(digits)) {
    return refused(
        "its digits are grouped neither by thousands (102,400) nor by lakhs (1,02,400), and a comma is no "
        "decimal point here");
  }
  std::erase_if(digits, [](char c) { return !is_digit(c); });
  digits += rest.substr(whole_end);
  // Words such as "nan", "inf" or "0x1" do not get here, or not through.
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), read.value);
  if (end != digits.data() + digits.size() || digits.empty() || !(is_digit(digits[0]) || digits[0] == '.')) {
    return refused("more than a number stands in it");
  }
  if (error != std::errc() || !(std::fabs(read.value) <= largest)) return refused("it is too large or too small");
  if (negative) read.value = 0 - read.value;
  return read;
}

}  // namespace zilamap::base
