// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace zilamap::tables {

/// How far a SpecialFinder may read behind the end of a text.
inline constexpr std::size_t overread = 8;

/// Finds what can end a cell: the separator, a line break, or a zero byte. Looks at eight bytes at a time.
class SpecialFinder {
 public:
  explicit SpecialFinder(char separator) : m_separator(spread(separator)) {}

  /// The first of them in the text, or `end`. `overread` bytes behind the end must be readable. `bits` gathers the
  /// bytes that were looked at, so that its highest bits stay zero where all of them were ASCII.
  const char* find(const char* at, const char* end, std::uint64_t& bits) const {
    for (; at < end; at += 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, at, 8);
      if constexpr (std::endian::native == std::endian::big) word = reversed(word);
      bits |= word;
      const std::uint64_t found =
          zeros(word ^ m_separator) | zeros(word ^ m_feed) | zeros(word ^ m_return) | zeros(word);
      if (found == 0) continue;
      // The lowest mark is right; those above it may not be.
      at += std::countr_zero(found) / 8;
      return at < end ? at : end;
    }
    return end;
  }

 private:
  static constexpr std::uint64_t ones = 0x0101010101010101u;

  static constexpr std::uint64_t spread(char c) { return ones * static_cast<unsigned char>(c); }
  /// The highest bit of each byte that is zero.
  static constexpr std::uint64_t zeros(std::uint64_t word) { return (word - ones) & ~word & (ones << 7); }
  static constexpr std::uint64_t reversed(std::uint64_t word) {
    std::uint64_t out = 0;
    for (int i = 0; i < 8; ++i, word >>= 8) out = out << 8 | (word & 0xff);
    return out;
  }

  std::uint64_t m_separator;
  std::uint64_t m_feed = spread('\n');
  std::uint64_t m_return = spread('\r');
};

}  // namespace zilamap::tables
