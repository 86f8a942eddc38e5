// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"
#include "tables/table.hpp"

#include <zilamap/error.hpp>
#include <zilamap/records.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace zilamap {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr std::int64_t rows_between_progress = 4096;

/// Which cells of a row hold what.
struct Columns {
  std::size_t name = none;
  std::size_t district = none;
  std::size_t state = none;

  bool any() const { return name != none || district != none; }
};

std::size_t column(const tables::Row& header, std::initializer_list<std::string_view> names) {
  for (std::size_t i = 0; i < header.cells.size(); ++i) {
    const std::string key = base::fold_name(header.cells[i]);
    for (const std::string_view name : names) {
      if (!key.empty() && key == base::fold_name(name)) return i;
    }
  }
  return none;
}

Columns columns_of(const tables::Row& header) {
  return {column(header, {"name", "place", "place name", "query", "नाम", "स्थान"}),
          column(header, {"district", "district name", "zila", "जिला"}),
          column(header, {"state", "state name", "राज्य"})};
}

std::string_view cell(const tables::Row& row, std::size_t column) {
  return column < row.cells.size() ? base::trim(row.cells[column]) : std::string_view();
}

}  // namespace

Findings read_place_names(const std::filesystem::path& file, const std::function<void(const PlaceName&)>& take,
                          const ReadOptions& options) {
  const auto table = tables::open(file, {.sheet = options.sheet, .allow_network = options.allow_network});
  Findings findings;
  tables::Row row;
  Columns columns;
  PlaceName name;
  std::int64_t rows = 0;
  for (bool first = true; table->next(row); first = false) {
    if (first) {
      columns = columns_of(row);
      if (columns.any()) continue;
      columns.name = 0;
      if (table->has_field_names()) continue;
    }
    name.text = cell(row, columns.name);
    name.district = cell(row, columns.district);
    name.state = cell(row, columns.state);
    name.where = table->at(row.number, static_cast<long>(columns.name == none ? columns.district : columns.name) + 1);
    take(name);
    if (options.progress && ++rows % rows_between_progress == 0 && !options.progress({table->progress(), rows})) {
      throw Cancelled("Reading the names was stopped.");
    }
    if (Findings odd = table->take_findings(); !odd.empty()) std::ranges::move(odd, std::back_inserter(findings));
  }
  Findings odd = table->take_findings();
  std::ranges::move(odd, std::back_inserter(findings));
  return findings;
}

}  // namespace zilamap
