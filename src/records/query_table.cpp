// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/query_table.hpp"

#include <utility>

namespace zilamap::records {

QueryTable::QueryTable(std::string file, std::string sheet, ogr::Rows rows)
    : Table(std::move(file), std::move(sheet)), m_rows(std::move(rows)) {}

bool QueryTable::next(tables::Row& row) {
  if (!m_begun) {
    m_begun = true;
    m_number = 0;
    row.number = 0;
    row.cells.assign(m_rows.fields().begin(), m_rows.fields().end());
    return true;
  }
  if (!m_rows.next()) return false;
  row.number = ++m_number;
  row.cells.assign(m_rows.cells().begin(), m_rows.cells().end());
  return true;
}

void QueryTable::rewind() {
  if (m_number > 0) m_rows.rewind();
  m_begun = false;
}

}  // namespace zilamap::records
