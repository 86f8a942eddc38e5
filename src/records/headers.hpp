// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/fields.hpp"

#include <optional>
#include <string_view>

namespace zilamap::records {

/// What a column is taken for by the words over it, in English or Hindi: "Name of the District", "No. of
/// participants", "ज़िला", "तिथि". Empty when they say nothing that is known. "S. No." is known, as Field::none: a
/// number that only counts the rows.
std::optional<Meaning> meaning_of_header(std::string_view header);

}  // namespace zilamap::records
