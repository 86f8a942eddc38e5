// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "language/table.hpp"
#include "yaml/reader.hpp"

#include <string>

namespace zilamap::language {

/// The code of the language that a file extends, or nothing when it names none. Throws yaml::Mistake.
std::optional<yaml::Value> extended(const yaml::Document& document);

/// The table of a language file. `base` is what it extends; null for English, whose keys and placeholders are the rule
/// for all others. Throws yaml::Mistake.
Table read_table(const yaml::Document& document, const Table* base);

}  // namespace zilamap::language
