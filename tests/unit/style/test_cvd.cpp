// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/colors.hpp>

#include "style/lab.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace zilamap {

TEST_CASE("primaries look as the published matrices say", "[style]") {
  // Worked out apart from the program: a column of the matrix is the light that a full primary becomes; 0.152286 of
  // red light is 1.055 * 0.152286^(1/2.4) - 0.055 = 0.427 of 255 = 109.
  CHECK(as_seen({255, 0, 0}, Sight::protan) == Color{109, 95, 0});
  CHECK(as_seen({255, 0, 0}, Sight::deutan) == Color{163, 144, 0});
  CHECK(as_seen({0, 255, 0}, Sight::deutan) == Color{239, 214, 58});
  CHECK(as_seen({0, 0, 255}, Sight::tritan) == Color{0, 107, 150});
}

TEST_CASE("greys look the same to everyone", "[style]") {
  for (const int value : {0, 17, 119, 200, 255}) {
    const auto channel = static_cast<std::uint8_t>(value);
    const Color grey{channel, channel, channel};
    for (const Sight sight : sights) {
      INFO(to_string(sight) << ' ' << value);
      const Color seen = as_seen(grey, sight);
      // The matrices are printed with six decimals.
      CHECK(std::abs(seen.r - value) <= 1);
      CHECK(std::abs(seen.g - value) <= 1);
      CHECK(std::abs(seen.b - value) <= 1);
    }
  }
}

TEST_CASE("grey keeps lightness and nothing else, and no sight changes how opaque a colour is", "[style]") {
  const Color color{0x12, 0x67, 0x6f, 0x80};
  const Color grey = as_seen(color, Sight::grey);
  CHECK(grey.r == grey.g);
  CHECK(grey.g == grey.b);
  CHECK(style::to_lab(grey).l == Approx(style::to_lab(color).l).margin(0.3));
  for (const Sight sight : sights) CHECK(as_seen(color, sight).a == 0x80);
  CHECK(as_seen(color, Sight::normal) == color);
}

}  // namespace zilamap
