// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/places.hpp>

#include <filesystem>
#include <string>

namespace zilamap {

/// Options of write_template.
struct TemplateOptions {
  std::string language = "en";  ///< of headers and help: "en" or "hi"
  bool overwrite = false;       ///< false: an existing file is an error
};

/// The header line of an empty table of activities, as CSV in UTF-8 with a byte order mark, without which spreadsheets
/// take Hindi for something else. read_records() knows all of its columns. Throws UsageError for another language.
ZILAMAP_API std::string template_csv(const TemplateOptions& options = {});

/// Writes an empty table of activities for programme staff by the file's ending: .csv as template_csv(), or .xlsx with
/// lists to choose from, and further sheets with examples, the names and codes of the districts, and how to fill it in.
/// Throws UsageError for another ending or language or an existing file, RenderError when it cannot be written.
ZILAMAP_API void write_template(const Places& places, const std::filesystem::path& file,
                                const TemplateOptions& options = {});

}  // namespace zilamap
