// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>
#include <zilamap/geometry.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace zilamap::ogr {

/// One feature of a layer. Which of the shapes is filled follows the layer's geometry.
struct Feature {
  long number = 0;                      ///< from 1, in the order of the layer
  std::vector<std::string> attributes;  ///< as text, one for each field; empty where null
  MultiPolygon polygons;
  std::vector<Line> lines;
  std::vector<Point> points;
};

/// A layer, read whole.
struct Layer {
  std::string name;
  std::string crs;  ///< WKT, or "EPSG:4326" for degrees on WGS 84; empty when the layer has none
  std::vector<std::string> fields;
  std::vector<Feature> features;
  Findings findings;

  /// Index of the field of that name, whatever its case; -1 when there is none.
  int field(std::string_view name) const;
};

/// What to read.
struct ReadOptions {
  std::string layer;         ///< empty: the first with features
  bool check_shapes = true;  ///< repair broken polygons, with findings; off only for layers that are known to be sound
};

/// Opens a file with GDAL and reads a layer. Throws DataError naming the file for what is missing, broken, no vector
/// file, empty, or on a network. Attributes that are no UTF-8 are taken as Windows-1252, with a finding.
Layer read_layer(const std::filesystem::path& file, const ReadOptions& options = {});

/// A column of a table to be written.
struct Column {
  std::string name;
  bool integer = false;
  std::vector<std::string> values;  ///< one a row
};

/// Writes a table with GDAL: GeoJSON, GeoPackage or shapefile by the file's ending. `shapes` has one for each row
/// and `crs` says in which system they are; GeoJSON gets WGS 84 degrees.
/// Throws UsageError for another ending, RenderError when writing fails.
void write_layer(const std::filesystem::path& file, const std::string& layer_name, const std::vector<Column>& columns,
                 const std::vector<const MultiPolygon*>& shapes, const std::string& crs, bool overwrite);

}  // namespace zilamap::ogr
