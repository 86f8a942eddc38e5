// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace zilamap::style {

/// The names of all palettes: sequential, diverging, qualitative, each kind in alphabetical order.
std::span<const std::string_view> palette_names();

/// A palette's whole list. Of a sequential one lightest first, less those at its light end that look like paper: a
/// class of values must not be taken for a district with none. Of a diverging one from one end to the other. Empty for
/// an unknown name.
std::vector<Color> palette(std::string_view name);

}  // namespace zilamap::style
