// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/limits.hpp"
#include "tables/serial.hpp"
#include "tables/workbook.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace zilamap::tables {

namespace {

/// How often a cell or row is repeated at most that holds nothing; what holds text meets the limits of SheetRows.
constexpr long far_away = 100'000'000;

long repeats_in(std::string_view text) { return std::clamp(whole_number(text, 1), 1L, far_away); }

/// What a cell shows when its formula failed, by programs that do not mark it as an error.
bool looks_like_error(std::string_view shown) {
  constexpr std::array<std::string_view, 7> errors = {"#N/A",   "#REF!", "#DIV/0!", "#VALUE!",
                                                      "#NAME?", "#NUM!", "#NULL!"};
  return shown.starts_with("Err:") || std::find(errors.begin(), errors.end(), shown) != errors.end();
}

/// "10:30:00" for a time or duration "PT10H30M00S" (XML Schema part 2, section 3.2.6), which may have parts of seconds.
std::optional<std::string> time_text(std::string_view duration) {
  if (!duration.starts_with("PT")) return {};
  duration.remove_prefix(2);
  std::array<long, 3> parts{};
  constexpr std::string_view units = "HMS";
  while (!duration.empty()) {
    const std::size_t end = duration.find_first_of(units);
    if (end == std::string_view::npos) return {};
    const std::string_view digits = duration.substr(0, std::min(end, duration.find_first_of(".,")));
    const long value = whole_number(digits, -1);
    if (value < 0) return {};
    parts[units.find(duration[end])] = value;
    duration.remove_prefix(end + 1);
  }
  return fmt::format("{:02}:{:02}:{:02}", parts[0], parts[1], parts[2]);
}

/// Reads the cells of one sheet of content.xml (OpenDocument 1.3 part 3, section 9.1).
class OdsHandler : public xml::Handler {
 public:
  /// Reads the sheet of that number from 0 on.
  OdsHandler(std::size_t sheet, SheetRows& rows) : m_sheet(sheet), m_rows(rows) {}

  void start(std::string_view name, const xml::Attributes& attributes, const Location&) override {
    if (m_skipped > 0 || is_beside_text(name)) {
      ++m_skipped;
      return;
    }
    if (name == "table:table") {
      if (++m_depth == 1) m_reading = m_count++ == m_sheet;
      return;
    }
    // A table inside of a cell is none of the sheet's.
    if (!m_reading || m_depth != 1) return;
    if (name == "table:table-row") {
      m_repeated_rows = repeats_in(xml::attribute(attributes, "table:number-rows-repeated"));
      m_rows.begin_row(m_row + 1);
      m_column = 1;
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
      begin_cell(attributes);
    } else if (name == "text:p" || name == "text:h") {
      if (m_paragraphs++ > 0) add_text("\n");
      ++m_in_paragraph;
    } else if (m_in_paragraph > 0 && name == "text:s") {
      constexpr long most_spaces = 1000;
      const long count = std::clamp(whole_number(xml::attribute(attributes, "text:c"), 1), 0L, most_spaces);
      add_text(std::string(static_cast<std::size_t>(count), ' '));
    } else if (m_in_paragraph > 0 && name == "text:tab") {
      add_text("\t");
    } else if (m_in_paragraph > 0 && name == "text:line-break") {
      add_text("\n");
    }
  }

  void end(std::string_view name) override {
    if (m_skipped > 0) {
      --m_skipped;
    } else if (name == "table:table") {
      if (--m_depth == 0) m_reading = false;
    } else if (!m_reading || m_depth != 1) {
      return;
    } else if (name == "text:p" || name == "text:h") {
      --m_in_paragraph;
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
      end_cell();
    } else if (name == "table:table-row") {
      m_rows.end_row(m_repeated_rows);
      m_row += m_repeated_rows;
    }
  }

  void text(std::string_view piece) override {
    if (m_skipped == 0 && m_in_paragraph > 0) add_text(piece);
  }

 private:
  /// Comments, pictures and readings of East Asian letters stand inside of cells and are none of their text.
  static bool is_beside_text(std::string_view name) {
    return name == "office:annotation" || name == "table:shapes" || name == "text:ruby-text" ||
           name == "text:tracked-changes" || name == "table:tracked-changes" || name.starts_with("draw:") ||
           name.starts_with("dr3d:");
  }

  void add_text(std::string_view piece) {
    if (m_shown.size() <= longest_cell) m_shown += piece;
  }

  void begin_cell(const xml::Attributes& attributes) {
    m_value.clear();
    m_shown.clear();
    m_type.clear();
    m_paragraphs = m_in_paragraph = 0;
    m_has_formula = m_is_error = m_is_boolean = false;
    m_repeated_cells = 1;
    long rows = 1;
    long columns = 1;
    for (const auto& [key, value] : attributes) {
      if (key == "office:value-type") {
        m_type = value;
      } else if (key == "office:value" || key == "office:date-value" || key == "office:boolean-value" ||
                 key == "office:string-value" || key == "office:time-value") {
        m_value = value;
      } else if (key == "table:formula") {
        const std::string_view formula = value.substr(value.starts_with("of:=") ? 4 : 0);
        m_has_formula = !is_constant(formula);
        m_is_boolean = is_constant(formula);
      } else if (key == "calcext:value-type") {
        m_is_error = value == "error";
      } else if (key == "table:number-columns-repeated") {
        m_repeated_cells = repeats_in(value);
      } else if (key == "table:number-rows-spanned") {
        rows = repeats_in(value);
      } else if (key == "table:number-columns-spanned") {
        columns = repeats_in(value);
      }
    }
    if (rows > 1 || columns > 1) m_rows.merge({m_row + 1, m_row + rows, m_column, m_column + columns - 1});
  }

  void end_cell() {
    const std::string text = cell_text();
    if (m_is_error || (m_has_formula && looks_like_error(m_shown))) {
      m_rows.note_error(m_column, m_shown);
    } else {
      if (m_has_formula) m_rows.note_formula(m_column, !text.empty());
      m_rows.add(m_column, text, m_repeated_cells);
    }
    m_column = std::min(m_column + m_repeated_cells, far_away);
  }

  std::string cell_text() const {
    if (m_is_boolean && m_type == "float") return m_value == "0" ? "FALSE" : "TRUE";
    if (m_type == "float" || m_type == "percentage" || m_type == "currency") return number_text(m_value);
    if (m_type == "date") {
      return m_value.ends_with("T00:00:00") ? m_value.substr(0, m_value.size() - 9) : m_value;
    }
    if (m_type == "boolean") return m_value == "true" ? "TRUE" : "FALSE";
    if (m_type == "time") return time_text(m_value).value_or(m_shown);
    return m_type == "string" && !m_value.empty() ? m_value : m_shown;
  }

  std::size_t m_sheet;
  SheetRows& m_rows;
  std::size_t m_count = 0;  ///< sheets begun so far
  int m_depth = 0;          ///< of tables inside of each other
  bool m_reading = false;
  long m_skipped = 0;  ///< depth below an element that is not read
  long m_row = 0;
  long m_repeated_rows = 1;
  long m_column = 1;
  long m_repeated_cells = 1;
  std::string m_type;
  std::string m_value;
  std::string m_shown;
  int m_paragraphs = 0;
  int m_in_paragraph = 0;
  bool m_has_formula = false;
  bool m_is_error = false;
  bool m_is_boolean = false;  ///< written as the formula TRUE() or FALSE()
};

/// Looks at all sheets at once, because they stand in one part.
class ContentHandler : public xml::Handler {
 public:
  explicit ContentHandler(const Archive& archive) : m_archive(archive) {}

  void start(std::string_view name, const xml::Attributes& attributes, const Location& where) override {
    if (name == "office:spreadsheet") m_is_spreadsheet = true;
    if (name == "style:style") m_style = xml::attribute(attributes, "style:name");
    if (name == "style:table-properties" && xml::attribute(attributes, "table:display") == "false") {
      m_hidden_styles.insert(m_style);
    }
    if (name == "table:table" && ++m_depth == 1) begin_sheet(attributes);
    if (m_handler) m_handler->start(name, attributes, where);
  }

  void end(std::string_view name) override {
    if (m_handler) m_handler->end(name);
    if (name != "table:table" || --m_depth > 0) return;
    surveys.push_back({m_rows->has_rows(), m_rows->merged()});
    m_handler.reset();
  }

  void text(std::string_view piece) override {
    if (m_handler) m_handler->text(piece);
  }

  bool is_spreadsheet() const { return m_is_spreadsheet; }

  std::vector<Workbook::Sheet> sheets;
  std::vector<SheetSurvey> surveys;

 private:
  void begin_sheet(const xml::Attributes& attributes) {
    if (sheets.size() == most_parts) throw DataError("The workbook has too many sheets.", {m_archive.file()});
    const std::string style(xml::attribute(attributes, "table:style-name"));
    sheets.push_back(
        {std::string(xml::attribute(attributes, "table:name")), m_hidden_styles.count(style) > 0, "content.xml"});
    m_rows = std::make_unique<SheetRows>(Location{m_archive.file(), 0, 0, sheets.back().name}, nullptr);
    m_handler = std::make_unique<OdsHandler>(0, *m_rows);
  }

  const Archive& m_archive;
  bool m_is_spreadsheet = false;
  int m_depth = 0;
  std::string m_style;
  std::set<std::string> m_hidden_styles;
  std::unique_ptr<SheetRows> m_rows;
  std::unique_ptr<OdsHandler> m_handler;
};

/// Finds out whether parts are locked with a password (part 2, section 4.8).
class ManifestHandler : public xml::Handler {
 public:
  void start(std::string_view name, const xml::Attributes&, const Location&) override {
    if (name == "manifest:encryption-data") is_locked = true;
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  bool is_locked = false;
};

class Ods : public Workbook {
 public:
  explicit Ods(const Archive& archive) {
    if (const Entry* manifest = archive.find("META-INF/manifest.xml"); manifest != nullptr) {
      ManifestHandler handler;
      read_part(archive, *manifest, handler);
      if (handler.is_locked) {
        throw DataError("The workbook is locked with a password. Save it without one.", {archive.file()});
      }
    }
    ContentHandler handler(archive);
    read_part(archive, *archive.find("content.xml"), handler);
    if (!handler.is_spreadsheet()) {
      throw DataError("This is an OpenDocument file, but no spreadsheet. Give an .ods file.", {archive.file()});
    }
    m_sheets = std::move(handler.sheets);
    m_surveys = std::move(handler.surveys);
  }

  bool has_rows(std::size_t sheet) const override { return m_surveys.at(sheet).has_rows; }

  SheetSurvey survey(std::size_t sheet) const override { return m_surveys.at(sheet); }

  std::unique_ptr<xml::Handler> reader(std::size_t sheet, SheetRows& rows) const override {
    return std::make_unique<OdsHandler>(sheet, rows);
  }

 private:
  std::vector<SheetSurvey> m_surveys;
};

}  // namespace

std::unique_ptr<Workbook> open_ods(const Archive& archive) { return std::make_unique<Ods>(archive); }

}  // namespace zilamap::tables
