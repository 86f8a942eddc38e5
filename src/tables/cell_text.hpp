// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/byte_source.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace zilamap::tables {

/// Turns doubled quotes into one each, in place. Returns the new length.
std::size_t undouble_quotes(char* text, std::size_t length);

/// Takes the zero bytes out, in place. Returns the new length.
std::size_t remove_zeros(char* text, std::size_t length);

/// The longest part of at most `limit` bytes that does not end inside a character.
std::string_view cut_to(std::string_view text, std::size_t limit);

/// The text with U+FFFD for each byte, or half of a pair of UTF-16, that is no character.
std::string replace_malformed(std::string_view text);

/// True when at least one character of the bytes is written as UTF-8 writes it and as no text in a Western encoding
/// is likely to: two bytes and more that belong together.
bool has_utf8_letters(const base::ByteSource& source);

}  // namespace zilamap::tables
