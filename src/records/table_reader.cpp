// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/table_reader.hpp"

#include "base/text.hpp"
#include "records/collector.hpp"
#include "records/columns.hpp"
#include "records/headings.hpp"
#include "records/row_kind.hpp"
#include "records/row_reader.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace zilamap::records {

namespace {

constexpr std::size_t head_rows = 25;           ///< among which the header is looked for
constexpr std::int64_t rows_per_report = 4096;  ///< between two calls of the progress function

std::vector<HeadRow> read_head_rows(tables::Table& table) {
  std::vector<HeadRow> rows;
  tables::Row row;
  // What lies behind names of fields is not looked at, so that a query need not run again.
  const std::size_t most = table.has_field_names() ? 1 : head_rows;
  while (rows.size() < most && table.next(row)) rows.push_back({row.number, {row.cells.begin(), row.cells.end()}});
  return rows;
}

/// Reads one table from front to back.
class Reading {
 public:
  Reading(tables::Table& table, const ReadOptions& options, Records& records, Apart apart)
      : m_table(table),
        m_options(options),
        m_records(records),
        m_collector(records, options.sums_above, std::move(apart), m_findings) {}

  /// Looks for the header.
  void read_header(const Mapping& mapping) {
    const std::vector<HeadRow> rows = read_head_rows(m_table);
    Findings odd;
    Head head = read_head(rows, mapping, m_table.has_field_names(), m_table.at(0), odd);
    m_findings.add(std::move(odd));
    m_head_end = rows[head.rows - 1].number;
    m_head_rows = head.rows;
    m_records.columns = head.columns.uses;
    use(std::move(head.columns));
  }

  void use(Columns columns) {
    m_columns = std::move(columns);
    m_kinds.emplace(m_columns);
    if (!has_years()) {
      m_collector.has_no_years();
      m_findings.add({"no-date-column", Severity::warning, m_table.at(m_head_end),
                      "The table has no column for a date or a year, so its records count in no year.",
                      "Add one, or say in a file for --columns which one it is."});
    }
    m_own_id = m_columns.find(Field::id) != nullptr && m_columns.find(Field::activity_id) == nullptr;
  }

  void run() {
    m_table.rewind();
    tables::Row row;
    for (std::size_t i = 0; i < m_head_rows && m_table.next(row); ++i) {
    }
    report_merged();
    RowReader reader(m_columns, m_table, m_findings);
    std::int64_t rows = 0;
    while (m_table.next(row)) {
      if (++rows % rows_per_report == 0) report(rows);
      read_row(row, reader);
    }
    m_collector.finish(m_table.file());
    m_findings.add(m_table.take_findings());
    if (rows == 0) throw DataError("The table has a header and no rows under it.", m_table.at(m_head_end));
    Findings all = m_findings.take(m_table.at(0));
    m_records.findings.insert(m_records.findings.end(), std::make_move_iterator(all.begin()),
                              std::make_move_iterator(all.end()));
  }

 private:
  bool has_years() const {
    constexpr std::array fields{Field::date, Field::start, Field::end, Field::year};
    return std::ranges::any_of(fields, [this](Field field) { return m_columns.find(field) != nullptr; });
  }

  void report(std::int64_t rows) const {
    if (m_options.progress && !m_options.progress({m_table.progress(), rows})) {
      throw Cancelled(fmt::format("Stopped after {} rows.", rows), m_table.at(0));
    }
  }

  /// Merged cells below the header: what they mean for the rows that they span is said, whatever is made of it.
  void report_merged() {
    for (const tables::MergedCells& cells : m_table.merged()) {
      if (cells.last_row <= m_head_end || cells.first_row == cells.last_row) continue;
      const auto used = std::ranges::find_if(m_columns.used, [&](const Column& column) {
        return static_cast<long>(column.index) + 1 == cells.first_column;
      });
      if (used == m_columns.used.end()) continue;
      const bool people = used->meaning.field == Field::people;
      m_findings.add({"merged-cells", Severity::error, m_table.at(cells.first_row, cells.first_column),
                      fmt::format("The cells of rows {} to {} under \"{}\" are merged; {}.", cells.first_row,
                                  cells.last_row, base::printable(used->header, 40),
                                  people ? "their number is of all these rows together, so it is not counted at a place"
                                         : "each of the rows is read with their text"),
                      "Unmerge them and fill each cell."});
    }
  }

  void note(const char* code, Severity severity, const tables::Row& row, const char* text, const char* advice) {
    m_findings.add({code, severity, m_table.at(row.number), text, advice});
  }

  void read_row(const tables::Row& row, RowReader& reader) {
    switch (m_table.has_field_names() ? RowKind::record : m_kinds->of(row)) {
      case RowKind::header_again:
        return note("header-again", Severity::info, row, "The header comes again here; the row is no record.", "");
      case RowKind::total:
        return note("total-row", Severity::warning, row,
                    "The row is a total of others, so it is no record and its numbers are not counted again.",
                    "Give it another first word if it is a record.");
      case RowKind::heading:
        m_heading = heading_of(row);
        return;
      case RowKind::record:
        break;
    }
    if (!fits(row)) return;
    Activity activity = reader.read(row);
    if (!reader.counts()) return;
    if (!activity.heading_year && m_heading) activity.heading_year = m_heading->year;
    m_collector.add(std::move(activity), reader.activity_id(), m_own_id);
  }

  std::optional<YearHeading> heading_of(const tables::Row& row) {
    for (const std::string_view cell : row.cells) {
      if (base::trim(cell).empty()) continue;
      Findings odd;
      std::optional<YearHeading> heading = parse_heading(base::trim(cell), m_table.at(row.number), odd);
      m_findings.add(std::move(odd));
      // A year needs one heading, however often the table has it.
      const auto same = [&](const YearHeading& other) { return other.year == heading->year; };
      if (heading && std::ranges::none_of(m_records.headings, same)) m_records.headings.push_back(*heading);
      return heading;
    }
    return std::nullopt;
  }

  /// False when the row has more cells than the header: then nobody can tell which cell belongs under which header.
  bool fits(const tables::Row& row) {
    const std::size_t width = m_columns.width;
    for (std::size_t i = width; i < row.cells.size(); ++i) {
      if (base::trim(row.cells[i]).empty()) continue;
      if (!m_table.rows_are_lines()) {
        // On a sheet no cell can slip under another header.
        m_findings.add({"cell-without-header", Severity::warning, m_table.at(row.number, static_cast<long>(i) + 1),
                        "The cell stands under no header, so it is not used.",
                        "Give the column a header, or clear the cell."});
        return true;
      }
      const std::string reason = fmt::format(
          "The row has {} cells and the header {}, so cells may stand under the wrong header; the row is left "
          "out.",
          row.cells.size(), width);
      m_findings.add({"row-too-long", Severity::error, m_table.at(row.number, static_cast<long>(i) + 1), reason,
                      "Put texts with separators in quotes, or mend the row."});
      m_collector.reject({{}, reason, {}, m_table.at(row.number)});
      return false;
    }
    if (row.cells.size() < width && m_table.rows_are_lines()) {
      m_findings.add({"row-too-short", Severity::error, m_table.at(row.number),
                      fmt::format("The row has only {} of the {} cells of the header; the others are taken as empty.",
                                  row.cells.size(), width),
                      "Add the missing separators."});
    }
    return true;
  }

  tables::Table& m_table;
  const ReadOptions& m_options;
  Records& m_records;
  base::FindingLog m_findings;
  Collector m_collector;
  Columns m_columns;
  std::optional<RowKinds> m_kinds;
  long m_head_end = 0;
  std::size_t m_head_rows = 1;
  bool m_own_id = false;
  std::optional<YearHeading> m_heading;  ///< under which the rows stand, when the table has such lines between them
};

/// Reads a table once, and once more when rows of one activity stood apart after records had been added up.
template <typename Begin>
void read_twice(tables::Table& table, const ReadOptions& options, Records& records, const Begin& begin) {
  const Records settings = records;
  try {
    Reading reading(table, options, records, {});
    begin(reading);
    reading.run();
  } catch (RowsApart& again) {
    records = settings;
    table.rewind();
    Reading reading(table, options, records, std::move(again.ids));
    begin(reading);
    reading.run();
  }
}

}  // namespace

void read_table(tables::Table& table, const Mapping& mapping, const ReadOptions& options, Records& records) {
  read_twice(table, options, records, [&](Reading& reading) { reading.read_header(mapping); });
}

void read_table(tables::Table& table, const Columns& columns, const ReadOptions& options, Records& records) {
  read_twice(table, options, records, [&](Reading& reading) { reading.use(columns); });
}

}  // namespace zilamap::records
