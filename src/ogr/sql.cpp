// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/sql.hpp"

namespace zilamap::ogr {

namespace {

std::string between(std::string_view text, char quote) {
  std::string out(1, quote);
  for (const char c : text) out.append(c == quote ? 2 : 1, c);
  return out + quote;
}

}  // namespace

std::string sql_literal(std::string_view text) { return between(text, '\''); }

std::string sql_name(std::string_view name) { return between(name, '"'); }

}  // namespace zilamap::ogr
