// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <cairo.h>

namespace zilamap::draw {

/// Width by height of an SVG. Throws RenderError when it is none, does not say its size, or shows what load_logo() does
/// not allow.
double svg_aspect(const Bytes& data);

/// Paints the SVG so that it fills the box, as vectors. It reads no other file and uses no font. Throws RenderError
/// when it asks for too much.
void paint_svg(cairo_t* cr, const Bytes& data, const Box& box);

}  // namespace zilamap::draw
