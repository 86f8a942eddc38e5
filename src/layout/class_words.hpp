// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/classify.hpp>
#include <zilamap/language.hpp>
#include <zilamap/measure.hpp>

#include <string>
#include <vector>

namespace zilamap::layout {

/// How the numbers of a measure are written in a language.
NumberFormat format_of(const Measure& what, const Language& language);

/// The words in labels of classes.
ClassWords class_words(const Language& language);

/// The labels of classes of a measure in a language, which may be another than the map's.
std::vector<std::string> labels_in(const Measure& what, const Classes& classes, const Language& language);

}  // namespace zilamap::layout
