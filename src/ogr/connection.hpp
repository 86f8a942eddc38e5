// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zilamap::ogr {

/// What a connection string for PostgreSQL may show of itself (PostgreSQL 15, section 34.1.1).
struct ConnectionText {
  bool understood = false;           ///< false: nothing of it, and nothing said about it, may be shown
  std::string shown = "PG:";         ///< host, port, database and user
  std::vector<std::string> secrets;  ///< what must not be shown, as it is written and as it is meant
  bool has_timeout = false;
  bool is_address = false;  ///< "postgresql://..."
};

/// Reads a connection string, with or without "PG:".
ConnectionText read_connection(std::string_view connection);

/// The text with every secret replaced by "***"; empty when the connection was not understood.
std::string without_secrets(std::string text, const ConnectionText& connection);

}  // namespace zilamap::ogr
