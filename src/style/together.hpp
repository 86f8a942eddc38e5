// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/style.hpp>

#include "yaml/reader.hpp"

namespace zilamap::style {

/// After a measure of numbers has become one of categories, or the other way round: takes out what a style has from
/// another one that it extends, and that is not for the new measure. Categories have no ramp of colours, no breaks and no
/// classes of a year; numbers have no names.
void forget_looks(const yaml::Map& root, Style& style);

/// What no value shows by itself: whether the values of a style go together. `root` is the document that the style was
/// just read from, on top of another one. Throws yaml::Mistake at the key that does not fit; takes breaks out that a
/// method of the document's own leaves without effect.
void check_together(const yaml::Map& root, Style& style);

}  // namespace zilamap::style
