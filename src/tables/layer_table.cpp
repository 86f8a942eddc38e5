// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/layer_table.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"
#include "ogr/rows.hpp"
#include "tables/cell_findings.hpp"
#include "tables/cell_text.hpp"
#include "tables/limits.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace zilamap::tables {

namespace {

class LayerTable : public Table {
 public:
  LayerTable(std::string name, ogr::LayerRows layer)
      : Table(std::move(name), layer.others.empty() ? std::string() : layer.name),
        m_rows(std::move(layer.rows)),
        m_log(m_findings, at(0)),
        m_crs_missing(layer.crs_missing) {
    if (m_rows.fields().size() > most_columns) {
      throw DataError(fmt::format("The layer has more than {} fields.", base::grouped(most_columns)), at(0));
    }
  }

  bool next(Row& row) override {
    if (m_number < 0) {
      m_number = 0;
      take(m_rows.fields(), row);
      return true;
    }
    while (m_rows.next()) {
      ++m_number;
      const auto& cells = m_rows.cells();
      if (std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return base::trim(cell).empty(); })) continue;
      m_log.begin_row(m_number);
      take(cells, row);
      return true;
    }
    finish();
    return false;
  }

  void rewind() override {
    m_rows.rewind();
    m_number = -1;
  }

  double progress() const override {
    const long count = m_rows.count();
    return count > 0 ? std::clamp(static_cast<double>(m_number) / static_cast<double>(count), 0.0, 1.0) : -1;
  }

  bool has_field_names() const override { return true; }

  void note_others(const std::vector<std::string>& others) {
    std::vector<std::string> names;
    for (const std::string& other : others) names.push_back(base::printable(other));
    m_findings.push_back({"other-sheets", Severity::info, at(0),
                          fmt::format("This layer was read, and not the others: {}.", base::join_words(names, ", ")),
                          "Name another one with --sheet."});
  }

 private:
  void take(const std::vector<std::string>& cells, Row& row) {
    row.number = m_number;
    row.cells.assign(cells.begin(), cells.end());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].size() <= longest_cell) continue;
      row.cells[i] = cut_to(row.cells[i], longest_cell);
      m_log.add({"cell-too-long", Severity::error, at(m_number, static_cast<long>(i) + 1),
                 fmt::format("The cell is longer than {} KB; the rest of it was left out.", longest_cell >> 10),
                 "Shorten it."});
    }
  }

  void finish() {
    if (!m_log.finish()) return;
    if (m_rows.not_utf8() > 0) {
      m_findings.push_back({"encoding-guessed", Severity::warning, at(0),
                            fmt::format("{} texts are not UTF-8 and were read as Windows-1252.", m_rows.not_utf8()),
                            "Look at the names; a .cpg file beside a shapefile names the right encoding."});
    }
    if (m_rows.unusable_points() > 0) {
      m_findings.push_back({"coordinate-unusable", Severity::error, at(0),
                            fmt::format("{} points cannot be taken to longitude and latitude; their cells are empty.",
                                        m_rows.unusable_points()),
                            "Look at the coordinates and at the coordinate system that the layer names."});
    }
    if (m_crs_missing) {
      m_findings.push_back({"crs-missing", Severity::warning, at(0),
                            "The layer names no coordinate system; its points were taken as degrees on WGS 84.",
                            "Name the system in the file when it is another one."});
    }
  }

  ogr::Rows m_rows;
  CellFindings m_log;
  bool m_crs_missing;
  long m_number = -1;  ///< of the row that was read last; 0 is the row of names
};

}  // namespace

std::unique_ptr<Table> open_layer(const std::filesystem::path& file, const OpenOptions& options) {
  ogr::LayerRows layer = ogr::open_layer_rows(file, {options.sheet, options.allow_network});
  const std::vector<std::string> others = layer.others;
  auto table = std::make_unique<LayerTable>(file.string(), std::move(layer));
  if (options.sheet.empty() && !others.empty()) table->note_others(others);
  return table;
}

}  // namespace zilamap::tables
