// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/numbers.hpp"

#include "base/number_format.hpp"

#include <fmt/format.h>

#include <cmath>
#include <utility>

namespace zilamap::base {

namespace {

std::string with_commas(std::string number) { return group_digits(std::move(number), DigitGrouping::international); }

}  // namespace

std::string grouped(std::int64_t number) { return with_commas(fmt::format("{}", number)); }

std::string plain_number(double value) {
  // Beyond 2^53 the last digits are no longer those of the value.
  if (!std::isfinite(value) || std::abs(value) >= largest_exact_integer) return fmt::format("{:g}", value);
  return with_commas(with_needed_decimals(value));
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
