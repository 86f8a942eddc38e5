// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/difference.hpp"

#include <zilamap/colors.hpp>

#include "style/cvd.hpp"

#include <cmath>
#include <numbers>

namespace zilamap {
namespace {

constexpr double turn = 360;

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

double seventh(double value) { return std::pow(value, 7); }

constexpr double pow_25_7 = 6103515625.0;

/// The root in which chroma beyond about 25 stops to matter.
double fade(double chroma) { return std::sqrt(seventh(chroma) / (seventh(chroma) + pow_25_7)); }

/// In degrees, 0 to 360; 0 for grey.
double hue(double a, double b) {
  if (a == 0 && b == 0) return 0;
  const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
  return angle < 0 ? angle + turn : angle;
}

}  // namespace

// G. Sharma, W. Wu, E. N. Dalal: The CIEDE2000 Color-Difference Formula: Implementation Notes, Supplementary Test Data,
// and Mathematical Observations. Color Research and Application 30 (1), 2005. Numbers in brackets are its equations.
double style::ciede2000(const Lab& first, const Lab& second) {
  const double mean_chroma = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;  // (2), (3)
  const double stretch = 1 + 0.5 * (1 - fade(mean_chroma));                                        // (4), (5)
  const double a1 = stretch * first.a;
  const double a2 = stretch * second.a;
  const double c1 = std::hypot(a1, first.b);  // (6)
  const double c2 = std::hypot(a2, second.b);
  const double h1 = hue(a1, first.b);  // (7)
  const double h2 = hue(a2, second.b);
  const bool has_grey = c1 * c2 == 0;

  double hue_step = has_grey ? 0 : h2 - h1;  // (10)
  if (hue_step > turn / 2) hue_step -= turn;
  if (hue_step < -turn / 2) hue_step += turn;
  const double dl = second.l - first.l;                                        // (8)
  const double dc = c2 - c1;                                                   // (9)
  const double dh = 2 * std::sqrt(c1 * c2) * std::sin(radians(hue_step / 2));  // (11)

  double h = h1 + h2;  // (14)
  if (!has_grey) {
    if (std::abs(h1 - h2) > turn / 2) h += h < turn ? turn : -turn;
    h /= 2;
  }
  const double c = (c1 + c2) / 2;                  // (13)
  const double l = (first.l + second.l) / 2 - 50;  // (12)
  const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                   0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));  // (15)
  const double swing = 30 * std::exp(-std::pow((h - 275) / 25, 2));                             // (16)
  const double sl = 1 + 0.015 * l * l / std::sqrt(20 + l * l);                                  // (18)
  const double sc = 1 + 0.045 * c;                                                              // (19)
  const double sh = 1 + 0.015 * c * t;                                                          // (20)
  const double rt = -std::sin(radians(2 * swing)) * 2 * fade(c);                                // (17), (21)
  const double x = dl / sl;
  const double y = dc / sc;
  const double z = dh / sh;
  return std::sqrt(std::fmax(0.0, x * x + y * y + z * z + rt * y * z));  // (22)
}

double color_difference(Color a, Color b, Sight sight) {
  const style::Lab first = style::seen(a, sight);
  const style::Lab second = style::seen(b, sight);
  return sight == Sight::grey ? std::abs(first.l - second.l) : style::ciede2000(first, second);
}

}  // namespace zilamap
