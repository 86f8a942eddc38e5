// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/records.hpp>

#include <string>
#include <string_view>

namespace zilamap::records {

/// Reads a records file in YAML, docs/records.md. A record that is wrong is put into `rejected` with a finding, and the
/// others are read on. Throws DataError with file, line and column when the file as a whole cannot be read.
Records read_yaml(std::string_view text, const std::string& name);

}  // namespace zilamap::records
