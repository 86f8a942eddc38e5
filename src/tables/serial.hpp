// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::tables {

/// What a number in a cell of a workbook stands for; its format says so.
enum class NumberKind {
  number,
  day,      ///< a day: "2009-07-18"
  month,    ///< a month, shown without a day: "2009-07"
  year,     ///< "2009"
  moment,   ///< day and time: "2009-07-18T10:30:00"
  time,     ///< of the day: "10:30:00"
  duration  ///< hours that may be more than a day: "36:00:00"
};

/// The kind that a format code of ECMA-376, section 18.8.31 makes of a number: "dd/mm/yyyy" a day, "mmm-yy" a month,
/// "#,##0" a number.
NumberKind kind_of_format(std::string_view code);

/// The kind of a format that every workbook knows by its number (section 18.8.30).
NumberKind kind_of_builtin(long id);

/// A number as people would write it: "249" for "249.0" and "2.49E2", "0.3" for "0.30000000000000004", all digits of a
/// long identifier. What is no number stays as it is.
std::string number_text(std::string_view raw);

/// Days since the beginning of 1900 (or 1904, as old Macintosh workbooks count) as text of that kind. Days that no
/// calendar has - before the beginning, after the year 9999, 29 February 1900 - stay numbers.
std::string serial_text(std::string_view raw, NumberKind kind, bool since_1904);

}  // namespace zilamap::tables
