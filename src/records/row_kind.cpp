// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/row_kind.hpp"

#include "base/text.hpp"
#include "records/headings.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>

namespace zilamap::records {

namespace {

/// Only short texts say that they are a total.
constexpr std::size_t longest_word = 60;

/// Quick look at what nearly no cell has, before it is folded.
bool may_be_total(std::string_view text) {
  if (text.size() > longest_word) return false;
  if (text.size() == 3) return true;  // "sum"
  for (const std::string_view part : {"otal", "OTAL", "कुल", "योग"}) {
    if (text.find(part) != std::string_view::npos) return true;
  }
  return false;
}

/// True for a word for a total, alone ("Grand total") or with more about it ("Total 2009-10", "Gaya total").
bool means_total(std::string_view text) {
  static const std::unordered_set<std::string> words = [] {
    std::unordered_set<std::string> keys;
    for (const char* word : {"total", "grand total", "sub total", "subtotal", "totals", "sum", "overall total",
                             "g total", "page total", "कुल", "कुल योग", "योग", "महायोग"}) {
      keys.insert(base::fold_name(word));
    }
    return keys;
  }();
  static const std::array<std::string, 3> starts{"total ", "grand total ", base::fold_name("कुल") + ' '};
  static const std::array<std::string, 2> ends{" total", ' ' + base::fold_name("योग")};
  const std::string key = base::fold_name(text);
  return words.contains(key) ||
         std::ranges::any_of(starts, [&](const auto& start) { return key.starts_with(start); }) ||
         std::ranges::any_of(ends, [&](const auto& end) { return key.ends_with(end); });
}

}  // namespace

RowKinds::RowKinds(const Columns& columns) : m_columns(columns) {
  for (const Column& column : columns.used) {
    if (m_cells.size() <= column.index) m_cells.resize(column.index + 1, Cell::text);
    switch (column.meaning.field) {
      case Field::district:
      case Field::place:
      case Field::block:
      case Field::border:
      case Field::route:
        m_cells[column.index] = Cell::place;
        break;
      case Field::people:
      case Field::targeted:
      case Field::records:
      case Field::sites:
      case Field::withheld:
      case Field::lon:
      case Field::lat:
        m_cells[column.index] = Cell::number;
        break;
      case Field::date:
      case Field::start:
      case Field::end:
        m_cells[column.index] = Cell::date;
        break;
      default:
        break;
    }
  }
}

RowKind RowKinds::of(const tables::Row& row) const {
  std::size_t filled = 0;
  std::string_view first;
  bool same_as_header = true;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string_view cell = base::trim(row.cells[i]);
    if (cell.empty()) continue;
    if (++filled == 1) first = cell;
    same_as_header = same_as_header && i < m_columns.headers.size() && base::fold_name(cell) == m_columns.headers[i];
  }
  if (same_as_header && filled > 1) return RowKind::header_again;
  if (is_total(row)) return RowKind::total;
  if (filled == 1 && m_columns.used.size() > 2 && names_year(first)) return RowKind::heading;
  return RowKind::record;
}

/// A total has no date, and no place beside the word that says what it is. A record that is only called so has.
bool RowKinds::is_total(const tables::Row& row) const {
  bool total = false;
  bool place = false;
  for (std::size_t i = 0; i < std::min(m_cells.size(), row.cells.size()); ++i) {
    const std::string_view text = base::trim(row.cells[i]);
    if (text.empty() || m_cells[i] == Cell::number) continue;
    const bool word = may_be_total(text) && means_total(text);
    total = total || word;
    if (m_cells[i] == Cell::date && !word) return false;
    place = place || (m_cells[i] == Cell::place && !word);
  }
  return total && !place;
}

}  // namespace zilamap::records
