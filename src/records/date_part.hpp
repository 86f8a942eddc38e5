// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/date_pieces.hpp"

#include <zilamap/calendar.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace zilamap::records {

/// A day, month or year that a part leaves to the other end of a range.
inline constexpr int not_said = -1;

/// A date or one end of a range.
struct DatePart {
  int year = not_said;
  int month = not_said;
  int day = not_said;
  int last_day = not_said;  ///< of a list of days; else as `day`
  std::string note;         ///< what was taken for granted; may be empty
};

/// What the pieces can mean as one date, the day first. Several meanings are possible of "Aug 09": August 2009, or the
/// 9th. Nothing is checked against the calendar yet.
std::vector<DatePart> read_date_part(std::span<const DatePiece> pieces);

/// The days of a part, whose year and month must be said; or nothing, and `why` it has none: "February 2009 has 28
/// days".
std::optional<DateSpan> days_of(const DatePart& part, std::string& why);

}  // namespace zilamap::records
