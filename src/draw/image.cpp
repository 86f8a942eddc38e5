// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/image.hpp"

#include "draw/png_image.hpp"
#include "draw/svg_image.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::draw {

double image_aspect(const Bytes& data, ImageKind kind) {
  if (data.size() > largest_image) {
    throw RenderError(
        fmt::format("It has {:.1f} MB; 5 MB are the most. Save it smaller.", static_cast<double>(data.size()) / 1e6));
  }
  return kind == ImageKind::png ? png_aspect(data) : svg_aspect(data);
}

Box fitted(const Box& box, double aspect) {
  const double width = std::min(box.width(), box.height() * aspect);
  const double height = width / aspect;
  const Point center = box.center();
  return {center.x - width / 2, center.y - height / 2, center.x + width / 2, center.y + height / 2};
}

void paint_image(cairo_t* cr, const ImageItem& image) {
  if (image.box.empty() || !(image.box.width() > 0 && image.box.height() > 0)) return;
  const Box box = fitted(image.box, image_aspect(image.data, image.kind));
  cairo_save(cr);
  if (image.kind == ImageKind::png) {
    paint_png(cr, image.data, box);
  } else {
    paint_svg(cr, image.data, box);
  }
  cairo_restore(cr);
}

}  // namespace zilamap::draw
