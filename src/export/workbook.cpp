// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/workbook.hpp"

#include "base/cells.hpp"
#include "export/xml.hpp"
#include "export/zip.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <unordered_map>

namespace zilamap::exporting {

namespace {

constexpr const char* xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view main_schema = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view package_schema = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view office_schema = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

// Limits of Excel: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
constexpr std::size_t longest_cell = 32'767;  // in UTF-16 units; bytes are never fewer
constexpr std::size_t most_rows = 1'048'576;

/// Numbers of formats in styles.xml, below.
enum CellFormat { plain = 0, header = 1, text = 2 };

constexpr std::string_view styles =
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
    "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill>"
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDCE6EC\"/><bgColor indexed=\"64\"/></patternFill></fill>"
    "</fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" "
    "applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
    "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>"
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

/// "A", "Z", "AA": the name of a column, counted from 0.
std::string column_name(std::size_t index) {
  std::string name;
  for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
    name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return name;
}

std::optional<std::int64_t> integer_in(const std::string& value) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size()) return std::nullopt;
  return number;
}

/// The texts of all sheets, each kept once.
class SharedTexts {
 public:
  std::size_t index_of(const std::string& value) {
    ++m_uses;
    const auto [entry, is_new] = m_index.try_emplace(base::harmless_cell(value), m_index.size());
    if (is_new) {
      if (entry->first.size() > longest_cell) {
        throw RenderError(fmt::format(
            "A text is longer than the {} letters that a cell of a workbook holds. Write CSV instead.", longest_cell));
      }
      m_items.markup("<si><t xml:space=\"preserve\">");
      m_items.text(entry->first);
      m_items.markup("</t></si>");
    }
    return entry->second;
  }

  std::string xml() {
    return fmt::format("{}<sst xmlns=\"{}\" count=\"{}\" uniqueCount=\"{}\">{}</sst>", xml_head, main_schema, m_uses,
                       m_index.size(), m_items.take());
  }

 private:
  std::unordered_map<std::string, std::size_t> m_index;
  std::size_t m_uses = 0;
  XmlWriter m_items;
};

std::string text_cell(const std::string& at, const std::string& value, CellFormat format, SharedTexts& texts) {
  return fmt::format("<c r=\"{}\" s=\"{}\" t=\"s\"><v>{}</v></c>", at, static_cast<int>(format), texts.index_of(value));
}

std::string validations(const Sheet& sheet) {
  std::string list;
  std::size_t count = 0;
  for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
    if (sheet.columns[c].choices.empty()) continue;
    ++count;
    XmlWriter formula;
    formula.text(sheet.columns[c].choices);
    const std::string name = column_name(c);
    list += fmt::format(
        "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"0\" sqref=\"{0}2:{0}{1}\">"
        "<formula1>{2}</formula1></dataValidation>",
        name, most_rows, formula.take());
  }
  return count == 0 ? list : fmt::format("<dataValidations count=\"{}\">{}</dataValidations>", count, list);
}

std::string sheet_xml(const Sheet& sheet, bool first, SharedTexts& texts) {
  std::string xml = fmt::format(
      "{}<worksheet xmlns=\"{}\"><sheetViews><sheetView workbookViewId=\"0\"{}><pane ySplit=\"1\" topLeftCell=\"A2\" "
      "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>",
      xml_head, main_schema, first ? " tabSelected=\"1\"" : "");
  std::string headers;
  std::size_t rows = 0;
  for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
    const SheetColumn& column = sheet.columns[c];
    xml += fmt::format("<col min=\"{0}\" max=\"{0}\" width=\"{1}\" customWidth=\"1\"/>", c + 1, column.width);
    headers += text_cell(column_name(c) + "1", column.header, header, texts);
    rows = std::max(rows, column.values.size());
  }
  if (rows >= most_rows) throw RenderError("There are more rows than a sheet of a workbook holds. Write CSV instead.");
  xml += fmt::format("</cols><sheetData><row r=\"1\">{}</row>", headers);
  for (std::size_t r = 0; r < rows; ++r) {
    xml += fmt::format("<row r=\"{}\">", r + 2);
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
      const SheetColumn& column = sheet.columns[c];
      if (r >= column.values.size() || column.values[r].empty()) continue;
      const std::string at = fmt::format("{}{}", column_name(c), r + 2);
      const auto number = column.integer ? integer_in(column.values[r]) : std::nullopt;
      xml +=
          number ? fmt::format("<c r=\"{}\"><v>{}</v></c>", at, *number) : text_cell(at, column.values[r], text, texts);
    }
    xml += "</row>";
  }
  return xml + "</sheetData>" + validations(sheet) + "</worksheet>";
}

std::string workbook_xml(const std::vector<Sheet>& sheets) {
  XmlWriter xml;
  xml.markup(fmt::format("{}<workbook xmlns=\"{}\" xmlns:r=\"{}\"><sheets>", xml_head, main_schema, office_schema));
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    xml.markup("<sheet");
    xml.attribute("name", std::string_view(sheets[i].name));
    xml.markup(fmt::format(" sheetId=\"{0}\" r:id=\"rId{0}\"/>", i + 1));
  }
  xml.markup("</sheets></workbook>");
  return xml.take();
}

std::string relationship(std::size_t id, std::string_view type, std::string_view target) {
  return fmt::format("<Relationship Id=\"rId{}\" Type=\"{}/{}\" Target=\"{}\"/>", id, office_schema, type, target);
}

std::string relationships(const std::string& list) {
  return fmt::format("{}<Relationships xmlns=\"{}relationships\">{}</Relationships>", xml_head, package_schema, list);
}

std::string content_types(std::size_t sheets) {
  std::string xml = fmt::format(
      "{}<Types xmlns=\"{}content-types\">"
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
      xml_head, package_schema);
  const auto part = [&xml](std::string_view name, std::string_view type) {
    xml += fmt::format("<Override PartName=\"/xl/{}\" ContentType=\"{}{}+xml\"/>", name, media_type, type);
  };
  part("workbook.xml", "sheet.main");
  for (std::size_t i = 1; i <= sheets; ++i) part(fmt::format("worksheets/sheet{}.xml", i), "worksheet");
  part("styles.xml", "styles");
  part("sharedStrings.xml", "sharedStrings");
  return xml + "</Types>";
}

}  // namespace

std::string xlsx(const std::vector<Sheet>& sheets) {
  ZipWriter zip;
  zip.add("[Content_Types].xml", content_types(sheets.size()));
  zip.add("_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
  zip.add("xl/workbook.xml", workbook_xml(sheets));
  std::string parts;
  SharedTexts texts;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string name = fmt::format("worksheets/sheet{}.xml", i + 1);
    parts += relationship(i + 1, "worksheet", name);
    zip.add("xl/" + name, sheet_xml(sheets[i], i == 0, texts));
  }
  parts += relationship(sheets.size() + 1, "styles", "styles.xml");
  parts += relationship(sheets.size() + 2, "sharedStrings", "sharedStrings.xml");
  zip.add("xl/_rels/workbook.xml.rels", relationships(parts));
  zip.add("xl/styles.xml", fmt::format("{}<styleSheet xmlns=\"{}\">{}</styleSheet>", xml_head, main_schema, styles));
  zip.add("xl/sharedStrings.xml", texts.xml());
  return zip.finish();
}

}  // namespace zilamap::exporting
