// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/language.hpp>
#include <zilamap/style.hpp>

#include <span>
#include <string>
#include <vector>

namespace zilamap::layout {

/// The name of a category in a language: that of the style, else the types in its words ("Campaign and training"), else
/// the word as the table has it. An empty name stands for the categories that share the last class.
std::string category_in_words(const Style& style, const std::string& name, const Language& language);

/// A colour for each category: its own, else the next of the style's colours, else of a list of which the first seven
/// can be told apart by all readers and in grey. What shares the last class is grey.
std::vector<Color> category_colors(const Style& style, std::span<const std::string> names);

}  // namespace zilamap::layout
