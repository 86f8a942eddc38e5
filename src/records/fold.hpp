// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/records.hpp>

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace zilamap::records {

/// Adds up records that count alike: the same type, year, status, tags and places. What is left of them is one Activity
/// with their number in `count` and their headcounts added, so that memory grows with the number of different places.
/// Titles, ids and notes of single records are dropped; the first one's title and place in the file stay.
class Folder {
 public:
  explicit Folder(const FiscalCalendar& calendar) : m_calendar(calendar) {}

  void add(Activity&& activity);
  /// The sums, in the order in which their first records came.
  std::vector<Activity> take();

 private:
  void write_key(const Activity& activity);

  FiscalCalendar m_calendar;
  std::vector<Activity> m_sums;
  std::unordered_map<std::string, std::size_t> m_index;
  std::string m_key;  ///< of the record at hand; kept for its memory
};

}  // namespace zilamap::records
