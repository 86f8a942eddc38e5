// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "tables/table.hpp"

#include <zilamap/places.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::places {

/// A column of a user's table; `index` from 0, -1 when the table has none.
struct UserColumn {
  std::string_view name;  ///< as our manual calls it
  int index = -1;
};

/// Reads a table that a user gives beside the records, with its columns in any order under a header. Rows that cannot
/// be used become findings of the places, 1,000 at most one by one and the rest as one.
class UserTable {
 public:
  /// Reads the header. Throws DataError when there is none.
  UserTable(tables::Table& table, Places& places);
  ~UserTable();
  UserTable(const UserTable&) = delete;
  UserTable& operator=(const UserTable&) = delete;

  /// The column under one of these headers; the first is what our manual calls it.
  UserColumn column(std::initializer_list<std::string_view> headers) const;
  /// The same for one that must be there. Throws DataError that lists the columns.
  UserColumn needed_column(std::initializer_list<std::string_view> headers) const;

  /// All headers, trimmed, from the first column on; of more than 1,000 the first.
  const std::vector<std::string>& headers() const { return m_headers; }

  /// The next row; false at the end. Throws DataError when there are too many.
  bool next();
  /// The cell of the row in that column, trimmed; empty when the row is shorter or the column is not there.
  std::string_view cell(const UserColumn& column) const;

  /// The place of a cell in the row at hand; column from 0, -1 for the whole row.
  Location at(int column = -1) const { return m_table.at(m_row.number, column + 1); }

  /// Says why the row at hand is not used.
  void refuse(const UserColumn& column, std::string code, std::string text, std::string advice);
  /// Says something odd about a row that is used.
  void warn(const UserColumn& column, std::string code, std::string text, std::string advice);

 private:
  void find(Severity severity, const UserColumn& column, std::string code, std::string text, std::string advice);

  tables::Table& m_table;
  Places& m_places;
  tables::Row m_row;
  std::vector<std::string> m_headers;
  std::size_t m_rows = 0;
  std::size_t m_found = 0;
};

}  // namespace zilamap::places
