// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "language/phrase.hpp"

#include <zilamap/error.hpp>

#include "base/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::language {

namespace {

bool is_name(std::string_view name) {
  return !name.empty() &&
         std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

}  // namespace

Placeholders placeholders(std::string_view text) {
  Placeholders found;
  for (std::size_t at = text.find_first_of("{}"); at != std::string_view::npos; at = text.find_first_of("{}", at)) {
    const std::size_t end = text.find_first_of("{}", at + 1);
    if (text[at] == '}' || end == std::string_view::npos || text[end] == '{') {
      found.wrong = "has a brace without its other half";
      return found;
    }
    const std::string_view name = text.substr(at + 1, end - at - 1);
    if (!is_name(name)) {
      found.wrong = "has a placeholder whose name is not made of small Latin letters";
      return found;
    }
    found.names.emplace(name);
    at = end + 1;
  }
  return found;
}

bool is_one(Plural plural, double count) {
  switch (plural) {
    case Plural::none:
      break;
    case Plural::one:
      return count == 1;
    case Plural::zero_one:
      return count >= 0 && count <= 1;
  }
  return false;
}

std::string fill(std::string_view text, std::span<const Word> words, std::string (*literal)(std::string_view)) {
  std::string filled;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('{'), text.size());
    filled += literal(text.substr(0, open));
    text.remove_prefix(open);
    if (text.empty()) break;
    const std::size_t close = text.find('}');
    const std::string_view name = text.substr(1, close - 1);
    const auto find = [&](std::string_view wanted) {
      return std::find_if(words.begin(), words.end(), [&](const Word& w) { return w.name == wanted; });
    };
    auto word = find(name);
    // Where nobody gives the form before "in", the plain one has to do.
    if (word == words.end() && name == "unit_in") word = find("unit");
    if (word == words.end()) throw UsageError(fmt::format("the phrase needs a word for {{{}}}: {}", name, text));
    filled += word->text;
    text.remove_prefix(close + 1);
  }
  return filled;
}

std::string devanagari_digits(std::string_view text) {
  constexpr char32_t zero = 0x966;
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      base::append_utf8(digits, zero + static_cast<char32_t>(c - '0'));
    } else {
      digits += c;
    }
  }
  return digits;
}

}  // namespace zilamap::language
