// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::base {

/// The text with a space for each part in round or square brackets: "Date  " for "Date (dd/mm/yyyy)". A bracket that is
/// not closed takes the rest with it, one that was not opened stays.
std::string without_brackets(std::string_view text);

}  // namespace zilamap::base
