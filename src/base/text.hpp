// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::base {

/// True when the bytes are well-formed UTF-8.
bool is_utf8(std::string_view text);

/// Windows-1252 bytes as UTF-8; every byte maps to something.
std::string utf8_from_windows_1252(std::string_view bytes);

/// The text with leading and trailing white space (no-break spaces too) left out.
std::string_view trim(std::string_view text);

/// The key under which names are compared: case folded, accents of Latin letters and the nukta of Devanagari dropped,
/// punctuation and runs of space as one space, none at the ends. "W. Champaran" and "w champaran" have the same key.
/// Malformed UTF-8 is taken byte by byte.
std::string fold_name(std::string_view text);

/// The same into a string that is used again and again; `text` must not lie in it.
void fold_name(std::string_view text, std::string& key);

/// Code points of the text; a malformed byte is U+FFFD.
std::u32string code_points(std::string_view text);

/// Damerau-Levenshtein distance (adjacent letters may swap), in code points; `limit + 1` as soon as it is over `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// The candidate nearest to `word`, or empty when none is near enough to be meant.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

/// The parts between separators, trimmed, empty ones left out.
std::vector<std::string> split(std::string_view text, char separator);

/// The parts with a separator between them.
std::string join_words(const std::vector<std::string>& words, std::string_view separator);

/// The text without the marks that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069), with which
/// a name could reorder the words around it. Malformed UTF-8 is kept as it is.
std::string without_turns(std::string_view text);

/// The same as one line: controls, tabs and line breaks are spaces, none at the ends and never two together.
std::string as_one_line(std::string_view text);

/// Safe to show in a terminal or an error: control characters replaced, cut after `limit` code points with "…".
std::string printable(std::string_view text, std::size_t limit = 80);

}  // namespace zilamap::base
