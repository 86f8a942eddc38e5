// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::base {

/// The text as it may stand in a cell that somebody opens with a spreadsheet: one that would be run as a formula,
/// because it begins with = + - @ (also in full width), a tab or a line break, gets an apostrophe before it
/// (https://owasp.org/www-community/attacks/CSV_Injection). Plain numbers such as -12 or +0.5 stay numbers.
std::string harmless_cell(std::string_view text);

/// A text as it is, as a field of a CSV file: in quotes when a comma, a quote or a line break is in it (RFC 4180). For
/// what is harmless already; everything else is given to csv_field() of <zilamap/file.hpp>.
std::string quoted_field(std::string_view text);

}  // namespace zilamap::base
