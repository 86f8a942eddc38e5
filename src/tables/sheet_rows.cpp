// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/sheet_rows.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "tables/cell_text.hpp"
#include "tables/limits.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace zilamap::tables {

void SheetRows::check_open(bool open) const {
  if (m_open == open) return;
  throw DataError(
      "Rows and cells of this sheet do not lie in each other as they should: the workbook is damaged. Save it again.",
      at(0));
}

void SheetRows::begin_row(long number) {
  check_open(false);
  if (number <= m_number) {
    throw DataError("This row comes after one below it: the workbook is damaged. Save it again.",
                    {m_sheet.file, number, 0, m_sheet.sheet});
  }
  m_open = true;
  m_number = number;
  if (m_log != nullptr) m_log->begin_row(number);
  if (m_ready == m_queue.size()) m_queue.emplace_back();
  Kept& row = m_queue[m_ready];
  row.number = number;
  row.text.clear();
  row.cells.clear();
  row.bytes = 0;
  m_has_text = false;
}

void SheetRows::put(long column, Cell cell) {
  if (cell.size == 0) return;
  if (column > static_cast<long>(most_columns)) {
    throw DataError(fmt::format("There is text beyond column {}. Move it to the left.", base::grouped(most_columns)),
                    at(column));
  }
  Kept& row = m_queue[m_ready];
  const auto index = static_cast<std::size_t>(column) - 1;
  if (index >= row.cells.size()) row.cells.resize(index + 1);
  row.cells[index] = cell;
  row.bytes += cell.size;
  if (row.bytes > longest_row) {
    throw DataError(fmt::format("This row holds more than {} MB of text. Shorten it.", longest_row >> 20), at(0));
  }
}

std::string_view SheetRows::cut(long column, std::string_view text) {
  if (!m_has_text) m_has_text = !base::trim(text).empty();
  if (text.size() <= longest_cell) return text;
  report("cell-too-long", column,
         fmt::format("The cell is longer than {} KB; the rest of it was left out.", longest_cell >> 10), "Shorten it.");
  return cut_to(text, longest_cell);
}

void SheetRows::add(long column, std::string_view text, long repeats) {
  check_open(true);
  text = cut(column, text);
  std::string& own = m_queue[m_ready].text;
  const Cell cell{nullptr, own.size(), text.size()};
  own += text;
  if (text.empty()) return;
  for (long i = 0; i < repeats; ++i) put(column + i, cell);
}

void SheetRows::add_lasting(long column, std::string_view text) {
  check_open(true);
  text = cut(column, text);
  put(column, {text.data(), 0, text.size()});
}

void SheetRows::report(const char* code, long column, std::string text, const char* advice) {
  if (m_log != nullptr) m_log->add({code, Severity::error, at(column), std::move(text), advice});
}

void SheetRows::note_formula(long column, bool has_value) {
  if (m_log == nullptr || !m_log->is_new()) return;
  // The value itself is not said: it may be a headcount that is withheld.
  report("formula-cell", column,
         has_value ? "The cell holds a formula; the value that was computed last was taken."
                   : "The cell holds a formula without a computed value; it counts as empty.",
         "Copy the cells and paste them as values.");
}

void SheetRows::note_error(long column, std::string_view shown) {
  report("error-cell", column,
         fmt::format("The cell shows the error {}; it counts as empty.", base::printable(shown, 40)),
         "Mend the formula, or write the value.");
}

void SheetRows::note_dangling(long column) {
  report("error-cell", column, "The cell refers to a text that is not in the workbook; it counts as empty.",
         "Write the value again and save the workbook.");
}

void SheetRows::end_row(long repeats) {
  check_open(true);
  m_open = false;
  Kept& row = m_queue[m_ready];
  const long last = m_number + repeats - 1;
  if (m_has_text) {
    if (last > last_sheet_row) {
      throw DataError(fmt::format("There are rows beyond the {}th, the last that a spreadsheet has.",
                                  base::grouped(last_sheet_row)),
                      at(0));
    }
    m_bytes += row.bytes * static_cast<std::size_t>(repeats);
    if (m_bytes > most_sheet_text) {
      throw DataError(
          fmt::format("The cells of this sheet hold more than {} GB of text, most of it repeated; it is not read.",
                      most_sheet_text >> 30),
          m_sheet);
    }
    m_has_rows = true;
    row.repeats = repeats;
    if (m_log != nullptr) ++m_ready;
  }
  m_number = last;
}

void SheetRows::merge(const MergedCells& cells) {
  if (m_merged.size() == most_merged) {
    throw DataError(
        fmt::format("There are more than {} merged cells in this sheet. Unmerge them.", base::grouped(most_merged)),
        m_sheet);
  }
  m_merged.push_back(cells);
}

bool SheetRows::pop(Row& row) {
  // The row that was taken out last goes when the next is asked for.
  if (m_popped_repeats > 0 && m_popped_repeats == m_queue[m_used].repeats) {
    ++m_used;
    m_popped_repeats = 0;
  }
  if (m_used == m_ready) {
    if (m_ready < m_queue.size()) std::swap(m_queue.front(), m_queue[m_ready]);
    m_used = m_ready = 0;
    return false;
  }
  const Kept& kept = m_queue[m_used];
  row.number = kept.number + m_popped_repeats++;
  row.cells.resize(kept.cells.size());
  std::transform(kept.cells.begin(), kept.cells.end(), row.cells.begin(), [&](const Cell& cell) {
    return cell.lasting != nullptr ? std::string_view(cell.lasting, cell.size)
                                   : std::string_view(kept.text).substr(cell.begin, cell.size);
  });
  return true;
}

}  // namespace zilamap::tables
