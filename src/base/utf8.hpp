// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zilamap::base {

/// Stands for what is no character.
inline constexpr char32_t replacement_character = 0xfffd;

/// One code point of a text.
struct Decoded {
  char32_t point = replacement_character;
  std::size_t bytes = 1;
  bool valid = false;
};

/// The code point that starts at byte `at`, which must be inside the text. A malformed byte counts as one replacement
/// character. Overlong forms and surrogates are malformed (Unicode Standard, table 3-7).
inline Decoded decode_utf8(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned first = byte(0);
  if (first < 0x80) return {first, 1, true};
  const std::size_t bytes = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (bytes == 0 || text.size() - at < bytes) return {};
  char32_t point = first & (0xffu >> (bytes + 1));
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(i) & 0xc0u) != 0x80u) return {};
    point = point << 6 | (byte(i) & 0x3fu);
  }
  const bool overlong = (bytes == 3 && point < 0x800) || (bytes == 4 && point < 0x10000);
  if (overlong || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return {};
  return {point, bytes, true};
}

/// Adds a code point to a text.
inline void append_utf8(std::string& text, char32_t point) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xc0 | point >> 6);
    put(0x80 | (point & 0x3f));
  } else if (point < 0x10000) {
    put(0xe0 | point >> 12);
    put(0x80 | (point >> 6 & 0x3f));
    put(0x80 | (point & 0x3f));
  } else {
    put(0xf0 | point >> 18);
    put(0x80 | (point >> 12 & 0x3f));
    put(0x80 | (point >> 6 & 0x3f));
    put(0x80 | (point & 0x3f));
  }
}

}  // namespace zilamap::base
