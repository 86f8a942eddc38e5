// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "layout/job.hpp"

namespace zilamap::layout {

/// What became of the year's records, in words: how many are on the map, and which are not and why.
Block account(const Job& job, const Theme& theme, double width_mm);

/// The state that the map is of: the records', else that of the places; may be empty.
const std::string& state_of(const Job& job);

/// The year of the map, "2008-09 to 2011-12" of a page of panels.
std::string years_of(const Job& job, const Language& language);

/// A text with "{state}", "{programme}" and "{year}" filled in, as one line.
std::string filled_in(const Job& job, std::string text, const Language& language);

/// The map's title with what the style leaves open filled in.
std::string title_of(const Job& job, const Language& language);

/// The year with its first and last day.
std::string subtitle_of(const Job& job, const Language& language);

/// A value of the map with its unit: "5 activities", "300" where the style names none; of a category its name.
std::string amount(const Job& job, double value, const Language& language);

}  // namespace zilamap::layout
