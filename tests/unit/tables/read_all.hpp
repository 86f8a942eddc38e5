// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "tables/table.hpp"

#include <zilamap/error.hpp>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

/// A row that outlives its table: number and cells.
using NumberedRow = std::pair<long, std::vector<std::string>>;
using NumberedRows = std::vector<NumberedRow>;

inline std::filesystem::path table_data(const std::string& name) {
  return std::filesystem::path(ZILAMAP_TEST_DATA) / "tables" / name;
}

/// The rows from where the table is to its end.
inline NumberedRows read_all(zilamap::tables::Table& table) {
  NumberedRows rows;
  zilamap::tables::Row row;
  while (table.next(row)) rows.push_back({row.number, {row.cells.begin(), row.cells.end()}});
  return rows;
}

inline NumberedRows read_text(const std::string& text) {
  const auto table = zilamap::tables::from_text(text, "text.csv");
  return read_all(*table);
}

inline NumberedRows read_file(const std::string& name, const std::string& sheet = {}) {
  const auto table = zilamap::tables::open(table_data(name), {sheet, false});
  return read_all(*table);
}

/// The findings after the last row, each "code line:column".
inline std::vector<std::string> places(zilamap::tables::Table& table) {
  read_all(table);
  std::vector<std::string> found;
  for (const auto& finding : table.take_findings()) {
    found.push_back(finding.code + " " + std::to_string(finding.where.line) + ":" +
                    std::to_string(finding.where.column));
  }
  return found;
}

/// What is said when a file cannot be opened or read to its end; empty when it can.
inline std::string table_refusal(const std::filesystem::path& file, const std::string& sheet = {}) {
  try {
    const auto table = zilamap::tables::open(file, {sheet, false});
    read_all(*table);
  } catch (const zilamap::DataError& error) {
    return error.what();
  }
  return {};
}
