// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/row_scanner.hpp"

#include "base/numbers.hpp"
#include "tables/limits.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace zilamap::tables {

namespace {

constexpr std::uint64_t not_ascii = 0x8080808080808080u;

}  // namespace

RowScanner::RowScanner(TextStream& stream, Separator separator, std::string file, std::size_t buffer_bytes)
    : m_stream(stream),
      m_separator(separator),
      m_finder(separator.character),
      m_file(std::move(file)),
      m_buffer(buffer_bytes + overread, '\0') {
  rewind();
}

void RowScanner::rewind() {
  m_stream.seek(0);
  m_row = m_cell = m_at = m_end = 0;
  m_line = 1;
  for (std::size_t left = m_separator.skip; left > 0; --left) {
    if (!at_end()) ++m_at;
  }
  if (m_separator.skip > 0) ++m_line;
}

bool RowScanner::next(RawRow& row) {
  m_row = m_cell = m_at;
  row.line = m_line;
  row.cells.clear();
  row.has_zeros = false;
  row.all_ascii = true;
  m_done = &row.cells;
  if (at_end()) return false;
  for (;;) {
    RawCell cell;
    m_cut = false;
    m_cell = m_at;
    if (!at_end() && m_buffer[m_at] == '"') {
      read_quoted(row, cell);
    } else {
      read_plain(row, cell);
    }
    if (row.cells.size() > most_columns) {
      throw DataError(fmt::format("There are more than {} columns in this row. Look whether the separators are right.",
                                  base::grouped(most_columns)),
                      {m_file, row.line});
    }
    if (read_separator() != After::cell) return true;
  }
}

/// Reads on until the buffer has something at m_at, and moves the row to the front. False at the end of the text.
bool RowScanner::refill() {
  const std::size_t shift = m_row;
  std::memmove(m_buffer.data(), m_buffer.data() + shift, m_end - shift);
  m_row = 0;
  m_cell -= shift;
  m_at -= shift;
  m_end -= shift;
  if (m_end == room()) make_room();
  const std::size_t got = m_stream.read(m_buffer.data() + m_end, room() - m_end);
  m_end += got;
  return got > 0;
}

/// Cuts the cells of the row that are too long, and makes the buffer larger when that is not enough.
void RowScanner::make_room() {
  char* const data = m_buffer.data();
  std::size_t out = 0;
  for (RawCell& cell : *m_done) {
    const std::size_t kept = std::min(cell.end - cell.begin, longest_cell + 1);
    std::memmove(data + out, data + cell.begin, kept);
    cell = {out, out + kept, cell.doubled, cell.too_long, cell.misplaced, cell.unclosed};
    out += kept;
  }
  const std::size_t length = m_at - m_cell;
  const std::size_t kept = std::min(length, longest_cell + 1);
  if (kept < length) m_cut = true;
  // One byte before the text, where its opening quote may have to go.
  if (out < m_cell) ++out;
  std::memmove(data + out, data + m_cell, kept);
  std::memmove(data + out + kept, data + m_at, m_end - m_at);
  m_end = out + kept + (m_end - m_at);
  m_at = out + kept;
  m_cell = out;
  if (m_end <= room() / 2) return;
  if (room() >= longest_row) {
    throw DataError(fmt::format("This row is longer than {} MB. Look whether its line ends.", longest_row >> 20),
                    {m_file, m_line});
  }
  m_buffer.resize(std::min(2 * room(), longest_row) + overread, '\0');
}

/// Goes to what ends a cell that is not in quotes.
void RowScanner::find_end_of_text(RawRow& row) {
  std::uint64_t bits = 0;
  for (;;) {
    const char* const data = m_buffer.data();
    const char* const found = m_finder.find(data + m_at, data + m_end, bits);
    m_at = static_cast<std::size_t>(found - data);
    if (m_at == m_end) {
      if (!refill()) break;
    } else if (*found == '\0') {
      row.has_zeros = true;
      ++m_at;
    } else {
      break;
    }
  }
  if ((bits & not_ascii) != 0) row.all_ascii = false;
}

void RowScanner::read_plain(RawRow& row, RawCell& cell) {
  find_end_of_text(row);
  finish_cell(row, cell, m_at);
}

void RowScanner::finish_cell(RawRow& row, RawCell& cell, std::size_t end) {
  cell.begin = m_cell - m_row;
  cell.end = end - m_row;
  cell.too_long = m_cut || end - m_cell > longest_cell;
  row.cells.push_back(cell);
}

/// Counts line breaks and looks for zero bytes in a piece of a quoted cell.
void RowScanner::account(RawRow& row, const char* begin, const char* end, long& breaks) {
  if (begin == end) return;
  const auto size = static_cast<std::size_t>(end - begin);
  if (m_after_return && *begin == '\n') --breaks;
  breaks += std::count(begin, end, '\n');
  for (const char* at = begin; (at = static_cast<const char*>(std::memchr(at, '\r', end - at))) != nullptr; ++at) {
    if (at + 1 == end || at[1] != '\n') ++breaks;
  }
  m_after_return = end[-1] == '\r';
  if (std::memchr(begin, '\0', size) != nullptr) row.has_zeros = true;
}

/// Goes to the quote that closes a cell; false when there is none up to the end of the text.
bool RowScanner::find_closing_quote(RawRow& row, RawCell& cell, long& breaks) {
  m_after_return = false;
  for (;;) {
    const char* const data = m_buffer.data();
    const void* const found = std::memchr(data + m_at, '"', m_end - m_at);
    const char* const to = found == nullptr ? data + m_end : static_cast<const char*>(found);
    account(row, data + m_at, to, breaks);
    m_at = static_cast<std::size_t>(to - data);
    if (found == nullptr) {
      if (!refill()) return false;
      continue;
    }
    m_after_return = false;
    if (m_at + 1 == m_end && !refill()) return true;
    if (m_buffer[m_at + 1] != '"') return true;
    cell.doubled = true;
    m_at += 2;
  }
}

void RowScanner::read_quoted(RawRow& row, RawCell& cell) {
  ++m_at;
  m_cell = m_at;
  m_opened_line = m_line;
  m_opened_place = m_stream.position() - (m_end - m_at);
  row.all_ascii = false;  // not looked at
  long breaks = 0;
  if (!find_closing_quote(row, cell, breaks)) {
    take_quote_as_text(cell);
    return read_plain(row, cell);
  }
  const std::size_t length = m_at - m_cell;
  ++m_at;
  if (m_at < m_end && (m_buffer[m_at] == m_separator.character || m_buffer[m_at] == '\n')) {
    m_line += breaks;
    return finish_cell(row, cell, m_cell + length);
  }
  const bool cut_before = std::exchange(m_cut, false);
  find_end_of_text(row);
  const bool cut_behind = m_cut;
  m_cut = m_cut || cut_before;
  const auto blank = [](char c) { return c == ' ' || c == '\t'; };
  const bool has_tail = cut_behind || !std::all_of(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_cell + length + 1),
                                                   m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at), blank);
  if (has_tail && breaks > 0) {
    take_quote_as_text(cell);
    return read_plain(row, cell);
  }
  m_line += breaks;
  if (!has_tail) return finish_cell(row, cell, m_cell + length);
  cell.misplaced = true;
  if (cut_behind) return finish_cell(row, cell, m_at);
  // The text on both sides of the closing quote is the cell.
  std::memmove(m_buffer.data() + m_cell + 1, m_buffer.data() + m_cell, length);
  ++m_cell;
  finish_cell(row, cell, m_at);
}

/// Goes back behind the opening quote, which belongs to the text of the cell.
void RowScanner::take_quote_as_text(RawCell& cell) {
  cell.doubled = false;
  cell.unclosed = m_opened_line;
  m_line = m_opened_line;
  --m_cell;
  m_at = m_cell + 1;
  m_buffer[m_cell] = '"';
  if (!m_cut) return;
  // What followed is no longer in the buffer.
  m_cut = false;
  m_end = m_at;
  m_stream.seek(m_opened_place);
}

RowScanner::After RowScanner::read_separator() {
  m_cell = m_at;
  m_cut = false;
  if (at_end()) return After::end;
  const char c = m_buffer[m_at++];
  if (c == m_separator.character) return After::cell;
  ++m_line;
  if (c == '\r' && !at_end() && m_buffer[m_at] == '\n') ++m_at;
  return After::row;
}

}  // namespace zilamap::tables
