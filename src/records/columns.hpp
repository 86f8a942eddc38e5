// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/fields.hpp"
#include "records/mapping.hpp"

#include <zilamap/records.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::records {

/// One column that is used.
struct Column {
  std::size_t index = 0;  ///< from 0
  Meaning meaning;
  std::string header;     ///< for findings
};

/// The columns of a table.
struct Columns {
  std::vector<Column> used;      ///< in the order of the table
  std::vector<ColumnUse> uses;   ///< of all of them, for people
  std::vector<std::string> headers;  ///< as keys of names, to know the header when it comes again
  std::size_t width = 0;         ///< cells in the header

  /// The first column of a field; null when there is none.
  const Column* find(Field field) const;
};

/// A row at the top of a table, copied.
struct HeadRow {
  long number = 0;
  std::vector<std::string> cells;
};

/// Where the head of a table ends and what its columns are.
struct Head {
  Columns columns;
  std::size_t rows = 0;  ///< how many of the given rows belong to the head: titles, header, hashtags
};

/// Looks for the row of headers among the first rows: the one with HXL hashtags or, above data, the one with the most
/// cells that the mapping or the dictionary knows. Titles above it are passed over. `only_first` says that the first
/// row holds names of fields for certain. Odd things are added to `findings`: a header given twice, two columns for one
/// field, a mapped column that is not there. Throws DataError, which says what to do, when no row can be the header.
Head read_head(const std::vector<HeadRow>& rows, const Mapping& mapping, bool only_first, const Location& table,
               Findings& findings);

}  // namespace zilamap::records
