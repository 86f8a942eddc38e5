// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/columns.hpp"

#include "base/text.hpp"
#include "records/headers.hpp"
#include "records/hxl.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::records {

namespace {

std::size_t filled(const HeadRow& row) {
  return static_cast<std::size_t>(
      std::ranges::count_if(row.cells, [](const std::string& cell) { return !base::trim(cell).empty(); }));
}

/// True when half of the row or more are hashtags, one of them of use.
bool is_hashtag_row(const HeadRow& row) {
  std::size_t tags = 0;
  bool useful = false;
  for (const std::string& cell : row.cells) {
    if (!is_hashtag(cell)) continue;
    ++tags;
    useful = useful || meaning_of_hashtag(cell).has_value();
  }
  return useful && tags * 2 >= filled(row);
}

std::size_t known_headers(const HeadRow& row, const Mapping& mapping) {
  return static_cast<std::size_t>(std::ranges::count_if(row.cells, [&](const std::string& cell) {
    return !base::trim(cell).empty() && (mapping.find(cell) != nullptr || meaning_of_header(cell).has_value());
  }));
}

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

std::size_t find_hashtags(const std::vector<HeadRow>& rows) {
  const auto found = std::ranges::find_if(rows, is_hashtag_row);
  return found == rows.end() ? nowhere : static_cast<std::size_t>(found - rows.begin());
}

/// The row with the most known headers, the first of several. One known word is enough only when the mapping has it or
/// the row has no other cell, for a record may well hold the word "training".
std::size_t find_headers(const std::vector<HeadRow>& rows, const Mapping& mapping, bool only_first) {
  if (only_first) return rows.empty() ? nowhere : 0;
  std::size_t best = nowhere;
  std::size_t most = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t known = known_headers(rows[i], mapping);
    const bool mapped =
        std::ranges::any_of(rows[i].cells, [&](const std::string& cell) { return mapping.find(cell) != nullptr; });
    if (known <= most || (known == 1 && !mapped && filled(rows[i]) > 1)) continue;
    most = known;
    best = i;
  }
  return best;
}

/// True for a second line of headers: parts of a headcount under one that spans them, "Women | Men | Total" under
/// "Participants".
bool is_second_line(const HeadRow& first, const HeadRow& second) {
  std::size_t parts = 0;
  for (std::size_t i = 0; i < second.cells.size(); ++i) {
    const std::string_view cell = base::trim(second.cells[i]);
    if (cell.empty()) continue;
    const auto part = meaning_of_header(cell);
    const std::string_view above = i < first.cells.size() ? base::trim(first.cells[i]) : std::string_view();
    const auto whole = meaning_of_header(above);
    const bool under_people = above.empty() || (whole && whole->field == Field::people);
    if (!part || part->field != Field::people || !under_people) return false;
    ++parts;
  }
  return parts >= 2;
}

[[noreturn]] void no_headers(const std::vector<HeadRow>& rows, const Location& table) {
  std::vector<std::string> cells;
  for (const HeadRow& row : rows) {
    if (filled(row) == 0) continue;
    for (const std::string& cell : row.cells) cells.push_back('"' + base::printable(base::trim(cell), 24) + '"');
    break;
  }
  if (cells.size() > 12) cells.resize(12);
  throw DataError(
      fmt::format("No row of this table could be its header: none has names of columns that are known, such "
                  "as District, Date and Participants. The first row is {}. Put a header over each column, "
                  "or say what the columns are in a file for --columns.",
                  base::join_words(cells, ", ")),
      table);
}

/// Decides for one column after the other.
class Chooser {
 public:
  Chooser(const Mapping& mapping, Location header, Findings& findings)
      : m_mapping(mapping), m_header(std::move(header)), m_findings(findings) {}

  void add(std::size_t index, std::string_view header, std::string_view hashtag) {
    ColumnUse use{
        static_cast<long>(index) + 1, std::string(base::trim(header)), std::string(base::trim(hashtag)), {}, {}};
    const std::string key = base::fold_name(header);
    std::optional<Meaning> meaning;
    if (const Mapping::Entry* entry = m_mapping.find(header)) {
      meaning = entry->meaning;
      use.by = "mapping";
    } else if (!hashtag.empty()) {
      meaning = meaning_of_hashtag(hashtag);
      use.by = "hxl";
    } else {
      meaning = meaning_of_header(header);
      use.by = "header";
    }
    const bool twice = !key.empty() && std::ranges::find(columns.headers, key) != columns.headers.end();
    columns.headers.push_back(key);
    if (twice && hashtag.empty()) {
      find("duplicate-header", Severity::error, index,
           fmt::format("The header \"{}\" stands over two columns; only the first is used.",
                       base::printable(use.header)),
           "Give each column a header of its own.");
      meaning.reset();
    }
    if (meaning && meaning->field != Field::none && !is_free(*meaning, index, use)) meaning.reset();
    if (meaning && meaning->field != Field::none) {
      use.field = name_of(*meaning);
      columns.used.push_back({index, *meaning, use.header.empty() ? use.hashtag : use.header});
    } else {
      use.by.clear();
    }
    columns.uses.push_back(std::move(use));
  }

  void find(const char* code, Severity severity, std::size_t index, std::string text, const char* advice) {
    Location where = m_header;
    where.column = static_cast<long>(index) + 1;
    m_findings.push_back({code, severity, std::move(where), std::move(text), advice});
  }

  Columns columns;

 private:
  /// False, with a finding, when another column has the meaning already.
  bool is_free(const Meaning& meaning, std::size_t index, const ColumnUse& use) {
    if (may_repeat(meaning.field) && meaning.system.empty()) return true;
    const auto taken = std::ranges::find(columns.used, meaning, &Column::meaning);
    if (taken == columns.used.end()) return true;
    find("column-twice", Severity::warning, index,
         fmt::format("The columns \"{}\" and \"{}\" are both taken for {}; only the first is used.",
                     base::printable(taken->header), base::printable(use.header), name_of(meaning)),
         "Say in a file for --columns which one it is, and `none` for the other.");
    return false;
  }

  const Mapping& m_mapping;
  Location m_header;
  Findings& m_findings;
};

void report_missing(const Mapping& mapping, const Columns& columns, Findings& findings) {
  for (const Mapping::Entry& entry : mapping.columns) {
    if (std::ranges::find(columns.headers, base::fold_name(entry.header)) != columns.headers.end()) continue;
    std::vector<std::string_view> headers;
    for (const ColumnUse& use : columns.uses) headers.push_back(use.header);
    const std::string_view near = base::nearest(entry.header, headers);
    findings.push_back({"column-missing", Severity::error, entry.where,
                        fmt::format("The table has no column \"{}\".", base::printable(entry.header)),
                        near.empty() ? "Correct the header here or in the table."
                                     : fmt::format("Did you mean \"{}\"?", base::printable(near))});
  }
}

}  // namespace

const Column* Columns::find(Field field) const {
  const auto found =
      std::ranges::find_if(used, [field](const Column& column) { return column.meaning.field == field; });
  return found == used.end() ? nullptr : &*found;
}

Head read_head(const std::vector<HeadRow>& rows, const Mapping& mapping, bool only_first, const Location& table,
               Findings& findings) {
  const std::size_t tags = find_hashtags(rows);
  const std::size_t header = tags == nowhere ? find_headers(rows, mapping, only_first) : tags > 0 ? tags - 1 : tags;
  if (header == nowhere) no_headers(rows, table);
  const HeadRow& names = rows[header];
  Location where = table;
  where.line = names.number;
  Chooser chooser(mapping, where, findings);
  const bool two_lines =
      tags == nowhere && !only_first && header + 1 < rows.size() && is_second_line(names, rows[header + 1]);
  const std::size_t width = std::max(names.cells.size(), tags != nowhere ? rows[tags].cells.size()
                                                         : two_lines     ? rows[header + 1].cells.size()
                                                                         : 0);
  for (std::size_t i = 0; i < width; ++i) {
    const auto cell = [i](const HeadRow& row) {
      return i < row.cells.size() ? std::string_view(row.cells[i]) : std::string_view();
    };
    const std::string_view below = two_lines ? base::trim(cell(rows[header + 1])) : std::string_view();
    const std::string_view shown = header == tags ? std::string_view() : below.empty() ? cell(names) : below;
    chooser.add(i, shown, tags == nowhere ? std::string_view() : cell(rows[tags]));
  }
  Head head{std::move(chooser.columns), (tags != nowhere ? tags : two_lines ? header + 1 : header) + 1};
  head.columns.width = width;
  // Cells beyond the last header are no columns; spreadsheets often have some that are empty.
  while (head.columns.width > 0 && head.columns.headers[head.columns.width - 1].empty() &&
         head.columns.uses[head.columns.width - 1].field.empty()) {
    --head.columns.width;
  }
  report_missing(mapping, head.columns, findings);
  if (head.columns.used.empty()) no_headers(rows, table);
  return head;
}

}  // namespace zilamap::records
