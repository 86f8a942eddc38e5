// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/calendar.hpp>

#include <string>
#include <string_view>

namespace zilamap::records {

/// The dates in a cell.
struct WrittenDates {
  enum class Kind {
    none,    ///< nothing is given: empty, "-", "NA"
    dates,   ///< `span`
    year,    ///< a year alone, which is no date: `year`
    refused  ///< something else
  };
  Kind kind = Kind::none;
  DateSpan span;
  Year year;
  std::string why;  ///< of a refused one the reason: "it names no year"; of dates what was taken for granted, or empty
};

/// Reads dates as people write them in India, the day first: what parse_dates() reads, and 18/07/2009, 18.07.09,
/// 18th July 2009, July 18, 2009, 20.02 2010, July 2009, Jul-09, 7-8 November 2009, 30 Nov - 2 Dec 2009, Aug–Sep 2009,
/// 18/07/2009 to 20/07/2009, 2009/07/18, 2009-07-18T00:00:00, months in Hindi, digits of any script, and the day
/// numbers of spreadsheets. A month stands for all of its days. Two digits of a year mean 1970 to 2069; years run from
/// 1900 to 2199. What is impossible (31/02/2009), possible only with the month first (07/18/2009) or ambiguous
/// (2009-10: October, or a fiscal year) is refused.
WrittenDates read_written_dates(std::string_view text);

}  // namespace zilamap::records
