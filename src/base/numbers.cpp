// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/numbers.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace zilamap::base {

namespace {

/// Puts commas into the digits before the decimal point.
std::string with_commas(std::string number) {
  const std::size_t first = number.starts_with('-') ? 1 : 0;
  std::size_t end = number.find('.');
  if (end == std::string::npos) end = number.size();
  for (std::size_t at = end; at > first + 3;) {
    at -= 3;
    number.insert(at, 1, ',');
  }
  return number;
}

bool reads_back(const std::string& text, double value) {
  double read = 0;
  std::from_chars(text.data(), text.data() + text.size(), read);
  return read == value;
}

}  // namespace

std::string grouped(std::int64_t number) { return with_commas(fmt::format("{}", number)); }

std::string plain_number(double value) {
  // Beyond 2^53 the last digits are no longer those of the value.
  if (!std::isfinite(value) || std::abs(value) >= 9007199254740992.0) return fmt::format("{:g}", value);
  constexpr int most = 6;
  std::string text;
  for (int decimals = 0; decimals <= most; ++decimals) {
    text = fixed(value, decimals);
    if (reads_back(text, value)) return with_commas(text);
  }
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return with_commas(text);
}

double round_down_1_2_5(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {5.0, 2.0, 1.0}) {
    if (step * power <= value * (1 + 1e-9)) return step * power;
  }
  return power;
}

std::string fixed(double value, int decimals) {
  std::string text = fmt::format("{:.{}f}", value, decimals);
  if (text.starts_with('-') && text.find_first_not_of("-0.") == std::string::npos) text.erase(0, 1);
  return text;
}

}  // namespace zilamap::base
