// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace zilamap::places {

/// The kind that a file calls so: "alias", "headquarters", "police-district", "elsewhere" or "state"; empty for any
/// other word.
std::optional<OtherName::Kind> kind_of(std::string_view word);

/// Reads names.csv as it ships: a header line, no quotes, districts by their Census code. Throws DataError when it is
/// missing or broken.
std::vector<OtherName> read_other_names(const std::filesystem::path& file, const std::vector<District>& districts);

}  // namespace zilamap::places
