// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

namespace zilamap::style {

/// A colour of CIE 1976 L*a*b* under D65, in which equal distances look about equal. Colours of Color are sRGB.
struct Lab {
  double l = 0;  ///< lightness, 0 to 100
  double a = 0;
  double b = 0;
};

Lab to_lab(Color color);

/// The nearest colour that can be shown, opaque.
Color to_color(const Lab& lab);

/// The point at `share` of the way from one to the other.
Lab between(const Lab& from, const Lab& to, double share);

/// Their distance (Delta E of 1976).
double distance(const Lab& from, const Lab& to);

}  // namespace zilamap::style
