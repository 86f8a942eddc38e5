// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "draw/fonts.hpp"

#include <zilamap/scene.hpp>

// Cairo's own declaration, so that who includes this need not see its headers.
typedef struct _cairo cairo_t;

namespace zilamap::draw {

/// What the context draws on.
enum class Target {
  raster,  ///< pixels: text is filled as outlines, which fall between pixels where they should
  vector   ///< a document: text stays text, so that it can be searched and copied
};

/// Paints the items first to last. The context's unit must be the millimetre, its origin the page's top left corner.
/// Neighbouring items that are only filled, or only stroked, in the same way are painted in one go; what lies wholly
/// off the page is left out. Coordinates that are not numbers or kilometres away are taken as 100 m.
/// Throws RenderError when Cairo fails.
void paint(const Scene& scene, cairo_t* cr, FontSet& fonts, Target target);

}  // namespace zilamap::draw
