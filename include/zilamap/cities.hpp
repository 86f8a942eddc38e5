// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/geometry.hpp>
#include <zilamap/resources.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace zilamap {

/// A town by which people find their way on a small map.
struct City {
  std::string name;
  std::string name_hi;  ///< in Hindi
  Point lon_lat;        ///< degrees on WGS 84
};

/// The capitals and large towns of South Asia that ship, those to be named first in front. Throws DataError when the
/// file is missing or broken.
ZILAMAP_API std::vector<City> orientation_cities(const std::filesystem::path& shapes_folder = data_folder() / "shapes");

}  // namespace zilamap
