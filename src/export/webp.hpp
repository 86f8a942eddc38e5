// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "draw/fonts.hpp"

#include <zilamap/file.hpp>
#include <zilamap/scene.hpp>

namespace zilamap::exporting {

/// The scene on white as a lossless WebP, with title, description and the like as XMP. Throws RenderError for a side
/// over 16,383 pixels, which is the format's limit, and when memory runs out.
Bytes webp(const Scene& scene, draw::FontSet& fonts, double dpi);

}  // namespace zilamap::exporting
