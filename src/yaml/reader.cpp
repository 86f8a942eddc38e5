// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "yaml/reader.hpp"

#include "base/numbers.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace zilamap::yaml {

namespace {

std::string_view kind_name(const Node& node) {
  switch (node.kind) {
    case Kind::null:
      return "nothing";
    case Kind::scalar:
      return "a single value";
    case Kind::list:
      return "a list";
    case Kind::map:
      return "a map of keys";
  }
  return "";
}

/// "Did you mean X?", or the words to choose from when none is near.
std::string advice_for(std::string_view word, std::span<const std::string_view> words) {
  const std::string_view near = base::nearest(word, words);
  if (!near.empty()) return fmt::format("Did you mean `{}`?", near);
  return fmt::format("It can be: {}.", fmt::join(words, ", "));
}

/// Reads the whole text as a number, with a + allowed in front.
template <typename Number>
std::errc read_number(std::string_view text, Number& number) {
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return error;
  return end == text.data() + text.size() ? std::errc() : std::errc::invalid_argument;
}

}  // namespace

void Value::fail(const std::string& text, const std::string& advice) const { throw Mistake(where(), text, advice); }

const std::string& Value::scalar(std::string_view wanted) const {
  if (m_node->kind == Kind::scalar) return m_node->scalar;
  fail(fmt::format("`{}` must be {}, and this is {}.", m_name, wanted, kind_name(*m_node)));
}

std::optional<Value> Value::member(std::string_view key) const {
  for (const auto& [name, value] : m_node->entries) {
    if (name.scalar != key) continue;
    if (value.kind == Kind::null) return std::nullopt;
    return Value(*m_document, value, name.scalar);
  }
  return std::nullopt;
}

std::string Value::text() const {
  std::string text(base::trim(scalar("text")));
  if (text.empty()) fail(fmt::format("`{}` is empty.", m_name), "Give it a text, or leave the key out.");
  for (char& c : text) {
    if (c == '\n' || c == '\t') c = ' ';
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
      fail(fmt::format("`{}` has a control character in it.", m_name), "Remove it.");
    }
  }
  return text;
}

std::string Value::text_or_nothing() const {
  const bool nothing = m_node->kind == Kind::scalar && m_node->quoted && base::trim(m_node->scalar).empty();
  return nothing ? std::string() : text();
}

std::int64_t Value::integer(std::int64_t least, std::int64_t most) const {
  const std::string& text = scalar("a whole number");
  std::int64_t number = 0;
  const std::errc error = m_node->quoted ? std::errc::invalid_argument : read_number(text, number);
  if (error == std::errc::invalid_argument) {
    fail(fmt::format("`{}` must be a whole number, and this is \"{}\".", m_name, base::printable(text)),
         "Write digits only, without quotes, commas, fractions or words.");
  }
  if (error != std::errc() || number < least || number > most) {
    fail(fmt::format("`{}` must be from {} to {}, and this is {}.", m_name, base::grouped(least), base::grouped(most),
                     base::printable(text)),
         "Correct the number.");
  }
  return number;
}

double Value::number(double least, double most) const {
  const std::string& text = scalar("a number");
  double number = 0;
  const std::errc error = m_node->quoted ? std::errc::invalid_argument : read_number(text, number);
  if (error == std::errc::invalid_argument) {
    fail(fmt::format("`{}` must be a number, and this is \"{}\".", m_name, base::printable(text)),
         "Write it with a decimal point, without quotes, commas or a unit.");
  }
  if (error != std::errc() || !std::isfinite(number) || number < least || number > most) {
    fail(fmt::format("`{}` must be from {} to {}, and this is {}.", m_name, base::plain_number(least),
                     base::plain_number(most), base::printable(text)),
         "Correct the number.");
  }
  return number;
}

bool Value::boolean() const {
  static constexpr std::array<std::string_view, 4> words{"true", "yes", "false", "no"};
  std::string word = scalar("true or false");
  for (char& c : word) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end() || m_node->quoted) {
    fail(fmt::format("`{}` must be true or false, and this is \"{}\".", m_name, base::printable(word)),
         "Write true or false, without quotes.");
  }
  return found - words.begin() < 2;
}

std::size_t Value::choice(std::span<const std::string_view> words) const {
  const std::string word = text();
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) {
    fail(fmt::format("`{}` cannot be \"{}\".", m_name, base::printable(word)), advice_for(word, words));
  }
  return static_cast<std::size_t>(found - words.begin());
}

std::vector<Value> Value::list(std::string_view item_name) const {
  if (m_node->kind != Kind::list) {
    fail(fmt::format("`{}` must be a list, and this is {}.", m_name, kind_name(*m_node)),
         "Begin each item with a dash, or write [one, two].");
  }
  std::vector<Value> values;
  values.reserve(m_node->items.size());
  for (const Node& item : m_node->items) values.emplace_back(*m_document, item, item_name.empty() ? m_name : item_name);
  return values;
}

std::vector<Value> Value::entries() const {
  if (m_node->kind != Kind::map)
    fail(fmt::format("`{}` must be a map of keys, and this is {}.", m_name, kind_name(*m_node)));
  std::vector<Value> values;
  for (const auto& [name, value] : m_node->entries) {
    if (value.kind != Kind::null) values.emplace_back(*m_document, value, name.scalar);
  }
  return values;
}

std::vector<std::string> Value::texts() const {
  if (m_node->kind == Kind::scalar) return {text()};
  std::vector<std::string> texts;
  for (const Value& value : list()) texts.push_back(value.text());
  return texts;
}

Map Value::map(std::span<const std::string_view> known) const {
  if (m_node->kind != Kind::map) {
    fail(fmt::format("`{}` must be a map of keys and values, and this is {}.", m_name, kind_name(*m_node)),
         fmt::format("It can have: {}.", fmt::join(known, ", ")));
  }
  for (const auto& [key, value] : m_node->entries) {
    if (std::find(known.begin(), known.end(), key.scalar) != known.end()) continue;
    throw Mistake(m_document->at(key),
                  fmt::format("`{}` is no key that `{}` can have.", base::printable(key.scalar), m_name),
                  advice_for(key.scalar, known));
  }
  return Map(*this);
}

std::optional<Value> Map::find(std::string_view key) const { return m_value.member(key); }

Value Map::require(std::string_view key) const {
  if (const auto value = find(key)) return *value;
  m_value.fail(fmt::format("`{}` lacks `{}`.", m_value.m_name, key), fmt::format("Add `{}: ...`.", key));
}

std::string Map::text(std::string_view key) const {
  const auto value = find(key);
  return value ? value->text() : std::string();
}

Map root_map(const Document& document, std::string_view name, std::span<const std::string_view> known) {
  const Value root(document, document.root, name);
  if (root.kind() == Kind::null) root.fail(fmt::format("The {} is empty.", name));
  return root.map(known);
}

}  // namespace zilamap::yaml
