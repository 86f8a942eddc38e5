// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "yaml/document.hpp"
#include "yaml/mistake.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::yaml {

class Map;

/// A value on its way to a typed one. Every function throws Mistake, with the place, when the value is of another kind.
/// Views a document, which must outlive it.
class Value {
 public:
  /// `name` is what people know the value by, the key it stands under; it must outlive the Value.
  Value(const Document& document, const Node& node, std::string_view name)
      : m_document(&document), m_node(&node), m_name(name) {}

  Kind kind() const { return m_node->kind; }
  std::string_view name() const { return m_name; }
  Location where() const { return m_document->at(*m_node); }
  /// The value under a key when this is a map that has it, with nothing asked of the other keys.
  std::optional<Value> member(std::string_view key) const;

  /// A scalar as text, trimmed; not empty. 2009-10 and 7 are texts too. It is one line: line ends and tabs inside
  /// become spaces, and other control characters (as escapes can make them) are mistakes.
  std::string text() const;
  /// The same, but a text in quotes may be empty: it says that there is none.
  std::string text_or_nothing() const;
  /// A whole number within the limits, both included.
  std::int64_t integer(std::int64_t least, std::int64_t most) const;
  /// A finite number within the limits, both included.
  double number(double least, double most) const;
  /// true or false (or yes, no), without quotes.
  bool boolean() const;
  /// The position in `words` of the word that the value is.
  std::size_t choice(std::span<const std::string_view> words) const;
  /// The values of a list; each goes by `item_name`, or by the name of the list when that is empty.
  std::vector<Value> list(std::string_view item_name = {}) const;
  /// The values of a map whose keys are not known beforehand, each by the name of its key; keys without a value are
  /// left out.
  std::vector<Value> entries() const;
  /// The values of a list of texts; one text alone is a list of one.
  std::vector<std::string> texts() const;
  /// A map whose keys are all among `known`; anything else is a mistake that names the nearest known key.
  /// `known` must outlive the Map's making only.
  Map map(std::span<const std::string_view> known) const;

  /// Throws Mistake at this value.
  [[noreturn]] void fail(const std::string& text, const std::string& advice = {}) const;

 private:
  friend class Map;
  const std::string& scalar(std::string_view wanted) const;

  const Document* m_document;
  const Node* m_node;
  std::string_view m_name;
};

/// A map of values.
class Map {
 public:
  /// The value under the key. Empty when the key is not there or has nothing after it.
  std::optional<Value> find(std::string_view key) const;
  /// The value under the key; throws Mistake when find() has none.
  Value require(std::string_view key) const;
  /// text() of the value under the key, or empty.
  std::string text(std::string_view key) const;

  Location where() const { return m_value.where(); }

 private:
  friend class Value;
  explicit Map(const Value& value) : m_value(value) {}

  Value m_value;
};

/// The root of a document as a map; `name` says what the file is: "records file".
Map root_map(const Document& document, std::string_view name, std::span<const std::string_view> known);

}  // namespace zilamap::yaml
