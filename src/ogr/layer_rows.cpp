// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/byte_source.hpp"
#include "base/text.hpp"
#include "ogr/network.hpp"
#include "ogr/open.hpp"
#include "ogr/rows_state.hpp"
#include "ogr/sql.hpp"

#include <zilamap/error.hpp>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace zilamap::ogr {

namespace {

namespace fs = std::filesystem;

/// The driver for a database in a file; null when it is none. SQLite File Format, section 1.3: the first 16 bytes, and
/// at 68 the application that made it.
const char* database_driver(const fs::path& file) {
  std::string head(100, '\0');
  head.resize(base::open_source(file)->read(0, head.data(), head.size()));
  if (!head.starts_with("SQLite format 3")) return nullptr;
  return head.size() >= 72 && std::string_view(head).substr(68, 2) == "GP" ? "GPKG" : "SQLite";
}

/// While it lives, SQLite trusts nothing that the file brings along: no function with side effects and no virtual table
/// in views, defaults or computed columns.
class DistrustSchema {
 public:
  DistrustSchema() { CPLSetThreadLocalConfigOption("OGR_SQLITE_PRAGMA", "trusted_schema=OFF,query_only=ON"); }
  ~DistrustSchema() { CPLSetThreadLocalConfigOption("OGR_SQLITE_PRAGMA", nullptr); }
  DistrustSchema(const DistrustSchema&) = delete;
  DistrustSchema& operator=(const DistrustSchema&) = delete;
};

/// Opens one layer of a file.
class Opener {
 public:
  Opener(const fs::path& file, const RowsOptions& options)
      : m_file(file),
        m_name(file.string()),
        m_options(options),
        m_network(options.allow_network ? Network::allowed : Network::refused),
        m_guard(m_network) {}

  LayerRows open() {
    const bool remote = is_network_path(m_name);
    if (remote && !m_options.allow_network) {
      throw DataError("This is an address on a network. Give --allow-network to have it read.", {m_name});
    }
    std::optional<Shapefile> shapefile;
    const ShapefileSet* set = nullptr;
    const char* database = nullptr;
    if (remote) {
      open_remote();
    } else {
      check_file(m_file);
      database = database_driver(m_file);
      shapefile.emplace(m_file);
      set = shapefile->get();
      if (database != nullptr) {
        open_database(database);
      } else {
        m_dataset = open_file(m_file, set, m_guard);
      }
    }
    std::vector<std::string> others;
    OGRLayer& layer = choose(database != nullptr, others);
    const std::string name = layer.GetName();
    const bool has_shapes = layer.GetLayerDefn()->GetGeomFieldCount() > 0;
    const bool has_points = has_shapes && may_be_point(wkbFlatten(layer.GetGeomType()));
    const std::string crs = has_points ? crs_of(layer, set, m_file) : std::string();
    const GIntBig count = layer.GetFeatureCount(FALSE);
    m_guard.forget();
    auto state =
        database != nullptr ? select_text(layer) : std::make_unique<Rows::State>(m_dataset, layer, m_name, m_network);
    state->count = static_cast<long>(count);
    if (has_points) state->add_points(crs);
    return {name, std::move(others), has_points && crs.empty(), Rows(std::move(state))};
  }

 private:
  static bool may_be_point(OGRwkbGeometryType type) {
    return type == wkbPoint || type == wkbMultiPoint || type == wkbUnknown || type == wkbGeometryCollection;
  }

  [[noreturn]] void cannot_open() const {
    const std::string reason = m_guard.failure().empty() ? "" : " (" + base::printable(m_guard.failure(), 200) + ")";
    throw DataError(
        fmt::format("This cannot be read as a table or layer{}. Give CSV, XLSX, ODS, GeoJSON, GeoPackage, SQLite, a "
                    "shapefile, FlatGeobuf, KML or GML.",
                    reason),
        {m_name});
  }

  void open_remote() {
    const char* const* drivers = register_readers("");
    m_dataset.reset(
        GDALDataset::Open(network_path(m_name).c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr),
        CloseDataset());
    if (!m_dataset) cannot_open();
  }

  void open_database(const char* driver) {
    register_driver(driver);
    const char* const only[] = {driver, nullptr};
    const DistrustSchema distrust;
    m_dataset.reset(
        GDALDataset::Open(fs::absolute(m_file).c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, only, nullptr, nullptr),
        CloseDataset());
    if (!m_dataset) cannot_open();
    read_plain_tables();
  }

  /// Which tables are plain ones is asked of SQLite itself.
  void read_plain_tables() {
    for (std::string& name :
         read_column("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")) {
      m_plain.insert(std::move(name));
    }
  }

  std::vector<std::string> read_column(const std::string& sql) {
    OGRLayer* answer = m_dataset->ExecuteSQL(sql.c_str(), nullptr, nullptr);
    if (answer == nullptr) cannot_open();
    std::vector<std::string> texts;
    while (const OGRFeatureUniquePtr feature{answer->GetNextFeature()})
      texts.emplace_back(feature->GetFieldAsString(0));
    m_dataset->ReleaseResultSet(answer);
    return texts;
  }

  OGRLayer& choose(bool database, std::vector<std::string>& others) {
    OGRLayer* chosen = nullptr;
    std::vector<std::string> names;
    for (OGRLayer* layer : m_dataset->GetLayers()) {
      const std::string name = layer->GetName();
      if (database && m_plain.count(name) == 0) continue;
      names.push_back(base::printable(name));
      const bool fits = m_options.layer.empty() ? layer->GetFeatureCount() > 0 : name == m_options.layer;
      if (chosen == nullptr && fits) {
        chosen = layer;
      } else {
        others.push_back(name);
      }
    }
    if (chosen != nullptr) return *chosen;
    if (m_options.layer.empty()) throw DataError("This file has no rows. Check that it is the right one.", {m_name});
    throw DataError(
        fmt::format("There is no layer or table \"{}\" in this file. It has: {}.", base::printable(m_options.layer),
                    names.empty() ? "none" : base::join_words(names, ", ")),
        {m_name});
  }

  /// A column of SQLite holds any kind of value whatever it was declared as, and GDAL would make 0 of a text in a
  /// column of numbers. So SQLite is asked for text.
  std::unique_ptr<Rows::State> select_text(OGRLayer& layer) {
    const OGRFeatureDefn& definition = *layer.GetLayerDefn();
    const bool has_shapes = definition.GetGeomFieldCount() > 0;
    const std::string shape = has_shapes ? definition.GetGeomFieldDefn(0)->GetNameRef() : "";
    // All columns, and the key too, which GDAL hides.
    const std::vector<std::string> columns = read_column(
        fmt::format("SELECT name FROM pragma_table_xinfo({}) WHERE hidden <> 1", sql_literal(layer.GetName())));
    std::vector<std::string> terms;
    if (has_shapes) terms.push_back(sql_name(shape));
    for (const std::string& column : columns) {
      if (has_shapes && column == shape) continue;
      const std::string name = sql_name(column);
      terms.push_back(fmt::format(
          "CASE typeof({0}) WHEN 'real' THEN printf('%.15g', {0}) ELSE CAST({0} AS TEXT) END AS {0}", name));
    }
    const std::string sql = fmt::format("SELECT {} FROM {}", base::join_words(terms, ", "), sql_name(layer.GetName()));
    OGRLayer* result = m_dataset->ExecuteSQL(sql.c_str(), nullptr, nullptr);
    if (result == nullptr) cannot_open();
    auto state = std::make_unique<Rows::State>(m_dataset, *result, m_name, m_network);
    state->is_result = true;
    return state;
  }

  const fs::path& m_file;
  std::string m_name;
  const RowsOptions& m_options;
  Network m_network;
  Guard m_guard;
  std::shared_ptr<GDALDataset> m_dataset;
  std::set<std::string> m_plain;
};

}  // namespace

LayerRows open_layer_rows(const fs::path& file, const RowsOptions& options) { return Opener(file, options).open(); }

}  // namespace zilamap::ogr
