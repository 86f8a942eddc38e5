// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/join.hpp>

#include <cstdint>

namespace zilamap::accounting {

/// What one entry of the records adds to an account. Balance and the ledger are both made of these, so they agree.
struct RecordSum {
  std::int64_t records = 1;  ///< that it stands for
  std::int64_t people_in = 0;
  std::int64_t people_placed = 0;
  std::int64_t people_together = 0;
  std::int64_t withheld = 0;
  std::int64_t sites = 0;  ///< that were placed
};

/// Everything that is counted in one activity. Without `with_people` its headcounts are left out: they count in another
/// year.
RecordSum sum_of(const Activity& activity, const Placement& placement, bool with_people = true);

/// True when the headcounts of the activity count in the year: in that in which it began, also when the record itself
/// counts in several.
bool people_count_in(const Activity& activity, const Records& records, const Year& year);

/// True when the activity counts in the year or in any before it; its headcounts then do too, as they count in the
/// first of its years.
bool counts_to_date(const Activity& activity, const Records& records, const Year& year);

/// In how many districts a record is.
std::size_t districts_of(const Placement& placement);

}  // namespace zilamap::accounting
