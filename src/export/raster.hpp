// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "draw/fonts.hpp"

#include <zilamap/file.hpp>
#include <zilamap/scene.hpp>

#include <cstddef>

namespace zilamap::exporting {

/// Pixels across and down.
struct PixelSize {
  int width = 0;
  int height = 0;

  /// Of 4 bytes a pixel.
  std::size_t bytes() const { return std::size_t{4} * width * height; }
};

/// The scene's page at so many dots per inch, rounded. Throws RenderError for a page without size, for more than
/// 100 million pixels, and for a side over 32,767, which is Cairo's limit.
PixelSize pixel_size(const Scene& scene, double dpi);

/// Paints the scene over what is in `pixels`, size.bytes() long: rows from the top without padding, a pixel being
/// blue, green, red and an unused byte.
void paint_pixels(const Scene& scene, draw::FontSet& fonts, PixelSize size, unsigned char* pixels);

/// The pixels of the scene on white.
Bytes pixels(const Scene& scene, draw::FontSet& fonts, double dpi);

}  // namespace zilamap::exporting
