// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>

#include <stdexcept>
#include <string>
#include <utility>

namespace zilamap::yaml {

/// Something in a YAML file that is not as it should be. It never leaves the library: rooms that read files make it a
/// finding (one wrong record) or an error (or_throw).
class Mistake : public std::runtime_error {
 public:
  /// `text` says what is wrong, `advice` what to do about it; a sentence each, the advice may be empty.
  Mistake(Location where, const std::string& text, std::string advice)
      : std::runtime_error(text), m_where(std::move(where)), m_advice(std::move(advice)) {}

  const Location& where() const { return m_where; }
  const std::string& advice() const { return m_advice; }

 private:
  Location m_where;
  std::string m_advice;
};

/// Calls `read` and returns what it returns; a Mistake in it becomes an error of type E: ConfigError for styles,
/// DataError for data.
template <typename E, typename Read>
auto or_throw(Read&& read) -> decltype(read()) {
  try {
    return std::forward<Read>(read)();
  } catch (const Mistake& mistake) {
    std::string text = mistake.what();
    if (!mistake.advice().empty()) text += " " + mistake.advice();
    throw E(text, mistake.where());
  }
}

}  // namespace zilamap::yaml
