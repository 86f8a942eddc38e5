// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <array>
#include <string_view>

namespace zilamap::records {

/// The calendars that parse_calendar() knows by name.
inline constexpr std::array<std::string_view, 4> calendar_names{"india", "calendar", "us-federal", "nepal"};

}  // namespace zilamap::records
