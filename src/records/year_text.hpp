// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/calendar.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace zilamap::records {

/// What parse_year() makes of a text, without an exception when it makes nothing of it.
struct YearText {
  std::optional<Year> year;
  std::string meaning;  ///< what may be meant when there is no year: "2009-10 or 2010-11"; may be empty
};

YearText read_year_text(std::string_view text);

}  // namespace zilamap::records
