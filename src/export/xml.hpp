// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace zilamap::exporting {

/// Builds XML from text that may hold anything and numbers that may be anything.
class XmlWriter {
 public:
  /// Adds markup as it stands.
  void markup(std::string_view text) { m_text += text; }

  /// Adds text for content or attributes: markup escaped, characters that XML 1.0 forbids left out, malformed UTF-8
  /// as U+FFFD.
  void text(std::string_view text);

  /// Adds a number with at most three decimals, never "-0" or an exponent; 0 for what is not a number.
  void number(double value);

  /// Adds ` name="value"`.
  void attribute(std::string_view name, std::string_view value);
  void attribute(std::string_view name, double value);

  std::string take() { return std::move(m_text); }

 private:
  std::string m_text;
};

}  // namespace zilamap::exporting
