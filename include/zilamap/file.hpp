// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>

#include <filesystem>
#include <span>
#include <vector>

namespace zilamap {

/// Bytes of a file.
using Bytes = std::vector<unsigned char>;

/// Writes bytes aside and renames, so that a reader never meets half a file. An existing file stays, and is a
/// UsageError, unless `overwrite`. Throws RenderError when it cannot be written (disk full, no such folder).
ZILAMAP_API void write_file(const std::filesystem::path& file, std::span<const unsigned char> bytes,
                            bool overwrite = false);

}  // namespace zilamap
