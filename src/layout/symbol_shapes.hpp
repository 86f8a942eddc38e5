// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/style.hpp>

namespace zilamap::layout {

/// A symbol about `center` in a square of `size_mm`. The outlines differ in height so that all of them look equally
/// large: a square as high as a star would outweigh it.
Item symbol_item(Shape shape, Point center, double size_mm, const Fill& fill, const Stroke& stroke);

}  // namespace zilamap::layout
