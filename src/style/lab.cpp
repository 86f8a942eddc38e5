// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/lab.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace zilamap::style {
namespace {

// sRGB: IEC 61966-2-1. L*a*b*: CIE 15, with D65 as white.
constexpr double white_x = 0.95047;
constexpr double white_z = 1.08883;
constexpr double knee = 6.0 / 29;

/// Every map asks this some hundred times, and a power takes long.
double linear(std::uint8_t channel) {
  static const std::array<double, 256> light = [] {
    std::array<double, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
      const double value = static_cast<double>(i) / 255;
      table[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    return table;
  }();
  return light[channel];
}

std::uint8_t channel(double light) {
  const double value = light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(255 * std::clamp(value, 0.0, 1.0)));
}

double bend(double t) { return t > knee * knee * knee ? std::cbrt(t) : t / (3 * knee * knee) + 4.0 / 29; }

double unbend(double t) { return t > knee ? t * t * t : 3 * knee * knee * (t - 4.0 / 29); }

}  // namespace

Light to_light(Color color) { return {linear(color.r), linear(color.g), linear(color.b)}; }

Lab to_lab(Color color) { return from_light(to_light(color)); }

Lab from_light(const Light& light) {
  const auto [r, g, b] = light;
  const double x = bend((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / white_x);
  const double y = bend(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
  const double z = bend((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / white_z);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Color to_color(const Lab& lab) {
  const double fy = (lab.l + 16) / 116;
  const double x = white_x * unbend(fy + lab.a / 500);
  const double y = unbend(fy);
  const double z = white_z * unbend(fy - lab.b / 200);
  return {channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
          channel(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
          channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z)};
}

Lab between(const Lab& from, const Lab& to, double share) {
  return {std::lerp(from.l, to.l, share), std::lerp(from.a, to.a, share), std::lerp(from.b, to.b, share)};
}

double distance(const Lab& from, const Lab& to) { return std::hypot(from.l - to.l, from.a - to.a, from.b - to.b); }

}  // namespace zilamap::style
