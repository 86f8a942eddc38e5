// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
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
  const auto column = [&rows](const char* name, bool integer, const auto& text_of) {
    ogr::Column values{name, integer, {}};
    values.values.reserve(rows.size());
    for (const DistrictRow& row : rows) values.values.push_back(text_of(row));
    return values;
  };
  const std::vector<ogr::Column> columns{
      column("district", false, [](const DistrictRow& row) { return row.district; }),
      column("census2011", false, [](const DistrictRow& row) { return row.census2011; }),
      column("lgd", false, [](const DistrictRow& row) { return row.lgd; }),
      column("year", false, [](const DistrictRow& row) { return row.year; }),
      column("status", false, [](const DistrictRow& row) { return std::string(to_string(row.status)); }),
      column("activities", true, [](const DistrictRow& row) { return std::to_string(row.activities); }),
      column("sites", true, [](const DistrictRow& row) { return std::to_string(row.sites); }),
      column("people_trained", true, [](const DistrictRow& row) { return std::to_string(row.people_trained); }),
      column("types", false, [](const DistrictRow& row) { return row.types; })};
  std::vector<const MultiPolygon*> shapes;
  shapes.reserve(places.districts.size());
  for (const District& district : places.districts) shapes.push_back(&district.shape);
  ogr::write_layer(file, places.layer.empty() ? "districts" : places.layer, columns, shapes, places.crs,
                   options.overwrite);
}

}  // namespace zilamap
