// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/files.hpp"
#include "ogr/gdal.hpp"
#include "ogr/shapefile.hpp"

#include <filesystem>
#include <string>

class OGRLayer;

namespace zilamap::ogr {

/// What stands beside a .shp, looked at before GDAL does; null for every other file.
class Shapefile {
 public:
  explicit Shapefile(const std::filesystem::path& file)
      : m_is_one(base::ending_of(file) == ".shp"), m_set(m_is_one ? check_shapefile(file) : ShapefileSet{}) {}
  const ShapefileSet* get() const { return m_is_one ? &m_set : nullptr; }

 private:
  bool m_is_one;
  ShapefileSet m_set;
};

/// Throws DataError unless this is a plain file of this machine. GDAL gives names like /vsicurl/... a meaning of its
/// own.
void check_file(const std::filesystem::path& file);

/// Opens a file with the drivers that may read one of its name. Throws DataError with GDAL's reason, which `guard` has.
Dataset open_file(const std::filesystem::path& file, const ShapefileSet* shapefile, const Guard& guard);

/// The layer's coordinate system: WKT, "EPSG:4326" for degrees on WGS 84, empty when it names none. Throws DataError
/// for a .prj that nobody understands.
std::string crs_of(OGRLayer& layer, const ShapefileSet* shapefile, const std::filesystem::path& file);

}  // namespace zilamap::ogr
