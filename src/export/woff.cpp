// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/woff.hpp"

#include <zilamap/error.hpp>

#include <libdeflate.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace zilamap::exporting {
namespace {

constexpr std::size_t font_head = 12;   // of TrueType: version, number of tables, and what helps to search
constexpr std::size_t font_entry = 16;  // tag, checksum, offset, length
constexpr std::size_t woff_head = 44;
constexpr std::size_t woff_entry = 20;  // tag, offset, packed length, length, checksum
constexpr int best_level = 12;

std::size_t padded(std::size_t length) { return (length + 3) / 4 * 4; }

std::uint32_t get32(const Bytes& from, std::size_t at) {
  return std::uint32_t{from[at]} << 24 | std::uint32_t{from[at + 1]} << 16 | std::uint32_t{from[at + 2]} << 8 |
         std::uint32_t{from[at + 3]};
}

void put32(Bytes& to, std::size_t at, std::size_t value) {
  for (std::size_t i = 0; i < 4; ++i) to[at + i] = static_cast<unsigned char>(value >> (24 - 8 * i));
}

/// Adds the table, packed where that is shorter; returns the length it takes.
std::size_t add(Bytes& to, libdeflate_compressor* compressor, const unsigned char* table, std::size_t length) {
  const std::size_t start = to.size();
  to.resize(start + length);
  std::size_t packed = 0;
  // Room for one byte less: what does not become shorter must stay as it is.
  if (length > 1) packed = libdeflate_zlib_compress(compressor, table, length, to.data() + start, length - 1);
  if (packed == 0) {
    packed = length;
    std::copy_n(table, length, to.data() + start);
  }
  to.resize(start + padded(packed));
  std::fill(to.begin() + static_cast<std::ptrdiff_t>(start + packed), to.end(), static_cast<unsigned char>(0));
  return packed;
}

}  // namespace

Bytes woff(const Bytes& font) {
  const auto refuse = [] { throw RenderError("The font cannot be packed. Install zilamap's data again."); };
  if (font.size() < font_head) refuse();
  const std::size_t count = std::size_t{font[4]} << 8 | font[5];
  if (font.size() < font_head + count * font_entry) refuse();
  const std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> compressor(
      libdeflate_alloc_compressor(best_level), libdeflate_free_compressor);
  if (!compressor) throw RenderError("There is too little memory to embed fonts.");

  Bytes out(woff_head + count * woff_entry);
  std::size_t whole = font_head + count * font_entry;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t from = font_head + i * font_entry;
    const std::size_t to = woff_head + i * woff_entry;
    const std::size_t offset = get32(font, from + 8);
    const std::size_t length = get32(font, from + 12);
    if (offset > font.size() || length > font.size() - offset) refuse();
    put32(out, to, get32(font, from));
    put32(out, to + 4, out.size());
    put32(out, to + 8, add(out, compressor.get(), font.data() + offset, length));
    put32(out, to + 12, length);
    put32(out, to + 16, get32(font, from + 4));
    whole += padded(length);
  }
  put32(out, 0, 0x774F4646);  // wOFF
  put32(out, 4, get32(font, 0));
  put32(out, 8, out.size());
  out[12] = font[4];
  out[13] = font[5];
  put32(out, 16, whole);
  out[21] = 1;  // version 1.0 of the font; the rest, about metadata, stays 0
  return out;
}

}  // namespace zilamap::exporting
