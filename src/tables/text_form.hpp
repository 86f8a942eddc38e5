// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <string_view>

namespace zilamap::tables {

/// How characters are written as bytes. Windows-1252 is not among them: it is told from UTF-8 cell by cell.
enum class Encoding { utf8, utf16_le, utf16_be };

/// What the first bytes of a text file say about it.
struct TextForm {
  Encoding encoding = Encoding::utf8;
  std::size_t mark_bytes = 0;  ///< length of the byte order mark; 0 when there is none
};

/// Recognises UTF-16 by its byte order mark, or without one by the zero bytes that stand beside every Latin letter.
TextForm recognise(std::string_view head);

/// What stands between cells, and what was said about it.
struct Separator {
  char character = ',';
  std::size_t skip = 0;  ///< bytes of a first line "sep=;", which says it and is no row
};

/// Finds the separator - comma, semicolon, tab or | - from the first lines of a text in UTF-8: the one that cuts most
/// lines into the same number of cells. What stands in quotes is not looked at. A text without any has commas.
Separator find_separator(std::string_view head);

}  // namespace zilamap::tables
