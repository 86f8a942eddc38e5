// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/finding_log.hpp"
#include "records/duplicates.hpp"
#include "records/fold.hpp"

#include <zilamap/records.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace zilamap::records {

/// Ids of activities whose rows stand apart in a table.
using Apart = std::unordered_set<std::string>;

/// Thrown at the end when rows of activities turned out to stand apart after their records had been added up: the table
/// has to be read again, with the records of these ids kept.
struct RowsApart : std::runtime_error {
  explicit RowsApart(Apart apart) : std::runtime_error("rows of one activity stand apart"), ids(std::move(apart)) {}
  Apart ids;
};

/// Takes records as they are read: brings the rows of one activity together, notes what is odd about the whole, and
/// begins to add up when there are too many to keep.
class Collector {
 public:
  /// `apart` are the ids that are known to stand apart from a first reading.
  Collector(Records& records, std::size_t sums_above, Apart apart, base::FindingLog& findings)
      : m_records(records),
        m_sums_above(sums_above),
        m_findings(findings),
        m_folder(records.calendar),
        m_apart(std::move(apart)) {}

  /// Says that the table has no column for a date or a year, so that it need not be said of each record.
  void has_no_years() { m_has_years = false; }
  /// A record of one row. `activity_id` is that of the row, empty when it has none; `own_id` says that the table gives
  /// each record an id of its own, so that none may come twice.
  void add(Activity&& row, const std::string& activity_id, bool own_id);
  /// A row that is left out; it counts as a rejected record.
  void reject(Rejected rejected);
  /// Hands over what is still held; `file` is that of the table. Throws RowsApart.
  void finish(const std::string& file);

 private:
  void merge(Activity& activity, Activity&& row);
  void complete(Activity& activity);
  void close(Activity&& activity);
  void begin_sums();

  Records& m_records;
  std::size_t m_sums_above;
  bool m_has_years = true;
  base::FindingLog& m_findings;
  Folder m_folder;
  DuplicateWatch m_duplicates;
  std::int64_t m_withheld = 0;     ///< headcounts
  std::optional<Activity> m_open;  ///< of which more rows may come
  std::string m_open_id;
  std::unordered_map<std::string, std::size_t> m_by_id;  ///< activity_id to the record, while all are kept
  SeenLines m_closed{DuplicateWatch::usual_most};        ///< activity_id, once records are added up
  Apart m_apart;                                         ///< ids of which more rows come later
  std::vector<Activity> m_kept;                          ///< their records, while others are added up
  Apart m_found_apart;                                   ///< ids that came again too late
};

}  // namespace zilamap::records
