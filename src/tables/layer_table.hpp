// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "tables/table.hpp"

#include <filesystem>
#include <memory>

namespace zilamap::tables {

/// A layer that GDAL reads as a table: the first row has the names of the fields, then come the features.
std::unique_ptr<Table> open_layer(const std::filesystem::path& file, const OpenOptions& options);

}  // namespace zilamap::tables
