// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/finding_log.hpp"
#include "records/columns.hpp"
#include "records/row_cells.hpp"
#include "tables/table.hpp"

#include <zilamap/records.hpp>

#include <string>
#include <string_view>

namespace zilamap::records {

/// Makes records of rows. Keeps references to its arguments.
class RowReader {
 public:
  RowReader(const Columns& columns, const tables::Table& table, base::FindingLog& findings);

  /// The record of one row. What cannot be read in it is left out with a finding; the rest stands.
  Activity read(const tables::Row& row);
  /// The activity_id of the row read last; empty when it has none.
  const std::string& activity_id() const { return m_activity_id; }
  /// False when the row read last says itself that it stands for nothing: a district without records in a table of
  /// sums.
  bool counts() const { return m_counts; }

 private:
  /// The persons of a row, whole and by sex and age.
  struct People {
    std::optional<std::int64_t> total;
    PeopleSplit split;
    std::int64_t withheld = 0;  ///< headcounts that are withheld, in a row of sums
    bool shared = false;  ///< the cell is merged with those of other rows, so it is of all of them together
  };
  /// The places of a row.
  struct Ground {
    std::vector<PlaceName> districts;
    std::optional<PlaceName> place;  ///< the venue or site, with its district if there is just one
  };

  void read_texts(Activity& activity);
  void read_dates(Activity& activity);
  std::optional<DateSpan> date_of(const Column& column, Activity& activity);
  People read_people();
  std::optional<std::int64_t> count_of(const Column& column);
  std::optional<std::int64_t> first_count(Field field);
  Ground read_ground(Activity& activity);
  void read_districts(Activity& activity, const std::string& state, std::vector<PlaceName>& districts);
  void read_border_and_route(Activity& activity);
  static PlaceName as_district(PlaceName name);
  static void put_site(Activity& activity, PlaceName place, const People& people, std::int64_t sites,
                       std::int64_t withheld);
  void put_people(Activity& activity, Ground ground, const People& people);

  std::string_view text(Field field);
  void find(const char* code, Severity severity, const Column* column, std::string text, std::string advice);

  const Columns& m_columns;
  const tables::Table& m_table;
  base::FindingLog& m_findings;
  RowCells m_cells;
  bool m_sums;  ///< each row stands for several records
  std::string m_activity_id;
  bool m_counts = true;
};

}  // namespace zilamap::records
