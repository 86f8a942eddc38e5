// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/style.hpp>

#include "yaml/reader.hpp"

namespace zilamap::style {

/// The document's keys, all of them known and none without a value. Throws yaml::Mistake. The document must outlive it.
yaml::Map open(const yaml::Document& document);

/// Changes in the style what the document says, and nothing else. Throws yaml::Mistake.
void apply(const yaml::Map& root, Style& style);

}  // namespace zilamap::style
