// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace zilamap::ogr {

/// The rows of a layer or of the answer to a query, one at a time, as text: numbers without false decimals, dates as
/// ISO 8601, lists with "; " between, nothing where there is no value.
class Rows {
 public:
  struct State;
  explicit Rows(std::unique_ptr<State> state);
  ~Rows();
  Rows(Rows&&) noexcept;
  Rows& operator=(Rows&&) noexcept;

  /// Names of the fields. Of points, `lon` and `lat` come last, in degrees on WGS 84.
  const std::vector<std::string>& fields() const;
  /// Reads the next row; false at the end. Throws DataError when it cannot be read.
  bool next();
  /// The row's cells, one for each field, as UTF-8.
  const std::vector<std::string>& cells() const;
  /// Begins again from the front.
  void rewind();
  /// How many rows there are; below 0 when nobody knows without reading them.
  long count() const;

  /// How many cells so far were no UTF-8 and taken as Windows-1252.
  std::size_t not_utf8() const;
  /// How many points so far cannot be taken to longitude and latitude; their cells are empty.
  std::size_t unusable_points() const;

 private:
  std::unique_ptr<State> m_state;
};

/// What to open.
struct RowsOptions {
  std::string layer;           ///< empty: the first that has rows
  bool allow_network = false;  ///< open addresses too, and let GDAL follow what files refer to
};

/// A layer of a file, opened as a table.
struct LayerRows {
  std::string name;                 ///< of the layer
  std::vector<std::string> others;  ///< the other layers of the file
  bool crs_missing = false;  ///< has points, but names no coordinate system; they were taken as degrees on WGS 84
  Rows rows;
};

/// Opens a file that GDAL reads, streamed: GeoJSON, GeoPackage, SQLite, shapefile, FlatGeobuf, KML, GML, ... Of
/// databases in a file only plain tables are read: no views, no virtual tables, and nothing that a file brings along to
/// be run. Throws DataError for what is missing, damaged or no layer, and, listing the layers, for one that is not
/// there.
LayerRows open_layer_rows(const std::filesystem::path& file, const RowsOptions& options);

}  // namespace zilamap::ogr
