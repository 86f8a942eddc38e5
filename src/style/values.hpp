// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include "yaml/reader.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::style {

/// The largest number of colours in a list, and of other lists of names.
inline constexpr std::size_t longest_list = 64;

/// One line of text: breaks become spaces, what is over 1,000 letters is cut.
std::string line(const yaml::Value& value);

/// "#rrggbb", or "#rrggbbaa" where the colour may be transparent.
Color color(const yaml::Value& value, bool may_be_transparent = false);

/// A palette's name or a list of opaque colours.
std::vector<Color> colors(const yaml::Value& value);

/// A colour alone makes a plain fill; a map (color, pattern, pattern_color, spacing_mm, weight_mm) changes what it
/// names.
void apply(const yaml::Value& value, Fill& fill);

/// A map (color, width_mm, dash_mm) changes what it names.
void apply(const yaml::Value& value, Stroke& stroke);

/// One of `all`, called as to_string() calls it.
template <typename Enum, std::size_t Count>
Enum one_of(const yaml::Value& value, const std::array<Enum, Count>& all) {
  std::array<std::string_view, Count> words;
  for (std::size_t i = 0; i < Count; ++i) words[i] = to_string(all[i]);
  return all[value.choice(words)];
}

}  // namespace zilamap::style
