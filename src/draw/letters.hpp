// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <cairo.h>

namespace zilamap::draw {

/// The widest halo, in pixels, that fill_letters() draws; wider ones take too long this way.
inline constexpr double widest_halo_px = 8;

/// Fills the context's path, the outlines of letters, on an image: first the halo, which reaches `halo_px` beyond
/// the letters (0: none), then the letters. Works on a mask of their size, several times faster than to stroke the
/// halo. Empties the path.
void fill_letters(cairo_t* cr, Color color, Color halo_color, double halo_px);

}  // namespace zilamap::draw
