// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>
#include <zilamap/scene.hpp>

#include <filesystem>
#include <string>

namespace zilamap {

/// Reads a logo, a PNG or an SVG, and looks it through, so that painting it does not fail later. At most 5 MB and, as
/// PNG, 4,000 x 4,000 pixels. An SVG must be drawn with shapes alone: letters as outlines, because no font is at hand
/// that would look the same everywhere; no pictures of pixels; nothing that lies outside of the file. `alt` says what
/// the logo shows; when empty it is the file's name without its ending. Throws RenderError, which names the file and
/// what is wrong with it, or DataError when the file cannot be read.
ZILAMAP_API Logo load_logo(const std::filesystem::path& file, std::string alt = {});

}  // namespace zilamap
