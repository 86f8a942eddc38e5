// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/numbers.hpp"
#include "base/text.hpp"
#include "base/written_value.hpp"
#include "places/district_names.hpp"
#include "places/user_names.hpp"
#include "places/user_table.hpp"

#include <zilamap/error.hpp>
#include <zilamap/places.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zilamap {

namespace places {

namespace {

constexpr std::size_t most_indicators = 200;
constexpr std::size_t longest_word = 60;      // letters of a word that is kept
constexpr std::size_t most_refused = 1'000;  // cells that are named one by one

std::string in_quotes(std::string_view text) { return '"' + base::printable(text) + '"'; }

/// Where the district of a row stands, and what goes before its code.
struct DistrictColumn {
  UserColumn column;
  std::string_view system;
};

/// Names first, as codes without their system are asked for only where nothing else is.
DistrictColumn district_column(const UserTable& rows) {
  const UserColumn named = rows.column({"district", "district name", "name", "zila", "code", "ज़िला", "जिला"});
  if (named.index >= 0) return {named, ""};
  if (const UserColumn census = rows.column({"census2011", "census code"}); census.index >= 0)
    return {census, "census:"};
  if (const UserColumn lgd = rows.column({"lgd", "lgd code"}); lgd.index >= 0) return {lgd, "lgd:"};
  if (const UserColumn pcode = rows.column({"pcode", "adm2 pcode"}); pcode.index >= 0) return {pcode, ""};
  return {rows.needed_column({"district"}), ""};
}

/// Columns that say which district it is, or of when and where the numbers are.
bool says_where(std::string_view header) {
  constexpr std::array<std::string_view, 16> known{
      "district", "district name", "name",  "name hi",    "zila", "code",  "census2011", "census code",
      "lgd",      "lgd code",      "pcode", "adm2 pcode", "iso",  "state", "year",       "ज़िला"};
  const std::string key = base::fold_name(header);
  return std::ranges::any_of(known, [&](std::string_view word) { return base::fold_name(word) == key; });
}

/// A cell that holds no number.
struct Refused {
  Location where;
  std::string text;
};

/// One column on its way into the places: of numbers, or of words when it has none.
struct Column {
  int index = 0;
  Indicator indicator;
  std::vector<std::string> words{};  ///< by district: what its cells say
  std::optional<bool> percent;  ///< whether its numbers have a percent sign, as far as they agree
  bool mixed = false;
  std::size_t not_numbers = 0;   ///< cells that hold something else
  std::vector<Refused> refused;  ///< the first of them
};

/// Reads the rows of a table of indicators.
class Reader {
 public:
  Reader(Places& places, tables::Table& table)
      : m_places(places),
        m_rows(table, places),
        m_names(places),
        m_district(district_column(m_rows)),
        m_state(m_rows.column({"state"})),
        m_row_of(places.districts.size()),
        m_twice(places.districts.size()) {
    const std::vector<std::string>& headers = m_rows.headers();
    for (std::size_t i = 0; i < headers.size(); ++i) {
      if (static_cast<int>(i) == m_district.column.index || says_where(headers[i])) continue;
      m_columns.push_back({static_cast<int>(i), {headers[i], {}}, {}, {}, false, 0, {}});
      m_columns.back().indicator.values.resize(places.districts.size());
      m_columns.back().words.resize(places.districts.size());
    }
    if (m_columns.size() > most_indicators) {
      throw DataError(fmt::format("The table has {} columns besides the district; at most {} are read. Leave out those "
                                  "that no index needs.",
                                  m_columns.size(), most_indicators),
                      m_rows.at());
    }
    m_header = m_rows.at();
  }

  void read() {
    while (m_rows.next()) read_row();
    for (Column& column : m_columns) take(column);
    if (m_refused > most_refused) {
      m_places.findings.push_back({"more-cells-not-used", Severity::error, m_header,
                                   fmt::format("{} more cells hold no number.",
                                               base::grouped(static_cast<std::int64_t>(m_refused - most_refused))),
                                   "Mend the first ones; the others are likely to be alike."});
    }
  }

 private:
  void read_row() {
    const std::optional<std::size_t> district = district_of_row();
    if (!district) return;
    if (m_twice[*district]) return;
    if (m_row_of[*district] != 0) {
      m_twice[*district] = true;
      for (Column& column : m_columns) {
        column.indicator.values[*district].reset();
        column.words[*district].clear();
      }
      m_rows.refuse(m_district.column, "indicator-district-twice",
                    fmt::format("{} has a row already, row {}, so no number of either is used.",
                                base::printable(m_places.districts[*district].name), m_row_of[*district]),
                    "Leave one of the two out.");
      return;
    }
    m_row_of[*district] = m_rows.at().line;
    for (Column& column : m_columns) read_cell(column, *district);
  }

  std::optional<std::size_t> district_of_row() {
    const std::string_view text = m_rows.cell(m_district.column);
    if (text.empty()) {
      m_rows.warn(m_district.column, "indicator-without-district", "The row names no district, so it is not used.",
                  "Fill it in or leave the row out.");
      return {};
    }
    std::vector<std::size_t> meant =
        m_names.find(std::string(m_district.system) + std::string(text), m_rows.cell(m_state));
    if (meant.size() == 1) return meant.front();
    m_rows.warn(m_district.column, "indicator-of-unknown-district",
                fmt::format("{} is {}, so the row is not used.", in_quotes(text),
                            meant.empty() ? "no district or code that these places know"
                                          : fmt::format("the name of {} districts", meant.size())),
                "Write the district's name as the boundaries have it, or its code as census:211 or lgd:214; a row of "
                "totals can be left out.");
    return {};
  }

  void read_cell(Column& column, std::size_t district) {
    const std::string_view text = m_rows.cell({column.indicator.name, column.index});
    base::WrittenValue value = base::read_value(text);
    const bool number = value.kind == base::WrittenValue::Kind::number;
    if (number) column.words = {};  // a column of numbers has no use for them
    // No number is "none", but a district's status can be.
    const bool says_something = value.kind != base::WrittenValue::Kind::none || base::fold_name(text) == "none";
    if (says_something && !column.words.empty()) {
      column.words[district] = base::as_one_line(base::printable(text, longest_word));
    }
    if (value.kind == base::WrittenValue::Kind::refused) {
      if (++column.not_numbers <= most_refused) {
        column.refused.push_back(
            {m_rows.at(column.index), fmt::format("{} is no number: {}.", in_quotes(text), value.why)});
      }
    } else if (number) {
      column.mixed = column.mixed || (column.percent && *column.percent != value.percent);
      column.percent = value.percent;
      column.indicator.values[district] = value.value;
    }
  }

  /// Gives a column to the places, with what is odd about it.
  void take(Column& column) {
    const Location where{m_header.file, m_header.line, column.index + 1, m_header.sheet};
    const std::string name = in_quotes(column.indicator.name);
    const auto find = [&](std::string code, Severity severity, std::string text, std::string advice) {
      m_places.findings.push_back({std::move(code), severity, where, std::move(text), std::move(advice)});
    };
    const bool numbers =
        std::ranges::any_of(column.indicator.values, [](const auto& value) { return value.has_value(); });
    const bool words = std::ranges::any_of(column.words, [](const std::string& word) { return !word.empty(); });
    const std::string key = base::fold_name(column.indicator.name);
    if (!numbers) {
      if (!column.indicator.name.empty()) {
        find("indicator-without-numbers", Severity::info,
             fmt::format("The column {} holds no number of a district.", name),
             "Nothing needs to be done if it is a text; a map can show its words as categories.");
      }
      if (!words || key.empty()) return;
    }
    if (key.empty()) {
      return find("indicator-without-name", Severity::warning, "The column has numbers but no header.",
                  "Give it a name to use it.");
    }
    const auto same = [&key](const auto& other) { return base::fold_name(other.name) == key; };
    if (numbers) std::erase_if(m_places.words, same);
    if (std::ranges::any_of(m_places.indicators, same) || std::ranges::any_of(m_places.words, same)) {
      return find("indicator-twice", numbers ? Severity::error : Severity::info,
                  fmt::format("There is a column {} already, so this one is not used.", name),
                  "Give one of the two another name.");
    }
    if (!numbers) {
      m_places.words.push_back({std::move(column.indicator.name), std::move(column.words)});
      return;
    }
    if (column.mixed) {
      find("indicator-mixes-percent", Severity::warning,
           fmt::format("Some numbers of {} have a percent sign and others have none; 45% is taken as 45.", name),
           "Write all of them alike.");
    }
    for (Refused& refused : column.refused) {
      if (++m_refused > most_refused) continue;
      m_places.findings.push_back({"indicator-not-a-number", Severity::error, refused.where, std::move(refused.text),
                                   "Write a number such as 1,234, 12.5 or 45%, or leave the cell blank."});
    }
    m_refused += column.not_numbers - column.refused.size();
    m_places.indicators.push_back(std::move(column.indicator));
  }

  Places& m_places;
  UserTable m_rows;
  DistrictNames m_names;
  DistrictColumn m_district;
  UserColumn m_state;
  Location m_header;
  std::vector<Column> m_columns;
  std::vector<long> m_row_of;  ///< by district; 0: none so far
  std::vector<bool> m_twice;   ///< by district
  std::size_t m_refused = 0;   ///< cells of columns of numbers that hold none
};

}  // namespace

void add_indicators(Places& places, tables::Table& table) { Reader(places, table).read(); }

}  // namespace places

void add_indicators(Places& places, const std::filesystem::path& file) {
  const auto table = tables::open(file, {});
  places::add_indicators(places, *table);
}

}  // namespace zilamap
