// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/webp.hpp"

#include "export/raster.hpp"
#include "export/xmp.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <webp/encode.h>
#include <webp/mux.h>

#include <cstring>
#include <memory>
#include <string>

namespace zilamap::exporting {
namespace {

// 0 packs worst and fastest, 9 best and slowest; above this a map shrinks by few per cent in several times the time.
constexpr int lossless_level = 2;

using Picture = std::unique_ptr<WebPPicture, void (*)(WebPPicture*)>;
using Writer = std::unique_ptr<WebPMemoryWriter, void (*)(WebPMemoryWriter*)>;
using Mux = std::unique_ptr<WebPMux, void (*)(WebPMux*)>;

[[noreturn]] void fail() { throw RenderError("The WebP cannot be written: there is too little memory."); }

void encode(const unsigned char* pixels, PixelSize size, WebPMemoryWriter& writer) {
  WebPConfig config;
  WebPPicture blank;
  if (WebPConfigInit(&config) == 0 || WebPConfigLosslessPreset(&config, lossless_level) == 0 ||
      WebPPictureInit(&blank) == 0) {
    throw RenderError("The WebP cannot be written: the installed libwebp is another one than zilamap was built with.");
  }
  const Picture picture(&blank, WebPPictureFree);
  picture->use_argb = 1;
  picture->width = size.width;
  picture->height = size.height;
  picture->writer = WebPMemoryWrite;
  picture->custom_ptr = &writer;
  if (WebPPictureImportBGRX(picture.get(), pixels, 4 * size.width) == 0 || WebPEncode(&config, picture.get()) == 0) {
    fail();
  }
}

/// The picture with a chunk of XMP.
Bytes with_metadata(const WebPMemoryWriter& picture, const std::string& xmp) {
  const Mux mux(WebPMuxNew(), WebPMuxDelete);
  if (!mux) fail();
  const WebPData image{picture.mem, picture.size};
  const WebPData words{reinterpret_cast<const unsigned char*>(xmp.data()), xmp.size()};
  WebPData whole;
  WebPDataInit(&whole);
  constexpr int copy = 0;
  if (WebPMuxSetImage(mux.get(), &image, copy) != WEBP_MUX_OK ||
      WebPMuxSetChunk(mux.get(), "XMP ", &words, copy) != WEBP_MUX_OK ||
      WebPMuxAssemble(mux.get(), &whole) != WEBP_MUX_OK) {
    fail();
  }
  const std::unique_ptr<WebPData, void (*)(WebPData*)> owner(&whole, WebPDataClear);
  return {whole.bytes, whole.bytes + whole.size};
}

}  // namespace

Bytes webp(const Scene& scene, draw::FontSet& fonts, double dpi) {
  const PixelSize size = pixel_size(scene, dpi);
  if (size.width > WEBP_MAX_DIMENSION || size.height > WEBP_MAX_DIMENSION) {
    throw RenderError(
        fmt::format("A WebP of {} x {} pixels is too large: at most 16,383 on a side. Choose fewer dots "
                    "per inch, or write PNG.",
                    size.width, size.height));
  }
  const auto pixels = std::make_unique_for_overwrite<unsigned char[]>(size.bytes());
  std::memset(pixels.get(), 255, size.bytes());
  paint_pixels(scene, fonts, size, pixels.get());
  WebPMemoryWriter memory;
  WebPMemoryWriterInit(&memory);
  const Writer writer(&memory, WebPMemoryWriterClear);
  encode(pixels.get(), size, memory);
  return with_metadata(memory, xmp_packet(scene));
}

}  // namespace zilamap::exporting
