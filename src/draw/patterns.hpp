// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <cairo.h>

namespace zilamap::draw {

/// Adds the lines or the dots of the fill that lie inside the area to the context's path, as vectors, clipped by
/// arithmetic. They are counted from the page's corner, so that those of neighbouring areas meet. Nothing is added off
/// the page. A dot is drawn whole where there is room for it, or not at all.
void append_pattern(cairo_t* cr, const Fill& fill, const PathItem& area, const Box& page);

/// Strokes or fills the path that append_pattern() made, and empties it.
void paint_pattern(cairo_t* cr, const Fill& fill);

}  // namespace zilamap::draw
