// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::ogr {

/// Text as a literal of SQL: 'it''s'. PostgreSQL and SQLite read it so.
std::string sql_literal(std::string_view text);

/// A name of a table or column as SQL quotes it: "No. of women".
std::string sql_name(std::string_view name);

}  // namespace zilamap::ogr
