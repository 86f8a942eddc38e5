// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/byte_source.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "ogr/network.hpp"
#include "tables/csv_table.hpp"
#include "tables/layer_table.hpp"
#include "tables/limits.hpp"
#include "tables/table.hpp"
#include "tables/text_form.hpp"
#include "tables/workbook.hpp"

#include <zilamap/error.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace zilamap::tables {

namespace {

enum class Family { unknown, text, workbook, layer };

Family family_of(std::string_view ending) {
  constexpr std::array<std::string_view, 3> texts = {".csv", ".tsv", ".txt"};
  constexpr std::array<std::string_view, 6> workbooks = {".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"};
  constexpr std::array<std::string_view, 15> layers = {".geojson", ".json", ".geojsonl", ".topojson", ".gpkg",
                                                       ".sqlite",  ".db",   ".sqlite3",  ".shp",      ".fgb",
                                                       ".kml",     ".kmz",  ".gml",      ".tab",      ".mif"};
  const auto among = [&](const auto& list) { return std::find(list.begin(), list.end(), ending) != list.end(); };
  if (among(texts)) return Family::text;
  if (among(workbooks)) return Family::workbook;
  return among(layers) ? Family::layer : Family::unknown;
}

/// What the first bytes look like, for a name that does not tell.
Family family_of(const base::ByteSource& source) {
  std::string head(4096, '\0');
  head.resize(source.read(0, head.data(), head.size()));
  if (head.starts_with("PK\x03\x04") || head.starts_with("\xD0\xCF\x11\xE0")) return Family::workbook;
  const std::string_view text = base::trim(head);
  if (text.starts_with('{') || text.starts_with('<')) return Family::layer;
  // Text has no zero bytes, except when it is UTF-16.
  const bool is_text = head.find('\0') == std::string::npos || recognise(head).encoding != Encoding::utf8;
  return is_text ? Family::text : Family::layer;
}

/// Text and workbooks have no layers to choose from.
void check_sheet(Family family, const OpenOptions& options, const std::string& name) {
  if (family != Family::text || options.sheet.empty()) return;
  throw DataError("A text file has no sheets. Leave --sheet away.", {name});
}

std::unique_ptr<Table> open_address(const std::filesystem::path& file, const OpenOptions& options) {
  const std::string name = file.string();
  if (!options.allow_network) {
    throw DataError("This is an address on a network. Download it, or give --allow-network to have it read.", {name});
  }
  // What follows a question mark is no part of the name.
  const Family family = family_of(base::ending_of(name.substr(0, name.find('?'))));
  check_sheet(family, options, name);
  if (family == Family::text) return from_text(ogr::fetch(name, largest_workbook), name);
  if (family != Family::workbook) return open_layer(file, options);
  return open_workbook(base::memory_source(ogr::fetch(name, largest_workbook)), name, options.sheet);
}

}  // namespace

bool is_table_ending(std::string_view ending) { return family_of(ending) != Family::unknown; }

std::unique_ptr<Table> open(const std::filesystem::path& file, const OpenOptions& options) {
  const std::string name = file.string();
  if (ogr::is_network_path(name)) return open_address(file, options);
  auto source = base::open_source(file);
  if (source->size() == 0) throw DataError("The file is empty.", {name});
  Family family = family_of(base::ending_of(file));
  if (family == Family::unknown) family = family_of(*source);
  check_sheet(family, options, name);
  if (family == Family::text) return open_csv(std::move(source), name);
  if (family == Family::workbook) return open_workbook(std::move(source), name, options.sheet);
  source.reset();
  return open_layer(file, options);
}

}  // namespace zilamap::tables
