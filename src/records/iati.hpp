// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/records.hpp>

#include <filesystem>
#include <string>

namespace zilamap::records {

/// Reads activities of the IATI standard, version 2: docs/records.md says what becomes of which element. What the file
/// named by `options.columns` says of all records counts here too: calendar, state, system of codes, what is withheld.
/// Throws DataError with line and column for what is no IATI activity file, is not well formed or declares a document
/// type; Cancelled when options.progress says so.
Records read_iati(const std::string& text, const std::string& name, const ReadOptions& options);

/// The same of a file, which is read piece by piece.
Records read_iati_file(const std::filesystem::path& file, const ReadOptions& options);

}  // namespace zilamap::records
