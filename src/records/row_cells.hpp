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
  /// `used` are the columns that are asked for, from 0; cells that are merged in others are of no interest.
  RowCells(const std::vector<tables::MergedCells>& merged, const std::vector<std::size_t>& used);

  /// The row must stay until the next one is taken.
  void take(const tables::Row& row);
  /// Text of the cell; empty when it is blank, or holds only a dash or "n/a", which say the same.
  std::string_view at(std::size_t index) const;
  long row() const { return m_row; }
  /// True when the cell belongs to several rows.
  bool is_shared(std::size_t index) const { return area_of(index) != nullptr; }
  /// True when it began in a row before this one, so that its number is told already.
  bool goes_on(std::size_t index) const;

 private:
  struct Area {
    tables::MergedCells cells;
    std::string text;
  };
  const Area* area_of(std::size_t index) const;

  std::vector<Area> m_coming;  ///< areas that span rows, the last one first
  std::vector<Area> m_open;    ///< those that the row at hand belongs to
  const tables::Row* m_cells = nullptr;
  long m_row = 0;
};

}  // namespace zilamap::records
