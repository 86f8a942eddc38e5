// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "tables/cell_findings.hpp"
#include "tables/table.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::tables {

/// Takes the cells of a sheet as its reader finds them, and hands them on as rows. Blank rows are left out.
class SheetRows {
 public:
  /// `sheet` is the place of the sheet. Without a log the rows are only looked at: for a first look at a sheet.
  SheetRows(Location sheet, CellFindings* log) : m_sheet(std::move(sheet)), m_log(log) {}

  // For the reader of the sheet. Numbers count from 1. All throw DataError where a limit is exceeded.

  /// Begins a row; rows come in rising order.
  void begin_row(long number);
  /// Adds a cell whose text goes away; it is repeated to the right `repeats` times in all.
  void add(long column, std::string_view text, long repeats = 1);
  /// Adds a cell whose text stays until the rows are no longer used.
  void add_lasting(long column, std::string_view text);
  /// Says that a cell of the row holds a formula, and whether it has a value.
  void note_formula(long column, bool has_value);
  /// Says that a cell of the row holds an error such as #N/A; it is not added.
  void note_error(long column, std::string_view shown);
  /// Says that a cell of the row refers to a text that is not there.
  void note_dangling(long column);
  /// Ends the row, which stands for `repeats` equal ones below each other.
  void end_row(long repeats = 1);
  void merge(const MergedCells& cells);

  // For the table.

  /// Takes the next row out, false when none is ready. Its cells are valid until the next call.
  bool pop(Row& row);
  bool has_rows() const { return m_has_rows; }
  const std::vector<MergedCells>& merged() const { return m_merged; }

  /// The place of a cell of this row.
  Location at(long column) const { return {m_sheet.file, m_number, column, m_sheet.sheet}; }

 private:
  struct Cell {
    const char* lasting = nullptr;  ///< the text, or null when it is in the row's own
    std::size_t begin = 0;
    std::size_t size = 0;
  };
  struct Kept {
    long number = 0;
    long repeats = 1;
    std::string text;
    std::vector<Cell> cells;
    std::size_t bytes = 0;  ///< of all cells, however often one text counts
  };

  void check_open(bool open) const;
  void put(long column, Cell cell);
  std::string_view cut(long column, std::string_view text);
  void report(const char* code, long column, std::string text, const char* advice);

  Location m_sheet;
  CellFindings* m_log;
  std::vector<Kept> m_queue;  ///< rows of m_used..m_ready wait; the memory of all is used again
  std::size_t m_used = 0;
  std::size_t m_ready = 0;
  long m_popped_repeats = 0;
  long m_number = 0;
  bool m_open = false;  ///< a row is begun and not ended
  bool m_has_text = false;
  bool m_has_rows = false;
  std::size_t m_bytes = 0;
  std::vector<MergedCells> m_merged;
};

}  // namespace zilamap::tables
