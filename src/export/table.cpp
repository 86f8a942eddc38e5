// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/files.hpp"
#include "base/text.hpp"
#include "export/workbook.hpp"
#include "measure/columns.hpp"
#include "ogr/layer.hpp"

#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace zilamap {

namespace {

std::vector<std::string> values_of(const measuring::TableColumn& column, const std::vector<DistrictRow>& rows) {
  std::vector<std::string> values;
  values.reserve(rows.size());
  for (const DistrictRow& row : rows) values.push_back(column.text(row));
  return values;
}

std::string workbook_of(const std::vector<DistrictRow>& rows) {
  exporting::Sheet sheet{"Districts", {}};
  for (const measuring::TableColumn& column : measuring::table_columns()) {
    const double width = column.name == "district" || column.name == "types" ? 24 : 14;
    sheet.columns.push_back({std::string(column.name), values_of(column, rows), column.integer, width});
  }
  return exporting::xlsx({sheet});
}

}  // namespace

void write_table(const std::vector<DistrictRow>& rows, const Places& places, const std::filesystem::path& file,
                 const TableOptions& options) {
  if (rows.size() != places.districts.size()) throw UsageError("the table has other districts than the boundaries");
  const std::string ending = base::fold_name(file.extension().string());
  if (ending == "csv") return base::write_atomically(file, to_csv(rows), options.overwrite);
  if (ending == "xlsx") return base::write_atomically(file, workbook_of(rows), options.overwrite);
  std::vector<ogr::Column> columns;
  for (const measuring::TableColumn& column : measuring::table_columns()) {
    columns.push_back({std::string(column.name), column.integer, values_of(column, rows)});
  }
  std::vector<const MultiPolygon*> shapes;
  shapes.reserve(places.districts.size());
  for (const District& district : places.districts) shapes.push_back(&district.shape);
  ogr::write_layer(file, places.layer.empty() ? "districts" : places.layer, columns, shapes, places.crs,
                   options.overwrite);
}

}  // namespace zilamap
