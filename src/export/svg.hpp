// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/file.hpp>
#include <zilamap/scene.hpp>

namespace zilamap::exporting {

/// The scene as an SVG document: its unit is the millimetre, text stays text, items of one role stand in a group whose
/// class is the role. A text keeps the room that layout gave it, whatever font the reader has.
Bytes svg(const Scene& scene);

}  // namespace zilamap::exporting
