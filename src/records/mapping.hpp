// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/fields.hpp"

#include <zilamap/records.hpp>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace zilamap::records {

/// What a user says of the columns of a table.
struct Mapping {
  struct Entry {
    std::string header;  ///< as written in the file
    Meaning meaning;
    Location where;
  };
  std::vector<Entry> columns;

  /// What a header is mapped to; null when the mapping does not name it. Case, accents and punctuation do not matter.
  const Entry* find(std::string_view header) const;
};

/// Reads a file that begins `zilamap: columns/1`. Besides `columns` it may say what a records file says at its top: the
/// programme, the state, the calendar, the source, how to count; these go into `records`. Throws ConfigError with line
/// and column for what is wrong in it.
Mapping read_mapping(const std::filesystem::path& file, Records& records);

/// The same from a text in memory; `name` stands for the file in errors.
Mapping parse_mapping(const std::string& text, const std::string& name, Records& records);

}  // namespace zilamap::records
