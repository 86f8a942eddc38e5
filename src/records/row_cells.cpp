// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/row_cells.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace zilamap::records {

namespace {

/// What people write into a cell that has nothing to say.
bool says_nothing(std::string_view text) {
  constexpr std::array<std::string_view, 12> words{"-",   "--",  "---", "–",    "—",    "n/a",
                                                   "N/A", "n.a", "NA",  "n.a.", "N.A.", "nil"};
  return text.size() <= 4 && std::ranges::find(words, text) != words.end();
}

}  // namespace

RowCells::RowCells(const std::vector<tables::MergedCells>& merged) {
  for (const tables::MergedCells& cells : merged) {
    if (cells.last_row > cells.first_row) m_areas.push_back({cells, {}});
  }
}

void RowCells::take(const tables::Row& row) {
  m_cells = &row;
  m_row = row.number;
  for (Area& area : m_areas) {
    if (area.cells.first_row != m_row) continue;
    const auto index = static_cast<std::size_t>(area.cells.first_column - 1);
    area.text = index < row.cells.size() ? row.cells[index] : std::string_view();
  }
}

const RowCells::Area* RowCells::area_of(std::size_t index) const {
  const long column = static_cast<long>(index) + 1;
  const auto found = std::ranges::find_if(m_areas, [&](const Area& area) {
    return area.cells.first_column == column && area.cells.first_row <= m_row && m_row <= area.cells.last_row;
  });
  return found == m_areas.end() ? nullptr : &*found;
}

std::string_view RowCells::at(std::size_t index) const {
  std::string_view text = index < m_cells->cells.size() ? base::trim(m_cells->cells[index]) : std::string_view();
  if (text.empty() && !m_areas.empty()) {
    if (const Area* area = area_of(index)) text = base::trim(area->text);
  }
  return says_nothing(text) ? std::string_view() : text;
}

bool RowCells::is_shared(std::size_t index) const { return !m_areas.empty() && area_of(index) != nullptr; }

}  // namespace zilamap::records
