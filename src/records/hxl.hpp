// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/fields.hpp"

#include <optional>
#include <string_view>

namespace zilamap::records {

/// True when the cell is a hashtag: "#adm2 +name".
bool is_hashtag(std::string_view cell);

/// What a column is taken for by its HXL hashtag (Humanitarian Exchange Language 1.1). Attributes come in any order and
/// are matched loosely, as field files write +adult and +adults, +f and +female. Empty when zilamap has no use for it:
/// households, or a tag of something else.
std::optional<Meaning> meaning_of_hashtag(std::string_view cell);

}  // namespace zilamap::records
