// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/cell_text.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace zilamap::tables {

std::size_t undouble_quotes(char* text, std::size_t length) {
  std::size_t out = 0;
  for (std::size_t i = 0; i < length; ++i) {
    text[out++] = text[i];
    if (text[i] == '"' && i + 1 < length && text[i + 1] == '"') ++i;
  }
  return out;
}

std::size_t remove_zeros(char* text, std::size_t length) {
  return static_cast<std::size_t>(std::remove(text, text + length, '\0') - text);
}

std::string_view cut_to(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  std::size_t end = limit;
  const auto continues = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xc0u) == 0x80u; };
  for (int back = 0; back < 3 && end > 0 && continues(end); ++back) --end;
  return text.substr(0, continues(end) ? limit : end);
}

std::string replace_malformed(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const base::Decoded next = base::decode_utf8(text, at);
    base::append_utf8(out, next.point);
    at += next.bytes;
    // A lone surrogate came as three bytes; it was one character.
    const bool surrogate = !next.valid && text[at - 1] == '\xED' && text.size() - at >= 2;
    if (surrogate) at += 2;
  }
  return out;
}

bool has_utf8_letters(const base::ByteSource& source) {
  constexpr std::size_t block = 256u << 10;
  std::string bytes(block, '\0');
  std::uint64_t offset = 0;
  for (;;) {
    const std::size_t got = source.read(offset, bytes.data(), block);
    const std::string_view text(bytes.data(), got);
    std::size_t at = 0;
    while (at < got) {
      if (at + 8 <= got) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        if ((word & 0x8080808080808080u) == 0) {
          at += 8;
          continue;
        }
      }
      const base::Decoded next = base::decode_utf8(text, at);
      if (next.valid && next.bytes > 1) return true;
      at += next.bytes;
    }
    if (got < block) return false;
    offset += got - 3;  // a character may lie across two blocks
  }
}

}  // namespace zilamap::tables
