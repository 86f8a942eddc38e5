// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/raster.hpp"

#include "draw/handles.hpp"
#include "draw/painter.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <bit>
#include <cmath>

namespace zilamap::exporting {
namespace {

constexpr double most_pixels = 100e6;
constexpr double longest_side = 32767;

static_assert(std::endian::native == std::endian::little, "Cairo's pixels are numbers; their bytes are told here");

}  // namespace

PixelSize pixel_size(const Scene& scene, double dpi) {
  const double width = std::round(scene.width_mm * dpi / 25.4);
  const double height = std::round(scene.height_mm * dpi / 25.4);
  if (!(width >= 1 && height >= 1)) {
    throw RenderError(fmt::format("A page of {} x {} mm has no pixels at {} dpi. Choose a larger page or a higher "
                                  "resolution.", scene.width_mm, scene.height_mm, dpi));
  }
  if (!(width * height <= most_pixels && width <= longest_side && height <= longest_side)) {
    throw RenderError(fmt::format("A picture of {:.0f} x {:.0f} pixels is too large: at most 100 million, 32,767 on a "
                                  "side. Choose fewer dots per inch, or write SVG or PDF.", width, height));
  }
  return {static_cast<int>(width), static_cast<int>(height)};
}

void paint_pixels(const Scene& scene, draw::FontSet& fonts, PixelSize size, unsigned char* pixels) {
  const draw::Surface surface(cairo_image_surface_create_for_data(pixels, CAIRO_FORMAT_RGB24, size.width, size.height,
                                                                  4 * size.width));
  draw::check(cairo_surface_status(surface.get()), "Cannot make the picture");
  const draw::Context context(cairo_create(surface.get()));
  // A page that is no whole number of pixels is stretched by less than one, so that its edges stay sharp.
  cairo_scale(context.get(), size.width / scene.width_mm, size.height / scene.height_mm);
  draw::paint(scene, context.get(), fonts, draw::Target::raster);
  cairo_surface_flush(surface.get());
  draw::check(cairo_surface_status(surface.get()), "Cannot paint the picture");
}

Bytes pixels(const Scene& scene, draw::FontSet& fonts, double dpi) {
  const PixelSize size = pixel_size(scene, dpi);
  Bytes result(size.bytes(), 255);
  paint_pixels(scene, fonts, size, result.data());
  return result;
}

}  // namespace zilamap::exporting
