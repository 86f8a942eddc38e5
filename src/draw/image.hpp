// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <cstddef>

// Cairo's own declaration, so that who includes this need not see its headers.
typedef struct _cairo cairo_t;

namespace zilamap::draw {

/// The largest picture that is read, in bytes.
inline constexpr std::size_t largest_image = 5'000'000;

/// Width by height of the picture, from its head; nothing is decoded. Throws RenderError for a picture that is too
/// large, is not what `kind` says, or shows what load_logo() does not allow. The text begins with "It", for who knows
/// the picture's name to put before it.
double image_aspect(const Bytes& data, ImageKind kind);

/// The largest box of that aspect (width by height) in the middle of `box`.
Box fitted(const Box& box, double aspect);

/// Paints the picture into its box: a PNG as pixels, an SVG as vectors. Nothing when the box is empty.
/// Throws RenderError when it cannot be decoded.
void paint_image(cairo_t* cr, const ImageItem& image);

}  // namespace zilamap::draw
