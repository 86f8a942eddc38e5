// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"
#include "tables/limits.hpp"
#include "tables/workbook.hpp"
#include "tables/xlsx_parts.hpp"

#include <zilamap/error.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

namespace zilamap::tables {

namespace {

/// A cell's address "D7"; `column` is 0 when it has none.
struct Address {
  long column = 0;
  long row = 0;
};

Address address_of(std::string_view text) {
  constexpr long far_right = 1'000'000;
  Address address;
  std::size_t i = 0;
  if (i < text.size() && text[i] == '$') ++i;
  for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z' && address.column < far_right; ++i) {
    address.column = address.column * 26 + (text[i] - 'A' + 1);
  }
  if (i < text.size() && text[i] == '$') ++i;
  address.row = whole_number(text.substr(i), 0);
  return address;
}

/// What all sheets of a workbook share.
struct Shared {
  SharedStrings strings;
  std::vector<NumberKind> kinds;
  bool since_1904 = false;
};

/// Reads the cells of a sheet (ECMA-376 part 1, section 18.3.1).
class SheetHandler : public xml::Handler {
 public:
  SheetHandler(const Shared& shared, SheetRows& rows) : m_shared(shared), m_rows(rows) {}

  void start(std::string_view name, const xml::Attributes& attributes, const Location&) override {
    const std::string_view element = local_name(name);
    if (element == "c") {
      begin_cell(attributes);
    } else if (element == "v") {
      m_into = &m_value;
    } else if (element == "t" && m_in_inline && !m_in_reading) {
      m_into = &m_inline;
    } else if (element == "is") {
      m_in_inline = true;
    } else if (element == "rPh") {
      m_in_reading = true;
    } else if (element == "f") {
      m_has_formula = true;
      m_into = &m_formula;
    } else if (element == "row") {
      // A row without a number follows the one before.
      m_row = whole_number(xml::attribute(attributes, "r"), m_row + 1);
      m_column = 0;
      m_rows.begin_row(m_row);
    } else if (element == "mergeCell") {
      merge(xml::attribute(attributes, "ref"));
    }
  }

  void end(std::string_view name) override {
    const std::string_view element = local_name(name);
    if (element == "c") {
      end_cell();
    } else if (element == "v" || element == "t" || element == "f") {
      m_into = nullptr;
    } else if (element == "is") {
      m_in_inline = false;
    } else if (element == "rPh") {
      m_in_reading = false;
    } else if (element == "row") {
      m_rows.end_row();
    }
  }

  void text(std::string_view piece) override {
    // One byte more than is kept tells that there was more.
    if (m_into != nullptr && m_into->size() <= longest_cell) *m_into += piece;
  }

 private:
  void begin_cell(const xml::Attributes& attributes) {
    ++m_column;
    m_type.clear();
    long style = 0;
    for (const auto& [key, value] : attributes) {
      if (key == "r") {
        if (const long column = address_of(value).column; column > 0) m_column = column;
      } else if (key == "s") {
        style = whole_number(value, 0);
      } else if (key == "t") {
        m_type = value;
      }
    }
    const auto index = static_cast<std::size_t>(style);
    m_kind = index < m_shared.kinds.size() ? m_shared.kinds[index] : NumberKind::number;
    m_value.clear();
    m_inline.clear();
    m_formula.clear();
    m_has_formula = false;
    m_in_inline = m_in_reading = false;
  }

  void end_cell() {
    if (is_constant(m_formula)) m_has_formula = false;
    if (m_type == "e") {
      m_rows.note_error(m_column, m_value);
      return;
    }
    if (m_type == "s") {
      if (m_value.empty()) return;
      const auto index = static_cast<std::size_t>(whole_number(m_value, -1));
      if (index >= m_shared.strings.size()) {
        m_rows.note_dangling(m_column);
        return;
      }
      const std::string_view text = m_shared.strings.at(index);
      if (m_has_formula) m_rows.note_formula(m_column, !text.empty());
      m_rows.add_lasting(m_column, text);
      return;
    }
    set_text();
    if (m_has_formula) m_rows.note_formula(m_column, !m_text.empty());
    m_rows.add(m_column, m_text);
  }

  /// What stands in the cell itself.
  void set_text() {
    m_text.clear();
    if (m_type == "inlineStr" || m_type == "str") {
      append_unescaped(m_text, m_type == "str" ? m_value : m_inline);
    } else if (m_value.empty()) {
      return;
    } else if (m_type == "b") {
      m_text = m_value == "0" ? "FALSE" : "TRUE";
    } else if (m_type == "d") {
      m_text = m_value.ends_with("T00:00:00") ? m_value.substr(0, m_value.size() - 9) : m_value;
    } else {
      m_text = m_kind == NumberKind::number ? number_text(m_value) : serial_text(m_value, m_kind, m_shared.since_1904);
    }
  }

  void merge(std::string_view reference) {
    const std::size_t colon = std::min(reference.find(':'), reference.size());
    const Address first = address_of(reference.substr(0, colon));
    const Address last = colon == reference.size() ? first : address_of(reference.substr(colon + 1));
    if (first.column == 0 || first.row == 0 || last.column < first.column || last.row < first.row) return;
    m_rows.merge({first.row, last.row, first.column, last.column});
  }

  const Shared& m_shared;
  SheetRows& m_rows;
  long m_row = 0;
  long m_column = 0;
  std::string m_type;
  NumberKind m_kind = NumberKind::number;
  std::string m_value;
  std::string m_inline;
  std::string m_formula;
  std::string m_text;
  std::string* m_into = nullptr;
  bool m_has_formula = false;
  bool m_in_inline = false;
  bool m_in_reading = false;
};

/// Reads the list of sheets (section 18.2).
class BookHandler : public xml::Handler {
 public:
  void start(std::string_view name, const xml::Attributes& attributes, const Location&) override {
    const std::string_view element = local_name(name);
    if (element == "workbookPr") {
      const std::string_view value = xml::attribute(attributes, "date1904");
      since_1904 = value == "1" || value == "true";
    } else if (element == "sheet" && sheets.size() < most_parts) {
      Workbook::Sheet sheet;
      for (const auto& [key, value] : attributes) {
        if (key == "name") sheet.name = value;
        if (key == "state") sheet.hidden = value != "visible";
        // The relation "r:id", whatever its prefix; "sheetId" is another thing.
        if (key != "id" && local_name(key) == "id") sheet.part = value;
      }
      sheets.push_back(std::move(sheet));
    }
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  std::vector<Workbook::Sheet> sheets;
  bool since_1904 = false;
};

class Xlsx : public Workbook {
 public:
  explicit Xlsx(const Archive& archive) : m_archive(archive) {
    const std::string book = find_book();
    const Entry* entry = archive.find(book);
    if (entry == nullptr) throw DataError("The workbook is damaged: its list of sheets is missing.", {archive.file()});
    BookHandler handler;
    read_part(archive, *entry, handler);
    m_shared.since_1904 = handler.since_1904;
    const std::vector<Relation> relations = read_relations(archive, book);
    for (Sheet& sheet : handler.sheets) {
      const auto found = std::find_if(relations.begin(), relations.end(),
                                      [&](const Relation& relation) { return relation.id == sheet.part; });
      // Sheets that are one large chart have no cells.
      if (found == relations.end() || found->type != "worksheet") continue;
      sheet.part = found->target;
      m_sheets.push_back(std::move(sheet));
    }
    for (const Relation& relation : relations) {
      const Entry* part = archive.find(relation.target);
      if (part == nullptr) continue;
      if (relation.type == "sharedStrings" && m_shared.strings.size() == 0) m_shared.strings.read(archive, *part);
      if (relation.type == "styles") m_shared.kinds = read_number_kinds(archive, *part);
    }
  }

  bool has_rows(std::size_t sheet) const override {
    // A hostile workbook has thousands of sheets that name one part.
    const auto [known, is_new] = m_has_rows.try_emplace(&part_of(sheet), false);
    if (is_new) {
      SheetRows rows(place_of(sheet), nullptr);
      SheetHandler handler(m_shared, rows);
      read_part(m_archive, *known->first, handler, [&rows] { return rows.has_rows(); });
      known->second = rows.has_rows();
    }
    return known->second;
  }

  SheetSurvey survey(std::size_t sheet) const override {
    SheetRows rows(place_of(sheet), nullptr);
    SheetHandler handler(m_shared, rows);
    read_part(m_archive, part_of(sheet), handler);
    return {rows.has_rows(), rows.merged()};
  }

  std::unique_ptr<xml::Handler> reader(std::size_t, SheetRows& rows) const override {
    return std::make_unique<SheetHandler>(m_shared, rows);
  }

 private:
  Location place_of(std::size_t sheet) const { return {m_archive.file(), 0, 0, m_sheets.at(sheet).name}; }

  /// The part that holds the cells of a sheet.
  const Entry& part_of(std::size_t sheet) const {
    const Entry* part = m_archive.find(m_sheets.at(sheet).part);
    if (part != nullptr) return *part;
    throw DataError("The cells of this sheet are missing: the workbook is damaged.", place_of(sheet));
  }

  /// The part that lists the sheets.
  std::string find_book() const {
    for (const Relation& relation : read_relations(m_archive, "")) {
      if (relation.type != "officeDocument") continue;
      if (relation.target.ends_with(".bin")) {
        throw DataError("This is a binary workbook (.xlsb). Save it as .xlsx.", {m_archive.file()});
      }
      return relation.target;
    }
    return "xl/workbook.xml";
  }

  const Archive& m_archive;
  Shared m_shared;
  mutable std::map<const Entry*, bool> m_has_rows;  ///< of the parts that were looked at
};

}  // namespace

std::unique_ptr<Workbook> open_xlsx(const Archive& archive) { return std::make_unique<Xlsx>(archive); }

}  // namespace zilamap::tables
