// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

namespace zilamap::layout {

/// A chart, A3 upright, of every palette in 3, 5, 7 and 9 classes with the figures of the gate, and of the patterns.
Scene swatches(TextMeasure& measure);

}  // namespace zilamap::layout
