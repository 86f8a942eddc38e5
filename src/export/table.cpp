// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/files.hpp"
#include "base/text.hpp"
#include "ogr/layer.hpp"

#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace zilamap {

void write_table(const std::vector<DistrictRow>& rows, const Places& places, const std::filesystem::path& file,
                 const TableOptions& options) {
  if (rows.size() != places.districts.size()) throw UsageError("the table has other districts than the boundaries");
  if (base::fold_name(file.extension().string()) == "csv") {
    base::write_atomically(file, to_csv(rows), options.overwrite);
    return;
  }
  const auto column = [&rows](const char* name, bool integer, const auto& text_of) {
    ogr::Column values{name, integer, {}};
    values.values.reserve(rows.size());
    for (const DistrictRow& row : rows) values.values.push_back(text_of(row));
    return values;
  };
  const auto number = [](const DistrictRow& row, std::int64_t value) {
    return row.status == Status::not_reported ? std::string() : std::to_string(value);
  };
  const std::vector<ogr::Column> columns{
      column("district", false, [](const DistrictRow& row) { return row.district; }),
      column("census2011", false, [](const DistrictRow& row) { return row.census2011; }),
      column("lgd", false, [](const DistrictRow& row) { return row.lgd; }),
      column("year", false, [](const DistrictRow& row) { return row.year; }),
      column("status", false, [](const DistrictRow& row) { return std::string(to_string(row.status)); }),
      column("activities", true, [&number](const DistrictRow& row) { return number(row, row.activities); }),
      column("sites", true, [&number](const DistrictRow& row) { return number(row, row.sites); }),
      column("people_trained", true, [&number](const DistrictRow& row) { return number(row, row.people_trained); }),
      column("types", false, [](const DistrictRow& row) { return row.types; })};
  std::vector<const MultiPolygon*> shapes;
  shapes.reserve(places.districts.size());
  for (const District& district : places.districts) shapes.push_back(&district.shape);
  ogr::write_layer(file, places.layer.empty() ? "districts" : places.layer, columns, shapes, places.crs,
                   options.overwrite);
}

}  // namespace zilamap
