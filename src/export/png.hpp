// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "export/raster.hpp"

#include <string_view>

namespace zilamap::exporting {

/// What a PNG says about itself.
struct PngText {
  std::string_view title;        ///< UTF-8; left out when empty
  std::string_view description;  ///< UTF-8; left out when empty
};

/// Encodes pixels as paint_pixels() leaves them into an 8-bit true colour PNG. Works in the pixels' own memory, so
/// they are gone afterwards. Throws RenderError when memory runs out.
Bytes encode_png(unsigned char* pixels, PixelSize size, double dpi, const PngText& text);

/// The scene on white as a PNG.
Bytes png(const Scene& scene, draw::FontSet& fonts, double dpi);

}  // namespace zilamap::exporting
