// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "yaml/reader.hpp"

#include <zilamap/records.hpp>

#include <optional>
#include <string_view>

namespace zilamap::records {

/// Reads one heading. Throws yaml::Mistake when it is wrong. A heading whose text names no proper year, or another one
/// than the year given beside it, adds the finding "heading-unclear".
YearHeading read_heading(const yaml::Value& value, Findings& findings);

/// True when a line between the rows of a table looks like a heading that names a year: "Activities for 2009-10".
bool names_year(std::string_view text);

/// The heading that such a line is. Empty, with the finding "heading-unclear", when it names no proper year.
std::optional<YearHeading> parse_heading(std::string_view text, const Location& where, Findings& findings);

}  // namespace zilamap::records
