// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/style.hpp>

#include "yaml/reader.hpp"

namespace zilamap::style {

/// True when a measure of numbers has become one of categories, or the other way round, or has other categories.
bool has_other_looks(const Measure& before, const Measure& after);

/// Then takes out what a style has from another one that it extends, and that is not for the new measure. Categories
/// have no ramp of colours, no breaks and no classes of a year; numbers have no names, and other categories other ones.
void forget_looks(const yaml::Map& root, Style& style);

/// What no value shows by itself: whether the values of a style go together. `root` is the document that the style was
/// just read from, on top of another one. Throws yaml::Mistake at the key that does not fit; takes breaks out that a
/// method of the document's own leaves without effect.
void check_together(const yaml::Map& root, Style& style);

}  // namespace zilamap::style
