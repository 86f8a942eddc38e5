// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap {

/// Bytes of a file.
using Bytes = std::vector<unsigned char>;

/// Writes bytes aside and renames, so that a reader never meets half a file. An existing file stays, and is a
/// UsageError, unless `overwrite`. Throws RenderError when it cannot be written (disk full, no such folder).
ZILAMAP_API void write_file(const std::filesystem::path& file, std::span<const unsigned char> bytes,
                            bool overwrite = false);

/// A text as a field of a CSV file, in quotes where it needs them (RFC 4180). What a spreadsheet would run as a formula
/// gets an apostrophe before it.
ZILAMAP_API std::string csv_field(std::string_view text);

}  // namespace zilamap
