// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/colors.hpp>
#include <zilamap/style.hpp>

#include "style/lab.hpp"
#include "style/palettes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace zilamap {
namespace {

double lightness(Color color) { return style::to_lab(color).l; }

}  // namespace

TEST_CASE("sRGB turns into L*a*b* and back", "[style]") {
  const style::Lab red = style::to_lab({255, 0, 0});
  // Published values of the sRGB primary under D65.
  CHECK(red.l == Approx(53.24).margin(0.01));
  CHECK(red.a == Approx(80.09).margin(0.01));
  CHECK(red.b == Approx(67.20).margin(0.01));
  CHECK(lightness({255, 255, 255}) == Approx(100).margin(0.001));
  CHECK(lightness({0, 0, 0}) == Approx(0).margin(0.001));
  CHECK(lightness({119, 119, 119}) == Approx(50.03).margin(0.01));
  for (const Color color : {Color{1, 2, 3}, Color{18, 103, 111}, Color{245, 216, 166}, Color{255, 255, 0}}) {
    CHECK(style::to_color(style::to_lab(color)) == color);
  }
}

TEST_CASE("palettes go from light to dark and leave out what looks like paper", "[style]") {
  REQUIRE_FALSE(palette_names(PaletteKind::sequential).empty());
  const auto names = palette_names(PaletteKind::sequential);
  CHECK(std::is_sorted(names.begin(), names.end()));
  for (const auto name : palette_names(PaletteKind::sequential)) {
    INFO(name);
    const auto colors = style::palette(name);
    REQUIRE(colors.size() >= 5);
    CHECK(lightness(colors.front()) <= 90);
    for (std::size_t i = 1; i < colors.size(); ++i) CHECK(lightness(colors[i]) < lightness(colors[i - 1]));
  }
  CHECK(style::palette("Blues").back() == Color{0x08, 0x30, 0x6b});
  CHECK(style::palette("Blues").front() == Color{0xc6, 0xdb, 0xef});
  CHECK(style::palette("no such").empty());
}

TEST_CASE("a list with as many colours as classes stands as it is", "[style]") {
  const std::vector<Color> colors{{255, 255, 255}, {1, 2, 3}};
  CHECK(class_colors(colors, 2) == colors);
}

TEST_CASE("any number of classes gets colours that darken and never look like paper", "[style]") {
  for (const auto name : palette_names(PaletteKind::sequential)) {
    const auto colors = style::palette(name);
    for (std::size_t count = 1; count <= 12; ++count) {
      INFO(name << ", " << count << " classes");
      const auto result = class_colors(colors, count);
      REQUIRE(result.size() == count);
      CHECK(lightness(result.front()) <= 90);
      for (std::size_t i = 1; i < count; ++i) {
        CHECK(lightness(result[i]) < lightness(result[i - 1]));
        // Told apart in grey print.
        if (count <= 5) CHECK(lightness(result[i - 1]) - lightness(result[i]) >= 8);
      }
    }
  }
}

TEST_CASE("steps are even and skip a white end", "[style]") {
  // Greys: along a line of lightness alone, from L* 88 (the first that is no paper) to 0.
  const auto greys = class_colors({{255, 255, 255}, {0, 0, 0}}, 5);
  const std::vector<double> wanted{88, 66, 44, 22, 0};
  for (std::size_t i = 0; i < wanted.size(); ++i) CHECK(lightness(greys[i]) == Approx(wanted[i]).margin(0.3));
  // Two classes end at 0.7 of the way: 88 * 0.3. One stands at 0.7 of 0.6 of it: 88 * 0.58.
  const auto two = class_colors({{255, 255, 255}, {128, 128, 128}, {0, 0, 0}}, 2);
  CHECK(lightness(two[0]) == Approx(88).margin(0.3));
  CHECK(lightness(two[1]) == Approx(26.4).margin(0.3));
  CHECK(lightness(class_colors({{255, 255, 255}, {0, 0, 0}}, 1)[0]) == Approx(51.04).margin(0.3));
}

TEST_CASE("odd lists of colours do no harm", "[style]") {
  CHECK(class_colors({}, 0).empty());
  CHECK(class_colors({{1, 2, 3}}, 0).empty());
  CHECK(class_colors({}, 3).size() == 3);
  CHECK(class_colors({{1, 2, 3}}, 3) == std::vector<Color>(3, Color{1, 2, 3}));
  CHECK(class_colors({{1, 2, 3}, {1, 2, 3}}, 3) == std::vector<Color>(3, Color{1, 2, 3}));
  CHECK(class_colors({{255, 255, 255}}, 2) == std::vector<Color>(2, Color{255, 255, 255}));
}

}  // namespace zilamap
