// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/style.hpp>

#include "yaml/reader.hpp"

namespace zilamap::style {

/// What no value shows by itself: whether the values of a style go together. `root` is the document that the style was
/// just read from, on top of another one. Throws yaml::Mistake at the key that does not fit; takes breaks out that a
/// method of the document's own leaves without effect.
void check_together(const yaml::Map& root, Style& style);

}  // namespace zilamap::style
