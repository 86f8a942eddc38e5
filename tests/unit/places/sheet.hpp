// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "tables/table.hpp"

#include <string>
#include <utility>
#include <vector>

namespace sample {

using Rows = std::vector<std::vector<std::string>>;

/// A table in memory whose rows are those of a file's lines.
class Sheet : public zilamap::tables::Table {
 public:
  explicit Sheet(Rows rows) : Table("names.xlsx", "Sheet1"), m_rows(std::move(rows)) {}

  bool next(zilamap::tables::Row& row) override {
    if (m_at == m_rows.size()) return false;
    row.cells.assign(m_rows[m_at].begin(), m_rows[m_at].end());
    row.number = static_cast<long>(++m_at);
    return true;
  }
  void rewind() override { m_at = 0; }

 private:
  Rows m_rows;
  std::size_t m_at = 0;
};

}  // namespace sample
