// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "measure/columns.hpp"

#include <zilamap/file.hpp>
#include <zilamap/measure.hpp>

#include <algorithm>
#include <array>

namespace zilamap {

namespace {

/// A header, its hashtag, and the column of the table that fills it; without one, see text_of().
struct HxlColumn {
  std::string_view header;
  std::string_view tag;
  std::string_view column;
};

// Core hashtags and attributes as of HXL 1.1, http://hxlstandard.org/standard/1-1final/dictionary/. What a row stands
// for has no hashtag there: +count, +coverage, +withheld and +outcome are ours, and whoever does not know them can pass
// over these columns. All of them are described in docs/outputs.md.
constexpr std::array<HxlColumn, 16> columns{{
    {"State", "#adm1+name", ""},
    {"District", "#adm2+name", "district"},
    {"Census 2011 code", "#adm2+code+v_census2011", "census2011"},
    {"LGD code", "#adm2+code+v_lgd", "lgd"},
    {"Year", "#date+year", "year"},
    {"Outcome", "#meta+outcome", ""},
    {"Coverage", "#status+coverage", "status"},
    {"Activities", "#activity+count", "activities"},
    {"Types", "#activity+type", "types"},
    {"Sites", "#loc+count", "sites"},
    {"People trained", "#reached", "people_trained"},
    {"Women and girls", "#reached+f", "female"},
    {"Men and boys", "#reached+m", "male"},
    {"Adults", "#reached+adults", "adults"},
    {"Children", "#reached+children", "children"},
    {"Headcounts withheld", "#meta+withheld", "withheld"},
}};

std::string text_of(const HxlColumn& column, const DistrictRow& row) {
  if (column.tag == "#adm1+name") return row.state;
  if (column.tag == "#meta+outcome") return std::string(to_string(row.outcome));
  const auto known = std::ranges::find(measuring::table_columns(), column.column, &measuring::TableColumn::name);
  return known->text(row);
}

}  // namespace

std::string to_hxl(const std::vector<DistrictRow>& rows) {
  std::string csv;
  const auto line = [&csv](const auto& text_of_column) {
    for (std::size_t i = 0; i < columns.size(); ++i) csv.append(i == 0 ? "" : ",").append(text_of_column(columns[i]));
    csv += '\n';
  };
  line([](const HxlColumn& column) { return csv_field(column.header); });
  line([](const HxlColumn& column) { return csv_field(column.tag); });
  for (const DistrictRow& row : rows) {
    line([&](const HxlColumn& column) { return csv_field(text_of(column, row)); });
  }
  return csv;
}

}  // namespace zilamap
