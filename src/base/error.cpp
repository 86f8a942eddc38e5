// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>

#include <utility>

namespace zilamap {

namespace {

std::string with_place(const std::string& text, const Location& where) {
  const std::string place = to_string(where);
  return place.empty() ? text : place + ": " + text;
}

}  // namespace

Error::Error(const std::string& text, Location where)
    : std::runtime_error(with_place(text, where)), m_where(std::move(where)) {}

// Destructors live here so that each type has one home and exceptions cross library borders whole.
Error::~Error() = default;
UsageError::~UsageError() = default;
ConfigError::~ConfigError() = default;
DataError::~DataError() = default;
RenderError::~RenderError() = default;
Cancelled::~Cancelled() = default;

}  // namespace zilamap
