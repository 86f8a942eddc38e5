// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/colors.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace zilamap::style {

/// One palette as its authors gave it.
struct Scheme {
  std::string_view name;
  PaletteKind kind;
  std::string_view author;
  std::string_view colors;  ///< "rrggbb rrggbb ...": the longest list there is; sequential ones lightest first

  constexpr std::size_t size() const { return (colors.size() + 1) / 7; }
};

/// All of them: sequential, diverging, qualitative, each kind in alphabetical order.
std::span<const Scheme> schemes();

/// Null for an unknown name.
const Scheme* find_scheme(std::string_view name);

}  // namespace zilamap::style
