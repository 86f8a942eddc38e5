// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <cairo.h>

namespace zilamap::draw {

/// Adds the pattern_marks() of the fill inside the area to the context's path, as vectors.
void append_pattern(cairo_t* cr, const Fill& fill, const PathItem& area, const Box& page);

/// Strokes or fills the path that append_pattern() made, and empties it.
void paint_pattern(cairo_t* cr, const Fill& fill);

}  // namespace zilamap::draw
