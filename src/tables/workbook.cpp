// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/workbook.hpp"

#include "base/text.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <system_error>
#include <utility>

namespace zilamap::tables {

namespace {

constexpr std::size_t piece_bytes = 64u << 10;

/// Whether a text in UTF-16, as the old compound files write their names, is in the first bytes of a file.
bool holds_utf16(const base::ByteSource& source, std::string_view word) {
  constexpr std::size_t looked_at = 8u << 20;
  std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(source.size(), looked_at)), '\0');
  bytes.resize(source.read(0, bytes.data(), bytes.size()));
  std::string wanted;
  for (const char c : word) wanted.append({c, '\0'});
  return bytes.find(wanted) != std::string::npos;
}

/// Says what a file is that has the name of a workbook and is no zip archive.
void check_kind(const base::ByteSource& source, const std::string& file) {
  std::string head(8, '\0');
  head.resize(source.read(0, head.data(), head.size()));
  if (head.empty()) throw DataError("The file is empty.", {file});
  if (head.starts_with("PK")) return;
  if (head.starts_with("\xD0\xCF\x11\xE0")) {
    throw DataError(
        holds_utf16(source, "EncryptedPackage")
            ? "The workbook is locked with a password. Save it without one."
            : "This is a workbook in the format of before 2007 (.xls), whatever its name says. Save it as .xlsx.",
        {file});
  }
  throw DataError(
      "This is no workbook, whatever its name says, or its beginning is damaged. Save it again as .xlsx or "
      ".ods; if it is text, name it .csv.",
      {file});
}

std::unique_ptr<Workbook> open_format(const Archive& archive) {
  if (archive.find("xl/workbook.xml") != nullptr || archive.find("_rels/.rels") != nullptr) return open_xlsx(archive);
  if (archive.find("content.xml") != nullptr) return open_ods(archive);
  throw DataError("This is a zip archive, but no workbook. Unpack it and give the table in it.", {archive.file()});
}

/// Sheets that the template of zilamap brings along to be read by people; see export/template_words.cpp.
constexpr std::array<std::string_view, 6> help_sheets = {"Examples", "Districts", "How to fill",
                                                         "उदाहरण",   "जिले",       "कैसे भरें"};

std::string list_of(std::vector<std::string> names) {
  constexpr std::size_t most = 20;
  if (names.size() > most) {
    const std::size_t more = names.size() - most;
    names.resize(most);
    names.push_back(fmt::format("and {} more", more));
  }
  return base::join_words(names, ", ");
}

std::vector<std::string> names_of(const std::vector<Workbook::Sheet>& sheets) {
  std::vector<std::string> names;
  for (const Workbook::Sheet& sheet : sheets) names.push_back(base::printable(sheet.name));
  return names;
}

/// A sheet, and what the first look at it told.
struct Choice {
  std::size_t index = 0;
  SheetSurvey survey;
};

Choice choose(const Workbook& book, const std::string& wanted, const std::string& file) {
  const auto& sheets = book.sheets();
  if (wanted.empty()) {
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      if (!sheets[i].hidden && book.has_rows(i)) return {i, book.survey(i)};
    }
    throw DataError("No visible sheet of this workbook has rows.", {file});
  }
  const auto named =
      std::find_if(sheets.begin(), sheets.end(), [&](const auto& sheet) { return sheet.name == wanted; });
  auto index = static_cast<std::size_t>(named - sheets.begin());
  if (named == sheets.end()) {
    const long number = whole_number(wanted, 0);
    if (number < 1 || static_cast<std::size_t>(number) > sheets.size()) {
      throw DataError(fmt::format("There is no sheet \"{}\" in this workbook. It has: {}.", base::printable(wanted),
                                  list_of(names_of(sheets))),
                      {file});
    }
    index = static_cast<std::size_t>(number) - 1;
  }
  Choice choice{index, book.survey(index)};
  if (!choice.survey.has_rows) throw DataError("This sheet has no rows.", {file, 0, 0, sheets[index].name});
  return choice;
}

/// A sheet of a workbook, unpacked and read piece by piece.
class SheetTable : public Table {
 public:
  SheetTable(std::unique_ptr<base::ByteSource> source, std::string name, const std::string& wanted)
      : Table(std::move(name), {}),
        m_source(std::move(source)),
        m_archive(*m_source, m_file),
        m_book(open_format(m_archive)),
        m_choice(choose(*m_book, wanted, m_file)) {
    const auto& sheets = m_book->sheets();
    const Workbook::Sheet& sheet = sheets[m_choice.index];
    m_sheet = sheet.name;
    m_part = m_archive.find(sheet.part);
    m_merged = m_choice.survey.merged;
    m_log.emplace(m_findings, at(0));
    if (wanted.empty()) report_others();
    rewind();
  }

  bool next(Row& row) override {
    while (!m_rows->pop(row)) {
      if (m_ended) {
        finish();
        return false;
      }
      feed();
    }
    return true;
  }

  void rewind() override {
    m_parser.reset();
    m_rows.emplace(at(0), &*m_log);
    m_handler = m_book->reader(m_choice.index, *m_rows);
    m_unpacker.emplace(m_archive, *m_part);
    m_parser.emplace(m_file, *m_handler);
    m_read = 0;
    m_ended = false;
  }

  double progress() const override {
    return m_part->size > 0 ? static_cast<double>(m_read) / static_cast<double>(m_part->size) : 1;
  }

 private:
  /// Rows on other sheets may be records that nobody counts.
  void report_others() {
    const auto& sheets = m_book->sheets();
    std::vector<std::string> others;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      const bool help = std::find(help_sheets.begin(), help_sheets.end(), sheets[i].name) != help_sheets.end();
      if (i == m_choice.index || sheets[i].hidden || help || !m_book->has_rows(i)) continue;
      others.push_back(base::printable(sheets[i].name));
    }
    if (others.empty()) return;
    m_findings.push_back({"other-sheets", Severity::warning, at(0),
                          fmt::format("This sheet was read, and not the others: {}.", list_of(std::move(others))),
                          "Read each of them with --sheet, or put all records on one sheet."});
  }

  void feed() {
    m_piece.resize(piece_bytes);
    const std::size_t got = m_unpacker->read(m_piece.data(), m_piece.size());
    m_read += got;
    if (got > 0) return m_parser->feed(std::string_view(m_piece).substr(0, got));
    m_parser->finish();
    m_ended = true;
  }

  void finish() {
    if (!m_log->finish() || !m_source->changed()) return;
    m_findings.push_back({"file-changed",
                          Severity::error,
                          {m_file},
                          "The file was changed while it was read, so that the rows may be of two states of it.",
                          "Read it again when nobody writes to it."});
  }

  std::unique_ptr<base::ByteSource> m_source;
  Archive m_archive;
  std::unique_ptr<Workbook> m_book;
  Choice m_choice;
  const Entry* m_part = nullptr;
  std::optional<CellFindings> m_log;
  std::optional<SheetRows> m_rows;
  std::unique_ptr<xml::Handler> m_handler;
  std::optional<Unpacker> m_unpacker;
  std::optional<xml::Parser> m_parser;
  std::string m_piece;
  std::uint64_t m_read = 0;
  bool m_ended = false;
};

}  // namespace

void read_part(const Archive& archive, const Entry& entry, xml::Handler& handler, const std::function<bool()>& enough) {
  Unpacker unpacker(archive, entry);
  xml::Parser parser(fmt::format("{}/{}", archive.file(), entry.name), handler);
  std::string piece(piece_bytes, '\0');
  while (const std::size_t got = unpacker.read(piece.data(), piece.size())) {
    parser.feed(std::string_view(piece).substr(0, got));
    if (enough && enough()) return;
  }
  parser.finish();
}

long whole_number(std::string_view text, long otherwise) {
  long value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && !text.empty() && value >= 0 ? value : otherwise;
}

std::unique_ptr<Table> open_workbook(std::unique_ptr<base::ByteSource> source, std::string name,
                                     const std::string& sheet) {
  check_kind(*source, name);
  return std::make_unique<SheetTable>(std::move(source), std::move(name), sheet);
}

}  // namespace zilamap::tables
