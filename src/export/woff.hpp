// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/file.hpp>

namespace zilamap::exporting {

/// Packs a TrueType font as WOFF 1.0 (https://www.w3.org/TR/WOFF/), which takes half the room. Throws RenderError for
/// what is no such font, and when memory runs out.
Bytes woff(const Bytes& font);

}  // namespace zilamap::exporting
