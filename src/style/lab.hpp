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

/// Amounts of light in sRGB, 0 to 1: not bent to what the eye takes as even steps, so that they can be added.
struct Light {
  double r = 0;
  double g = 0;
  double b = 0;
};

Light to_light(Color color);
Lab from_light(const Light& light);
Lab to_lab(Color color);

/// The nearest colour that can be shown, opaque.
Color to_color(const Lab& lab);

/// The point at `share` of the way from one to the other.
Lab between(const Lab& from, const Lab& to, double share);

/// Their distance (Delta E of 1976).
double distance(const Lab& from, const Lab& to);

}  // namespace zilamap::style
