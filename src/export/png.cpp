// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/png.hpp"

#include "export/language_tag.hpp"
#include "export/xmp.hpp"

#include <zilamap/error.hpp>
#include <zilamap/version.hpp>

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>

namespace zilamap::exporting {
namespace {

// Level 2 packs maps about twice as fast as level 1 does, and smaller.
constexpr int compression_level = 2;
constexpr unsigned char filter_none = 0;

void put32(Bytes& out, std::uint32_t value) {
  for (const int shift : {24, 16, 8, 0}) out.push_back(static_cast<unsigned char>(value >> shift));
}

void put_chunk(Bytes& out, const char (&type)[5], std::string_view data) {
  put32(out, static_cast<std::uint32_t>(data.size()));
  const std::size_t start = out.size();
  out.insert(out.end(), type, type + 4);
  out.insert(out.end(), data.begin(), data.end());
  put32(out, libdeflate_crc32(0, out.data() + start, out.size() - start));
}

std::string header(PixelSize size) {
  Bytes data;
  put32(data, static_cast<std::uint32_t>(size.width));
  put32(data, static_cast<std::uint32_t>(size.height));
  // 8 bits, true colour, deflate, the usual filters, no interlace
  data.insert(data.end(), {8, 2, 0, 0, 0});
  return {data.begin(), data.end()};
}

std::string resolution(double dpi) {
  Bytes data;
  const auto per_metre = static_cast<std::uint32_t>(std::clamp(std::round(dpi / 0.0254), 1.0, 1e9));
  put32(data, per_metre);
  put32(data, per_metre);
  data.push_back(1);  // the unit is the metre
  return {data.begin(), data.end()};
}

/// International text, not compressed.
void put_text(Bytes& out, std::string_view keyword, std::string_view text, std::string_view language = {}) {
  if (text.empty()) return;
  std::string data(keyword);
  data.append(3, '\0');  // ends the keyword; no compression (2)
  data += language_tag(language);
  data.append(2, '\0');  // ends the language; no translated keyword
  for (const char c : text) {
    if (c != '\0') data += c;
  }
  put_chunk(out, "iTXt", data);
}

/// Turns four pixels of blue, green, red, unused into twelve bytes of red, green, blue.
void pack4(const unsigned char* from, unsigned char* to) {
  std::array<std::uint32_t, 4> p;
  std::memcpy(p.data(), from, 16);
  for (std::uint32_t& pixel : p) pixel = __builtin_bswap32(pixel) >> 8;  // 0x00bbggrr
  const std::array<std::uint32_t, 3> packed{p[0] | p[1] << 24, p[1] >> 8 | p[2] << 16, p[2] >> 16 | p[3] << 8};
  std::memcpy(to, packed.data(), 12);
}

/// Rewrites the pixels as PNG's rows. They are not filtered: flat colours pack better so. A row shrinks from 4 to 3
/// bytes a pixel and one for its filter, so nothing is written over what is still to be read.
std::size_t pack_in_place(unsigned char* pixels, PixelSize size) {
  const std::size_t width = size.width;
  unsigned char* to = pixels;
  for (int y = 0; y < size.height; ++y) {
    const unsigned char* from = pixels + 4 * width * y;
    unsigned char* row = to + 1;
    std::size_t x = 0;
    for (; x + 4 <= width; x += 4) pack4(from + 4 * x, row + 3 * x);
    for (; x < width; ++x) {
      const std::array<unsigned char, 3> rgb{from[4 * x + 2], from[4 * x + 1], from[4 * x]};
      std::memcpy(row + 3 * x, rgb.data(), 3);
    }
    *to = filter_none;  // last: the first pixel may lie here
    to = row + 3 * width;
  }
  return static_cast<std::size_t>(to - pixels);
}

}  // namespace

Bytes encode_png(unsigned char* pixels, PixelSize size, double dpi, const PngText& text) {
  const std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> compressor(
      libdeflate_alloc_compressor(compression_level), libdeflate_free_compressor);
  if (!compressor) throw RenderError("There is too little memory to write the PNG.");

  Bytes out{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  put_chunk(out, "IHDR", header(size));
  put_chunk(out, "pHYs", resolution(dpi));
  put_chunk(out, "tEXt", std::string("Software").append(1, '\0').append("zilamap " ZILAMAP_VERSION));
  put_text(out, "Title", text.title, text.language);
  put_text(out, "Description", text.description, text.language);
  put_text(out, "Author", text.author);
  put_text(out, "Copyright", text.copyright);
  put_text(out, "Disclaimer", text.disclaimer);
  put_text(out, "XML:com.adobe.xmp", text.xmp);

  const std::size_t raw = pack_in_place(pixels, size);
  const std::size_t bound = libdeflate_zlib_compress_bound(compressor.get(), raw);
  const auto packed = std::make_unique_for_overwrite<char[]>(bound);
  const std::size_t length = libdeflate_zlib_compress(compressor.get(), pixels, raw, packed.get(), bound);
  if (length == 0) throw RenderError("The PNG could not be compressed.");
  out.reserve(out.size() + length + 24);
  put_chunk(out, "IDAT", {packed.get(), length});
  put_chunk(out, "IEND", {});
  return out;
}

Bytes png(const Scene& scene, draw::FontSet& fonts, double dpi) {
  const PixelSize size = pixel_size(scene, dpi);
  const auto pixels = std::make_unique_for_overwrite<unsigned char[]>(size.bytes());
  std::memset(pixels.get(), 255, size.bytes());
  paint_pixels(scene, fonts, size, pixels.get());
  const std::string xmp = xmp_packet(scene);
  const PngText text{.language = scene.language,
                     .title = scene.title,
                     .description = scene.description,
                     .author = scene.producer,
                     .copyright = scene.license,
                     .disclaimer = scene.disclaimer,
                     .xmp = xmp};
  return encode_png(pixels.get(), size, dpi, text);
}

}  // namespace zilamap::exporting
