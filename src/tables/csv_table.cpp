// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/csv_table.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "tables/cell_findings.hpp"
#include "tables/cell_text.hpp"
#include "tables/limits.hpp"
#include "tables/row_scanner.hpp"
#include "tables/text_form.hpp"
#include "tables/text_stream.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace zilamap::tables {

namespace {

/// How much of a text is looked at to find its encoding and separator.
constexpr std::size_t head_bytes = 64u << 10;

TextForm form_of(const base::ByteSource& source) {
  std::string head(head_bytes, '\0');
  head.resize(source.read(0, head.data(), head.size()));
  return recognise(head);
}

Separator separator_of(TextStream& stream) {
  std::string head(head_bytes, '\0');
  std::size_t filled = 0;
  while (filled < head.size()) {
    const std::size_t got = stream.read(head.data() + filled, head.size() - filled);
    if (got == 0) break;
    filled += got;
  }
  return find_separator(std::string_view(head).substr(0, filled));
}

class CsvTable : public Table {
 public:
  CsvTable(std::unique_ptr<base::ByteSource> source, std::string name)
      : Table(std::move(name), {}),
        m_source(std::move(source)),
        m_form(form_of(*m_source)),
        m_stream(*m_source, m_form),
        m_scanner(m_stream, separator_of(m_stream), m_file),
        m_log(m_findings, {m_file}) {}

  bool next(Row& row) override {
    while (m_scanner.next(m_raw)) {
      if (is_blank()) continue;
      m_log.begin_row(m_raw.line);
      take(row);
      return true;
    }
    finish();
    return false;
  }

  void rewind() override { m_scanner.rewind(); }

  double progress() const override { return m_stream.progress(); }
  bool rows_are_lines() const override { return true; }

 private:
  std::string_view text_of(const RawCell& cell) { return {m_scanner.begin_of(cell), cell.end - cell.begin}; }

  bool is_blank() {
    if (m_raw.has_zeros) return false;
    return std::all_of(m_raw.cells.begin(), m_raw.cells.end(),
                       [&](const RawCell& cell) { return base::trim(text_of(cell)).empty(); });
  }

  /// Makes the row from what the scanner found. What is odd about cells is looked at where the scanner saw a reason to.
  void take(Row& row) {
    row.number = m_raw.line;
    row.cells.resize(m_raw.cells.size());
    m_converted.clear();
    m_moved.clear();
    for (std::size_t i = 0; i < m_raw.cells.size(); ++i) {
      const RawCell& cell = m_raw.cells[i];
      row.cells[i] = text_of(cell);
      if (cell.doubled || cell.too_long || cell.misplaced || cell.unclosed > 0 || m_raw.has_zeros) mend(cell, i, row);
      if (!m_raw.all_ascii && !base::is_utf8(row.cells[i])) convert(i, row);
    }
    // Only now, because the place of the converted texts moved while they became more.
    for (const Moved& moved : m_moved) {
      row.cells[moved.cell] = std::string_view(m_converted).substr(moved.begin, moved.length);
    }
  }

  void mend(const RawCell& cell, std::size_t index, Row& row) {
    char* const text = m_scanner.begin_of(cell);
    std::size_t length = cell.end - cell.begin;
    const Location where = at(row.number, static_cast<long>(index) + 1);
    if (cell.doubled) length = undouble_quotes(text, length);
    if (m_raw.has_zeros) {
      const std::size_t left = remove_zeros(text, length);
      if (left < length) {
        m_log.add({"nul-byte", Severity::error, where,
                   fmt::format("The cell holds {} zero byte{}, which no text has; left out.", length - left,
                               length - left == 1 ? "" : "s"),
                   "Write the value again, and look whether the file was damaged on its way."});
      }
      length = left;
    }
    if (cell.unclosed > 0) {
      m_log.add(
          {"quote-unclosed",
           Severity::error,
           {m_file, cell.unclosed, where.column},
           "A quote opens this cell and no quote closes it; it was read as a letter of the text, so that the cell "
           "ends at the next separator or at the end of the line.",
           "Remove the quote, or close it at the end of the cell."});
    } else if (cell.misplaced) {
      m_log.add({"text-after-quote", Severity::warning, where,
                 "There is text behind the quote that closes this cell; both were taken as one text.",
                 "Look at the cell; a quote inside of a quoted cell is written twice."});
    }
    row.cells[index] = {text, length};
    if (!cell.too_long && length <= longest_cell) return;
    row.cells[index] = cut_to(row.cells[index], longest_cell);
    m_log.add({"cell-too-long", Severity::error, where,
               fmt::format("The cell is longer than {} KB; the rest of it was left out.", longest_cell >> 10),
               "Shorten it, or look for a quote that is not closed."});
  }

  /// Reads a cell that is no UTF-8 in another way.
  void convert(std::size_t index, Row& row) {
    const std::string_view bytes = row.cells[index];
    const bool utf16 = m_form.encoding != Encoding::utf8;
    m_moved.push_back({index, m_converted.size(), 0});
    m_converted += utf16 ? replace_malformed(bytes) : base::utf8_from_windows_1252(bytes);
    m_moved.back().length = m_converted.size() - m_moved.back().begin;
    if (!m_log.is_new()) return;
    if (m_broken++ == 0) m_first_broken = at(row.number, static_cast<long>(index) + 1);
    if (utf16 || m_is_utf8) return;
    // The first such cell of the file: is the rest of it UTF-8?
    m_is_utf8 = m_form.mark_bytes > 0 || has_utf8_letters(*m_source);
    if (*m_is_utf8) return;
    m_log.add({"encoding-windows-1252", Severity::info, m_first_broken,
               "The file is not UTF-8 and was read as Windows-1252.",
               "Look at names with accents; save it as \"CSV UTF-8\" to be sure."});
  }

  void finish() {
    if (!m_log.finish()) return;
    const bool utf16 = m_form.encoding != Encoding::utf8;
    if (m_broken > 0 && (utf16 || *m_is_utf8)) {
      const auto count = static_cast<std::int64_t>(m_broken);
      const std::string cells = count == 1 ? "1 cell has" : base::grouped(count) + " cells have";
      m_findings.push_back(
          {"encoding-broken", Severity::error, m_first_broken,
           utf16
               ? fmt::format("{} bytes that are no UTF-16; each was replaced by \"\ufffd\". This is the first.", cells)
               : fmt::format("{} bytes that are no UTF-8, though the file is; they were read as Windows-1252. This is "
                             "the first.",
                             cells),
           "Write these cells again, or save the whole file as UTF-8."});
    }
    if (m_source->changed()) {
      m_findings.push_back({"file-changed",
                            Severity::error,
                            {m_file},
                            "The file was changed while it was read; what was there at the beginning was read.",
                            "Read it again when nobody writes to it."});
    }
  }

  /// A cell whose text lies in m_converted.
  struct Moved {
    std::size_t cell;
    std::size_t begin;
    std::size_t length;
  };

  std::unique_ptr<base::ByteSource> m_source;
  TextForm m_form;
  TextStream m_stream;
  RowScanner m_scanner;
  CellFindings m_log;
  RawRow m_raw;
  std::string m_converted;
  std::vector<Moved> m_moved;
  std::size_t m_broken = 0;
  Location m_first_broken;
  std::optional<bool> m_is_utf8;  ///< not known until a cell is not
};

}  // namespace

std::unique_ptr<Table> open_csv(std::unique_ptr<base::ByteSource> source, std::string name) {
  auto table = std::make_unique<CsvTable>(std::move(source), std::move(name));
  Row row;
  if (!table->next(row)) throw DataError("The file is empty.", {table->file()});
  table->rewind();
  return table;
}

std::unique_ptr<Table> from_text(std::string text, std::string name) {
  return open_csv(base::memory_source(std::move(text)), std::move(name));
}

}  // namespace zilamap::tables
