// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/style.hpp>

#include "yaml/reader.hpp"

#include <filesystem>

namespace zilamap::style {

/// Changes in the style what the document says, and nothing else; `extends` is left to the caller. Files that it names
/// are taken from `folder`; what is odd but can be read is added to `findings`. Throws yaml::Mistake for keys that are
/// not known, keys without a value and values that cannot be.
void apply(const yaml::Document& document, const std::filesystem::path& folder, Style& style, Findings& findings);

}  // namespace zilamap::style
