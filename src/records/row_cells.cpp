// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/row_cells.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace zilamap::records {

namespace {

/// What people write into a cell that has nothing to say.
bool says_nothing(std::string_view text) {
  constexpr std::array<std::string_view, 12> words{"-",   "--",  "---", "–",    "—",    "n/a",
                                                   "N/A", "n.a", "NA",  "n.a.", "N.A.", "nil"};
  return text.size() <= 4 && std::ranges::find(words, text) != words.end();
}

}  // namespace

RowCells::RowCells(const std::vector<tables::MergedCells>& merged, const std::vector<std::size_t>& used) {
  for (const tables::MergedCells& cells : merged) {
    const auto column = static_cast<std::size_t>(cells.first_column - 1);
    if (cells.last_row > cells.first_row && std::ranges::find(used, column) != used.end())
      m_coming.push_back({cells, {}});
  }
  std::ranges::stable_sort(m_coming, std::ranges::greater(), [](const Area& area) { return area.cells.first_row; });
}

void RowCells::take(const tables::Row& row) {
  m_cells = &row;
  m_row = row.number;
  std::erase_if(m_open, [this](const Area& area) { return area.cells.last_row < m_row; });
  while (!m_coming.empty() && m_coming.back().cells.first_row <= m_row) {
    Area area = std::move(m_coming.back());
    m_coming.pop_back();
    if (area.cells.last_row < m_row) continue;
    const auto index = static_cast<std::size_t>(area.cells.first_column - 1);
    // A first row that is blank was passed over, and the area has no text.
    if (area.cells.first_row == m_row && index < row.cells.size()) area.text = row.cells[index];
    m_open.push_back(std::move(area));
  }
}

const RowCells::Area* RowCells::area_of(std::size_t index) const {
  const long column = static_cast<long>(index) + 1;
  const auto found = std::ranges::find(m_open, column, [](const Area& area) { return area.cells.first_column; });
  return found == m_open.end() ? nullptr : &*found;
}

bool RowCells::goes_on(std::size_t index) const {
  const Area* area = area_of(index);
  return area != nullptr && area->cells.first_row < m_row;
}

std::string_view RowCells::at(std::size_t index) const {
  std::string_view text = index < m_cells->cells.size() ? base::trim(m_cells->cells[index]) : std::string_view();
  if (text.empty() && !m_open.empty()) {
    if (const Area* area = area_of(index)) text = base::trim(area->text);
  }
  return says_nothing(text) ? std::string_view() : text;
}

}  // namespace zilamap::records
