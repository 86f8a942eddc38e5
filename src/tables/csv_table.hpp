// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/byte_source.hpp"
#include "tables/table.hpp"

#include <memory>
#include <string>

namespace zilamap::tables {

/// A text with separators as a table. `name` stands for the file in findings. Throws DataError when it has no text.
std::unique_ptr<Table> open_csv(std::unique_ptr<base::ByteSource> source, std::string name);

}  // namespace zilamap::tables
