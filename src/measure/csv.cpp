// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "measure/columns.hpp"

#include <zilamap/file.hpp>
#include <zilamap/measure.hpp>

namespace zilamap {

std::string to_csv(const std::vector<DistrictRow>& rows) {
  const std::span<const measuring::TableColumn> columns = measuring::table_columns();
  std::string csv;
  const auto line = [&](const auto& text_of) {
    for (std::size_t i = 0; i < columns.size(); ++i) csv.append(i == 0 ? "" : ",").append(text_of(columns[i]));
    csv += '\n';
  };
  line([](const measuring::TableColumn& column) { return std::string(column.name); });
  for (const DistrictRow& row : rows) {
    line([&](const measuring::TableColumn& column) { return csv_field(column.text(row)); });
  }
  return csv;
}

}  // namespace zilamap
