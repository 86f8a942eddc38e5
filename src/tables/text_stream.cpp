// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/text_stream.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <cstring>

namespace zilamap::tables {

namespace {

constexpr std::size_t block_bytes = 256u << 10;

/// Stands for half a character at the end of a file: a byte that UTF-8 never has.
constexpr char no_character = '\xFF';

bool is_high_surrogate(char32_t unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xdc00 && unit < 0xe000; }

}  // namespace

std::size_t TextStream::read(char* into, std::size_t count) {
  if (m_form.encoding == Encoding::utf8) {
    const std::size_t got = m_source.read(m_form.mark_bytes + m_position, into, count);
    m_position += got;
    return got;
  }
  if (m_used == m_decoded.size() && !decode_block()) return 0;
  const std::size_t taken = std::min(count, m_decoded.size() - m_used);
  std::memcpy(into, m_decoded.data() + m_used, taken);
  m_used += taken;
  m_position += taken;
  return taken;
}

bool TextStream::decode_block() {
  std::string raw(block_bytes, '\0');
  raw.resize(m_source.read(m_form.mark_bytes + m_next, raw.data(), raw.size()));
  m_decoded.clear();
  m_used = 0;
  if (raw.empty()) return false;
  if (m_blocks.empty() || m_blocks.back().source < m_next) m_blocks.push_back({m_next, m_position});
  const bool last = raw.size() < block_bytes;
  const std::size_t low = m_form.encoding == Encoding::utf16_le ? 0 : 1;
  const auto unit = [&](std::size_t at) {
    return static_cast<char32_t>(static_cast<unsigned char>(raw[at + low]) |
                                 static_cast<unsigned char>(raw[at + 1 - low]) << 8);
  };
  std::size_t at = 0;
  for (; at + 2 <= raw.size(); at += 2) {
    char32_t point = unit(at);
    if (is_high_surrogate(point)) {
      if (at + 4 > raw.size() && !last) break;  // its other half is in the next block
      if (at + 4 <= raw.size() && is_low_surrogate(unit(at + 2))) {
        point = 0x10000 + ((point - 0xd800) << 10) + (unit(at + 2) - 0xdc00);
        at += 2;
      }
    }
    base::append_utf8(m_decoded, point);
  }
  if (last && at < raw.size()) {
    m_decoded += no_character;
    at = raw.size();
  }
  m_next += at;
  return true;
}

void TextStream::seek(std::uint64_t position) {
  m_position = position;
  if (m_form.encoding == Encoding::utf8) return;
  m_decoded.clear();
  m_used = 0;
  const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), position,
                                      [](std::uint64_t wanted, const Block& block) { return wanted < block.position; });
  const Block block = after == m_blocks.begin() ? Block{0, 0} : *(after - 1);
  m_next = block.source;
  if (position == block.position || !decode_block()) return;
  m_used = static_cast<std::size_t>(position - block.position);
}

double TextStream::progress() const {
  const auto whole = static_cast<double>(m_source.size());
  const std::uint64_t done = m_form.encoding == Encoding::utf8 ? m_position : m_next;
  return whole > 0 ? std::min(1.0, static_cast<double>(done + m_form.mark_bytes) / whole) : 1;
}

}  // namespace zilamap::tables
