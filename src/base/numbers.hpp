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

/// Fixed decimals, never "-0.000", whatever the locale.
std::string fixed(double value, int decimals);

}  // namespace zilamap::base
