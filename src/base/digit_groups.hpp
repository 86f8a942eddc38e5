// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zilamap::base {

/// True for digits in groups by thousands (1,024,000) or by lakhs (10,24,000), with one kind of sign between them: a
/// comma, or an underscore for a space.
bool are_digit_groups(std::string_view digits);

/// Reads digits, grouped or not, with a decimal point or not, times `unit`. Gives back why they are no whole number, or
/// an empty text; a clause such as "it is a fraction". A `value` too large to be a headcount is above most_people.
std::string read_digits(std::string_view digits, std::int64_t unit, std::int64_t& value);

}  // namespace zilamap::base
