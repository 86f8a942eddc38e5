// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zilamap {

/// A text that may be there in several languages: a title, a heading, a unit. Made from a plain string it is the same
/// in all of them.
class ZILAMAP_API LocalText {
 public:
  LocalText() = default;
  LocalText(std::string text);  // NOLINT(google-explicit-constructor): a plain text is a text
  LocalText(const char* text) : LocalText(std::string(text)) {}  // NOLINT(google-explicit-constructor)
  /// By language code: {{"en", "Coverage"}, {"hi", "..."}}.
  LocalText(std::initializer_list<std::pair<std::string, std::string>> texts) : m_texts(texts) {}

  /// The text for a language ("en", "hi"): its own; else the one for all; else the English one; else the first.
  /// Empty when there is none. `fallback` stands in for the language; English only after the one for all.
  const std::string& in(std::string_view language, std::string_view fallback = {}) const;

  /// Gives a language its text; "" stands for all languages that have none of their own.
  void set(std::string_view language, std::string text);

  bool empty() const { return m_texts.empty(); }

  /// Language codes with their texts, in the order in which they were given.
  const std::vector<std::pair<std::string, std::string>>& texts() const { return m_texts; }

  friend bool operator==(const LocalText&, const LocalText&) = default;

 private:
  std::vector<std::pair<std::string, std::string>> m_texts;
};

}  // namespace zilamap
