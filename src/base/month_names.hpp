// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string_view>

namespace zilamap::base {

/// The month that a word names, 1 to 12: English, whole or cut short ("July", "Jul", "Sept"), or Hindi in its usual
/// spellings. 0 when it names none.
int month_of(std::string_view word);

/// The English month nearest to a misspelt word, or empty.
std::string_view nearest_month(std::string_view word);

/// "January" for 1.
std::string_view month_name(int month);

}  // namespace zilamap::base
