// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/colors.hpp>

#include <catch2/catch.hpp>

namespace zilamap {

TEST_CASE("contrast is that of the Web Content Accessibility Guidelines", "[style]") {
  constexpr Color white{255, 255, 255};
  CHECK(contrast_ratio({0, 0, 0}, white) == Approx(21));
  CHECK(contrast_ratio(white, {0, 0, 0}) == Approx(21));
  CHECK(contrast_ratio(white, white) == Approx(1));
  // The lightest grey that passes on white, and the next; and pure red: figures that every checker shows.
  CHECK(contrast_ratio({0x76, 0x76, 0x76}, white) == Approx(4.54).margin(0.005));
  CHECK(contrast_ratio({0x77, 0x77, 0x77}, white) == Approx(4.48).margin(0.005));
  CHECK(contrast_ratio({255, 0, 0}, white) == Approx(4.0).margin(0.005));
}

TEST_CASE("the ink is the dark one where it can be read, else the light one", "[style]") {
  constexpr Color dark{0x22, 0x26, 0x2b};
  constexpr Color light{0xff, 0xff, 0xff};
  CHECK(readable_ink({0xc5, 0xe0, 0xdc}, dark, light) == dark);
  CHECK(readable_ink({0x12, 0x67, 0x6f}, dark, light) == light);
  CHECK(readable_ink({0, 0, 0}, dark, light) == light);
}

TEST_CASE("any ink on any fill can be read", "[style]") {
  constexpr Color grey{128, 128, 128};
  for (int r = 0; r < 256; r += 15) {
    for (int g = 0; g < 256; g += 15) {
      for (int b = 0; b < 256; b += 15) {
        const Color fill{static_cast<std::uint8_t>(r), static_cast<std::uint8_t>(g), static_cast<std::uint8_t>(b)};
        REQUIRE(contrast_ratio(fill, readable_ink(fill, {0x22, 0x26, 0x2b}, {255, 255, 255})) >= readable_contrast);
        REQUIRE(contrast_ratio(fill, readable_ink(fill, grey, grey)) >= readable_contrast);
      }
    }
  }
}

}  // namespace zilamap
