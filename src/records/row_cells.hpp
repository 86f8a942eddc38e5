// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "tables/table.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::records {

/// The cells of one row after the other, trimmed. A cell that is merged with those above it has their text.
class RowCells {
 public:
  explicit RowCells(const std::vector<tables::MergedCells>& merged);

  void take(const tables::Row& row);
  /// Text of the cell; empty when it is blank, or holds only a dash or "n/a", which say the same.
  std::string_view at(std::size_t index) const;
  long row() const { return m_row; }
  /// True when the cell belongs to several rows.
  bool is_shared(std::size_t index) const;

 private:
  struct Area {
    tables::MergedCells cells;
    std::string text;
  };
  const Area* area_of(std::size_t index) const;

  std::vector<Area> m_areas;  ///< that span rows
  const tables::Row* m_cells = nullptr;
  long m_row = 0;
};

}  // namespace zilamap::records
