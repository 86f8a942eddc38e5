// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zilamap::tables {

/// One row of a table. The cells view the table's memory and are valid until the next row is asked for.
struct Row {
  /// Of a text file the line where it begins, of a sheet the row, of a layer the feature; from 1. The names of a
  /// layer's fields are row 0.
  long number = 0;
  std::vector<std::string_view> cells;  ///< as text in UTF-8, untrimmed; the last cells of a row may be missing
};

/// A rectangle of merged cells, rows and columns from 1, both ends included.
struct MergedCells {
  long first_row = 0, last_row = 0;
  long first_column = 0, last_column = 0;
};

/// A table that is read from front to back, row by row, in memory that does not grow with the rows (of a text file) or
/// is bounded (of a workbook).
class Table {
 public:
  virtual ~Table() = default;

  /// The next row that is not blank, or false at the end. Throws DataError when the table cannot be read on.
  virtual bool next(Row& row) = 0;
  /// Begins again from the front, where it is when it was opened.
  virtual void rewind() = 0;

  /// The place of a cell, for findings; column 0 is the whole row.
  Location at(long row, long column = 0) const { return {m_file, row, column, m_sheet}; }
  const std::string& file() const { return m_file; }
  /// Name of the sheet or layer; empty when the file has only one.
  const std::string& sheet() const { return m_sheet; }
  /// How much is read, from 0 to 1; below 0 when it cannot be told.
  virtual double progress() const { return -1; }
  /// True when the first row holds the names of fields for certain (a layer, a database), not a title that people
  /// wrote.
  virtual bool has_field_names() const { return false; }
  /// True when each row is written out on its own, so that a row with fewer cells than others has lost some.
  virtual bool rows_are_lines() const { return false; }
  /// The merged cells of a workbook's sheet, known from the start.
  const std::vector<MergedCells>& merged() const { return m_merged; }
  /// What was odd so far: cells that are no UTF-8, too long, formulas. Taken out, so each comes once; rows that are
  /// read again after rewind() tell nothing twice. What is only known at the end - how many there were of a kind, a
  /// file that changed meanwhile - comes when next() was false.
  Findings take_findings() { return std::exchange(m_findings, {}); }

 protected:
  Table(std::string file, std::string sheet) : m_file(std::move(file)), m_sheet(std::move(sheet)) {}

  std::string m_file;
  std::string m_sheet;
  std::vector<MergedCells> m_merged;
  Findings m_findings;
};

/// How to open a table.
struct OpenOptions {
  /// Name of a sheet, layer or table, or the number of a sheet from 1; empty: the first that has rows and is not
  /// hidden.
  std::string sheet;
  bool allow_network = false;  ///< read addresses on a network, and let GDAL follow them
};

/// True for the endings, with a dot and in small letters, that open() takes for a table whatever is in the file.
bool is_table_ending(std::string_view ending);

/// Opens a table by what the file is: CSV or TSV, XLSX, ODS, or a layer that GDAL reads (GeoJSON, GeoPackage, SQLite,
/// shapefile, ...), whose first row then holds the field names and, for points, `lon` and `lat` in degrees on WGS 84.
/// Throws DataError for what is missing, a folder, a pipe, encrypted, cut short, a bomb, or has no rows.
std::unique_ptr<Table> open(const std::filesystem::path& file, const OpenOptions& options);

/// A text with separators that is in memory already; `name` stands for the file in findings.
std::unique_ptr<Table> from_text(std::string text, std::string name);

}  // namespace zilamap::tables
