// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "style/cvd.hpp"

#include <algorithm>
#include <array>

namespace zilamap {
namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision
// Deficiency. IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009: the matrices of severity 1.0, for
// linear RGB.
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868},  //
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},  //
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{{{1.255528, -0.076749, -0.178779},  //
                             {-0.078411, 0.930809, 0.147602},
                             {0.004733, 0.691367, 0.303900}}};

style::Light through(const Matrix& matrix, const style::Light& light) {
  const auto row = [&light](const std::array<double, 3>& m) {
    return std::clamp(m[0] * light.r + m[1] * light.g + m[2] * light.b, 0.0, 1.0);
  };
  return {row(matrix[0]), row(matrix[1]), row(matrix[2])};
}

}  // namespace

style::Lab style::seen(Color color, Sight sight) {
  const Light light = to_light(color);
  switch (sight) {
    case Sight::normal:
      break;
    case Sight::protan:
      return from_light(through(protanopia, light));
    case Sight::deutan:
      return from_light(through(deuteranopia, light));
    case Sight::tritan:
      return from_light(through(tritanopia, light));
    case Sight::grey:
      return {from_light(light).l, 0, 0};
  }
  return from_light(light);
}

std::string_view to_string(Sight sight) {
  switch (sight) {
    case Sight::normal:
      return "normal";
    case Sight::protan:
      return "protan";
    case Sight::deutan:
      return "deutan";
    case Sight::tritan:
      return "tritan";
    case Sight::grey:
      return "grey";
  }
  return "normal";
}

Color as_seen(Color color, Sight sight) {
  Color result = sight == Sight::normal ? color : style::to_color(style::seen(color, sight));
  result.a = color.a;
  return result;
}

}  // namespace zilamap
