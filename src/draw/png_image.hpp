// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <cairo.h>

namespace zilamap::draw {

/// Width by height of a PNG, from its head. Throws RenderError when it is none, or has over 4,000 pixels on a side.
double png_aspect(const Bytes& data);

/// Paints the PNG so that it fills the box. Throws RenderError when it is damaged.
void paint_png(cairo_t* cr, const Bytes& data, const Box& box);

}  // namespace zilamap::draw
