// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "tables/find_special.hpp"
#include "tables/text_stream.hpp"

#include <zilamap/finding.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::tables {

/// A cell as it lies in the scanner's buffer, without its quotes.
struct RawCell {
  std::size_t begin = 0;  ///< from where the row begins
  std::size_t end = 0;
  bool doubled = false;    ///< has doubled quotes, which stand for one each
  bool too_long = false;   ///< longer than longest_cell; perhaps cut already
  bool misplaced = false;  ///< has text behind its closing quote
  long unclosed = 0;       ///< line of an opening quote that nothing closes; it was taken as text
};

/// A row as it lies in the scanner's buffer.
struct RawRow {
  long line = 0;  ///< where it begins, from 1
  std::vector<RawCell> cells;
  bool has_zeros = false;  ///< there may be zero bytes in it
  bool all_ascii = true;   ///< false when there may be other bytes than ASCII
};

/// Cuts a text into rows and cells (RFC 4180, and what people make of it): line breaks are CR LF, LF or CR; a quote
/// that does not open a cell is text; a quoted cell holds separators and line breaks. An opening quote that no quote
/// closes, or the one that closes it stands before more text on a later line, is taken as text: it was never meant to
/// open a cell that swallows rows. Reads each byte at most twice, and keeps one row in memory.
class RowScanner {
 public:
  /// `buffer_bytes` is the size to begin with; it grows with the longest row. The stream must outlive the scanner.
  RowScanner(TextStream& stream, Separator separator, std::string file, std::size_t buffer_bytes = 256u << 10);

  /// Cuts the next row; blank lines are rows of one empty cell. False at the end. Throws DataError when there are more
  /// columns or bytes in a row than the limits.
  bool next(RawRow& row);
  /// The cell's bytes; they may be changed, and are valid until the next row is asked for.
  char* begin_of(const RawCell& cell) { return m_buffer.data() + m_row + cell.begin; }
  void rewind();

 private:
  enum class After { cell, row, end };

  std::size_t room() const { return m_buffer.size() - overread; }
  bool at_end() { return m_at == m_end && !refill(); }
  bool refill();
  void make_room();
  void find_end_of_text(RawRow& row);
  void read_plain(RawRow& row, RawCell& cell);
  void read_quoted(RawRow& row, RawCell& cell);
  bool find_closing_quote(RawRow& row, RawCell& cell, long& breaks);
  void take_quote_as_text(RawCell& cell);
  After read_separator();
  void account(RawRow& row, const char* begin, const char* end, long& breaks);
  void finish_cell(RawRow& row, RawCell& cell, std::size_t end);

  TextStream& m_stream;
  Separator m_separator;
  SpecialFinder m_finder;
  std::string m_file;
  std::string m_buffer;
  std::size_t m_row = 0;   ///< where the row begins
  std::size_t m_cell = 0;  ///< where the text of the cell that is being read begins
  std::size_t m_at = 0;    ///< what is read next
  std::size_t m_end = 0;   ///< where the buffer's text ends
  bool m_cut = false;      ///< the text of this cell was cut to make room
  bool m_after_return = false;
  long m_line = 1;
  long m_opened_line = 0;            ///< of the quote that opened this cell
  std::uint64_t m_opened_place = 0;  ///< in the stream, behind that quote
  std::vector<RawCell>* m_done = nullptr;
};

}  // namespace zilamap::tables
