// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "yaml/mistake.hpp"

#include <zilamap/finding.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zilamap::yaml {

/// What kind of value a node is.
enum class Kind { null, scalar, list, map };

/// A YAML value that knows where it stands. Plain data: copying copies the whole tree below.
struct Node {
  // Written out because a Node holds pairs of Nodes, which are whole only after it.
  Node();
  ~Node();
  Node(const Node&);
  Node(Node&&) noexcept;
  Node& operator=(const Node&);
  Node& operator=(Node&&) noexcept;

  Kind kind = Kind::null;
  std::string scalar;                          ///< text of a scalar, unquoted
  bool quoted = false;                         ///< the scalar stood in quotes, so it is text whatever it looks like
  long line = 0;                               ///< from 1
  long column = 0;                             ///< from 1
  std::vector<Node> items;                     ///< of a list
  std::vector<std::pair<Node, Node>> entries;  ///< of a map, in the order of the file; keys are scalars

  /// The value under a key of a map, or null.
  const Node* find(std::string_view key) const;
};

/// A parsed document.
struct Document {
  std::string file;  ///< as named by the caller
  Node root;

  /// Where a node stands.
  Location at(const Node& node) const { return {file, node.line, node.column}; }
};

/// Largest text that is read, in bytes.
inline constexpr std::size_t size_limit = 64u << 20;

/// Most values that a text may hold. Each takes about a hundred bytes of memory, however short it is.
inline constexpr std::size_t value_limit = 8'000'000;

/// Parses a text with one document; an empty text has a null root. Throws DataError with file, line and column for
/// malformed YAML, a key given twice, a key that is not a scalar, nesting deeper than 64, more than one document,
/// malformed UTF-8, control characters, tags (`!name`), which are not used here, and aliases (`*name`; anchors without
/// aliases are harmless), which can make a small file endless.
Document parse(std::string_view text, std::string file);

/// The same, but throws Mistake, for callers that report what is wrong in their own way.
Document parse_document(std::string_view text, std::string file);

}  // namespace zilamap::yaml
