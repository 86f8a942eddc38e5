// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/columns.hpp"
#include "tables/table.hpp"

#include <vector>

namespace zilamap::records {

/// What a row of a table is, besides a record.
enum class RowKind {
  record,
  header_again,  ///< the header repeated
  total,         ///< a total of other rows
  heading        ///< a line that names a year
};

/// Tells records from the other rows that people write between them. Keeps a reference to the columns.
class RowKinds {
 public:
  explicit RowKinds(const Columns& columns);
  RowKind of(const tables::Row& row) const;

 private:
  enum class Cell { text, place, number, date };
  bool is_total(const tables::Row& row) const;

  const Columns& m_columns;
  std::vector<Cell> m_cells;  ///< what the cells of each column can tell of a row as a whole
};

}  // namespace zilamap::records
