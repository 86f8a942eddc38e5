// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "draw/fonts.hpp"

#include <zilamap/file.hpp>
#include <zilamap/scene.hpp>
#include <zilamap/svg.hpp>

namespace zilamap::exporting {

/// The scene as an SVG document: its unit is the millimetre, items of one role that follow each other stand in a group
/// whose class is the role and whose id is "layer-" and the role. Text that stays text keeps the room that layout gave
/// it, whatever font the reader has. Throws RenderError for a picture that cannot be used.
Bytes svg(const Scene& scene, draw::FontSet& fonts, const SvgOptions& options = {});

}  // namespace zilamap::exporting
