// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/colors.hpp>

#include "style/lab.hpp"

#include <algorithm>

namespace zilamap {
namespace {

/// Relative luminance: Web Content Accessibility Guidelines 2.2, "relative luminance".
double luminance(Color color) {
  const style::Light light = style::to_light(color);
  return 0.2126 * light.r + 0.7152 * light.g + 0.0722 * light.b;
}

}  // namespace

double contrast_ratio(Color a, Color b) {
  const double first = luminance(a) + 0.05;
  const double second = luminance(b) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

Color readable_ink(Color fill, Color dark, Color light) {
  constexpr Color black{0, 0, 0};
  constexpr Color white{255, 255, 255};
  for (const Color ink : {dark, light, black}) {
    if (contrast_ratio(fill, ink) >= readable_contrast) return ink;
  }
  return white;
}

}  // namespace zilamap
