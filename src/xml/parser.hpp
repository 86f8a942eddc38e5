// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/finding.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zilamap::xml {

/// Attributes of an element in the order of the file. `xml:lang` keeps its prefix.
using Attributes = std::vector<std::pair<std::string_view, std::string_view>>;

/// The value of an attribute, or empty when the element lacks it.
std::string_view attribute(const Attributes& attributes, std::string_view name);

/// Called by a Parser as it reads. What the views point to lasts as long as the call.
class Handler {
 public:
  virtual ~Handler() = default;
  virtual void start(std::string_view name, const Attributes& attributes, const Location& where) = 0;
  virtual void end(std::string_view name) = 0;
  /// Text between elements; one text may come in several pieces.
  virtual void text(std::string_view piece) = 0;
};

/// Largest document that is read, in bytes.
inline constexpr std::size_t size_limit = 256u << 20;

/// Reads XML piece by piece. A document type declaration is refused, and with it every entity but the five of XML
/// itself: nothing is expanded, and no other file is opened. Elements may be nested 100 deep.
class Parser {
 public:
  /// `file` stands for the document in errors. The handler must outlive the parser.
  Parser(std::string file, Handler& handler);
  ~Parser();
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  /// Reads a piece. Throws DataError with line and column for what is not well formed, is refused, or is too large;
  /// what the handler throws passes through.
  void feed(std::string_view piece);
  /// Says that there is no more. Throws DataError when something is still open.
  void finish();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace zilamap::xml
