// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "records/mapping.hpp"

#include <zilamap/records.hpp>

#include <string>
#include <string_view>

namespace zilamap::records {

/// True for the address of a PostgreSQL database: "PG:host=... dbname=...".
bool is_database(std::string_view source);

/// The address without its password.
std::string shown_database(const std::string& source);

/// Reads a table of a PostgreSQL database (or of one that speaks like it) into `records`. Where the types of its
/// columns allow it and nothing in them needs a look at single rows, the database adds up by place, year and type, and
/// sends only the sums; else the rows are read, and a finding says why. The SQL that ran is in Records::queries. Throws
/// DataError when there is no connection, no such table, or no column that is known.
void read_database(const std::string& source, const Mapping& mapping, const ReadOptions& options, Records& records);

}  // namespace zilamap::records
