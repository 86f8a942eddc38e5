// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/sidecar.hpp"

#include <zilamap/error.hpp>
#include <zilamap/places.hpp>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

namespace zilamap {

std::vector<LayerInfo> shipped_layers(const std::filesystem::path& shapes_folder) {
  std::vector<std::filesystem::path> sidecars;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(shapes_folder, error)) {
    if (entry.path().extension() == ".yaml") sidecars.push_back(entry.path());
  }
  if (error)
    throw DataError("This folder of shapes cannot be read: " + error.message() + ".", {shapes_folder.string()});
  std::sort(sidecars.begin(), sidecars.end());
  std::vector<LayerInfo> layers;
  for (const auto& sidecar : sidecars) layers.push_back(places::read_sidecar(sidecar));
  return layers;
}

}  // namespace zilamap
