// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "export/raster.hpp"

#include <string_view>

namespace zilamap::exporting {

/// What a PNG says about itself.
struct PngText {
  std::string_view language;     ///< of the two below, as in BCP 47: "hi"
  std::string_view title;        ///< all of these are UTF-8, and left out when empty
  std::string_view description;
  std::string_view author;
  std::string_view copyright;
  std::string_view disclaimer;
  std::string_view xmp;          ///< a packet of XMP: what PNG's own keywords do not cover, such as the source
};

/// Encodes pixels as paint_pixels() leaves them into an 8-bit true colour PNG. Works in the pixels' own memory, so
/// they are gone afterwards. Throws RenderError when memory runs out.
Bytes encode_png(unsigned char* pixels, PixelSize size, double dpi, const PngText& text);

/// The scene on white as a PNG.
Bytes png(const Scene& scene, draw::FontSet& fonts, double dpi);

}  // namespace zilamap::exporting
