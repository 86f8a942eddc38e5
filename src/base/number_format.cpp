// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/number_format.hpp"

#include "base/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace zilamap::base {

namespace {

constexpr int most_automatic_decimals = 6;
/// Less than any share or rate of things that are counted; what rounding leaves of a difference may be as small.
constexpr double dust = 1e-12;

bool has_exponent(std::string_view number) { return number.find_first_of("einf") != std::string_view::npos; }

bool reads_back(const std::string& text, double value) {
  double read = 0;
  std::from_chars(text.data(), text.data() + text.size(), read);
  return read == value;
}

}  // namespace

std::string group_digits(std::string number, DigitGrouping grouping) {
  if (has_exponent(number)) return number;
  const std::size_t first = number.starts_with('-') ? 1 : 0;
  const std::size_t end = std::min(number.find('.'), number.size());
  std::size_t length = 3;
  for (std::size_t at = end; at > first + length;) {
    at -= length;
    number.insert(at, 1, ',');
    if (grouping == DigitGrouping::indian) length = 2;
  }
  return number;
}

std::string never_zero(double value, int decimals) {
  std::string text = fixed(value, decimals);
  if (!(std::abs(value) > dust) || text.find_first_of("123456789") != std::string::npos) return text;
  const int needed = 1 - static_cast<int>(std::floor(std::log10(std::abs(value))));
  text = fixed(value, needed);
  text.erase(text.find_last_not_of('0') + 1);
  return text;
}

std::string with_needed_decimals(double value) {
  std::string text;
  for (int decimals = 0; decimals <= most_automatic_decimals; ++decimals) {
    text = fixed(value, decimals);
    if (reads_back(text, value)) return text;
  }
  text = never_zero(value, most_automatic_decimals);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string dress_number(std::string_view plain, const NumberFormat& format) {
  const std::string number = group_digits(std::string(plain), format.grouping);
  const bool devanagari = format.digits == DigitScript::devanagari && !has_exponent(number);
  const bool above_zero = !number.starts_with('-') && number.find_first_of("123456789") != std::string::npos;
  std::string dressed = format.plus && above_zero ? "+" : "";
  for (const char c : number) {
    if (c == '-' && dressed.empty()) {
      dressed += "−";
    } else if (devanagari && c >= '0' && c <= '9') {
      dressed += "\xe0\xa5";  // U+0966 is ०
      dressed += static_cast<char>(0xa6 + (c - '0'));
    } else {
      dressed += c;
    }
  }
  return dressed;
}

}  // namespace zilamap::base

namespace zilamap {

std::string format_number(double value, const NumberFormat& format) {
  constexpr int most_decimals = 9;
  if (!std::isfinite(value) || std::abs(value) >= base::largest_exact_integer) {
    return base::dress_number(fmt::format("{}", value), format) + format.suffix;
  }
  const std::string plain = format.decimals ? base::never_zero(value, std::clamp(*format.decimals, 0, most_decimals))
                                            : base::with_needed_decimals(value);
  return base::dress_number(plain, format) + format.suffix;
}

std::string_view to_string(DigitGrouping grouping) {
  return grouping == DigitGrouping::indian ? "indian" : "international";
}

std::string_view to_string(DigitScript script) { return script == DigitScript::devanagari ? "devanagari" : "latin"; }

}  // namespace zilamap
