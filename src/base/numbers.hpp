// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstdint>
#include <string>

namespace zilamap::base {

/// With a comma at every thousand: 1024 is "1,024".
std::string grouped(std::int64_t number);

/// A measured value for people: whole numbers grouped, others with the fewest decimals (at most 6) that read back.
std::string plain_number(double value);

/// The largest of 1, 2 and 5 times a power of ten that is at most `value` (rounding aside); `value` is above 0.
double round_down_1_2_5(double value);

/// Fixed decimals, never "-0.000", whatever the locale.
std::string fixed(double value, int decimals);

}  // namespace zilamap::base
