// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "ogr/gdal.hpp"
#include "ogr/rows.hpp"
#include "projection/projector.hpp"

#include <zilamap/geometry.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class OGRFeature;
class OGRLayer;

namespace zilamap::ogr {

/// What Rows keeps: the dataset with the layer that is read, and the row it is at.
struct Rows::State {
  /// `name` stands for the file or database in errors.
  State(std::shared_ptr<GDALDataset> opened, OGRLayer& source, std::string name, Network allowed);
  ~State();
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  /// Adds the columns `lon` and `lat`, unless the layer has columns of these names. `crs` is that of its points.
  void add_points(const std::string& crs);
  bool next();
  void rewind();

  std::shared_ptr<GDALDataset> dataset;
  OGRLayer* layer;
  bool is_result = false;  ///< the answer to a query, which is given back to the dataset
  std::string name;
  Network network;
  std::function<std::string(const std::string&)> clean;  ///< makes what GDAL says fit to be shown
  std::shared_ptr<bool> failed;                          ///< where to note that reading failed; may be null
  std::vector<std::string> fields;
  std::vector<std::string> cells;
  long count = -1;
  std::size_t not_utf8 = 0;
  std::size_t unusable_points = 0;

 private:
  std::string text_of(const OGRFeature& feature, int field);
  void set_point(const OGRFeature& feature);
  std::string utf8(const char* text);

  bool m_has_points = false;
  std::optional<projection::Projector> m_projector;  ///< none when the points are degrees already
};

}  // namespace zilamap::ogr
