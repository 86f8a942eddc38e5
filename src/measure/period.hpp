// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "ledger/record_sum.hpp"

#include <zilamap/measure.hpp>

namespace zilamap::measuring {

/// The time over which records are counted: one year, or all years up to it.
struct Period {
  Year year;
  bool to_date = false;

  /// The period of a measure; that of a change is the year itself.
  static Period of(const Year& year, Span span) { return {year, span == Span::to_date}; }

  bool has(const Activity& activity, const Records& records) const {
    return to_date ? accounting::counts_to_date(activity, records, year) : counts_in(activity, records, year);
  }

  /// True when the headcounts of the activity count as well.
  bool has_people(const Activity& activity, const Records& records) const {
    return to_date ? accounting::counts_to_date(activity, records, year)
                   : accounting::people_count_in(activity, records, year);
  }

  Balance balance(const Records& records, const Joined& joined) const {
    return to_date ? balance_to_date(records, joined, year) : balance_of(records, joined, year);
  }
};

}  // namespace zilamap::measuring
