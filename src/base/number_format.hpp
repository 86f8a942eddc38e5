// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/number_format.hpp>

#include <string>
#include <string_view>

namespace zilamap::base {

/// From here on a double holds no longer every integer, and digits would be made up.
inline constexpr double largest_exact_integer = 9007199254740992.0;  // 2^53

/// Puts commas into the digits before the decimal point. `number` is plain: "-1234567.5". One with an exponent stays.
std::string group_digits(std::string number, DigitGrouping grouping);

/// A number below 2^53 with so many decimals; with more where it would be written as zero and is none, so many that
/// two of its digits are seen: 0.00041 with 2 decimals is "0.00041". What is under 1e-12 is taken for what rounding
/// leaves of a zero.
std::string never_zero(double value, int decimals);

/// A number below 2^53 with as few decimals as it takes to read it back, at most 6 unless it would then be "0":
/// "12345.25".
std::string with_needed_decimals(double value);

/// Dresses a plain number, as fmt writes it: grouping, digits and minus of the format; not its decimals and suffix.
std::string dress_number(std::string_view plain, const NumberFormat& format);

}  // namespace zilamap::base
