// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <filesystem>
#include <string>

namespace zilamap::ogr {

/// What the files beside a .shp say.
struct ShapefileSet {
  std::string prj;              ///< text of the .prj, trimmed; empty when there is none
  bool encoding_known = false;  ///< a .cpg, or a mark in the .dbf that programs do not set thoughtlessly
};

/// Looks at a .shp and the files beside it before GDAL does, because GDAL's word for most faults is "failed", and
/// because it would mend a missing .shx by writing into the user's folder. Throws DataError for files that are missing,
/// cut short or something else.
ShapefileSet check_shapefile(const std::filesystem::path& shp);

}  // namespace zilamap::ogr
