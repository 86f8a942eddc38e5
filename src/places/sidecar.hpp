// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>

#include <filesystem>

namespace zilamap::places {

/// Reads the YAML file that stands beside a layer that ships and says where it comes from. Throws DataError when it is
/// missing, malformed or says less than it has to.
LayerInfo read_sidecar(const std::filesystem::path& file);

}  // namespace zilamap::places
