// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "ogr/rows.hpp"
#include "tables/table.hpp"

#include <string>

namespace zilamap::records {

/// The answer to a query as a table: its first row holds the names of the columns.
class QueryTable : public tables::Table {
 public:
  /// `file` stands for the database in findings, `sheet` is the table that was asked.
  QueryTable(std::string file, std::string sheet, ogr::Rows rows);

  bool next(tables::Row& row) override;
  void rewind() override;
  bool has_field_names() const override { return true; }

 private:
  ogr::Rows m_rows;
  long m_number = 0;  ///< of the row given last; the names are 0
  bool m_begun = false;
};

}  // namespace zilamap::records
