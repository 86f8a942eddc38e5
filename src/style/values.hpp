// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include "yaml/reader.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::style {

/// The largest number of colours in a list, and of other lists of names.
inline constexpr std::size_t longest_list = 64;

/// One line of text: breaks become spaces, what is over 1,000 letters is cut.
std::string line(const yaml::Value& value);

/// The text as a path that stays in its folder or goes below it; anything else is a mistake at the value.
std::filesystem::path path_below(const yaml::Value& value, const std::string& text);

/// "#rrggbb", or "#rrggbbaa" where the colour may be transparent.
Color color(const yaml::Value& value, bool may_be_transparent = false);

/// A palette's name or a list of opaque colours.
std::vector<Color> colors(const yaml::Value& value);

/// A colour alone makes a plain fill; a map (color, pattern, pattern_color, spacing_mm, weight_mm) changes what it
/// names.
void apply(const yaml::Value& value, Fill& fill);

/// A map (color, width_mm, dash_mm) changes what it names.
void apply(const yaml::Value& value, Stroke& stroke);

}  // namespace zilamap::style
