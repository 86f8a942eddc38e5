// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zilamap::records {

/// A number or a month in a date as it is written, with what stands before it.
struct DatePiece {
  enum class Kind {
    number,      ///< one or two digits
    ordinal,     ///< a number that can only be a day: "18th"
    year,        ///< four digits
    short_year,  ///< two digits that can only be a year: "'09"
    month        ///< a month by name; `value` is 1 to 12
  };
  Kind kind = Kind::number;
  int value = 0;
  int digits = 0;
  char before = 0;  ///< the sign between it and the piece before it: one of "-/.,&", ' ' for none, 'r' for "to"
};

/// A date in pieces, or why it cannot be parted.
struct DatePieces {
  std::vector<DatePiece> pieces;
  std::string why;
};

/// Parts a text as base::plain_text() makes it. A time of day after a date is left out.
DatePieces split_date(std::string_view plain);

}  // namespace zilamap::records
