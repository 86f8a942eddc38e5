// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/colors.hpp>
#include <zilamap/error.hpp>

#include "style/lab.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

namespace zilamap {
namespace {

constexpr std::array kinds{PaletteKind::sequential, PaletteKind::diverging, PaletteKind::qualitative};

double lightness(Color color) { return style::to_lab(color).l; }

}  // namespace

TEST_CASE("palettes of every kind ship, each with its limits", "[style]") {
  CHECK(palette_names(PaletteKind::sequential).size() == 22);
  CHECK(palette_names(PaletteKind::diverging).size() == 9);
  CHECK(palette_names(PaletteKind::qualitative).size() == 8);
  for (const PaletteKind kind : kinds) {
    const auto names = palette_names(kind);
    CHECK(std::is_sorted(names.begin(), names.end()));
    for (const auto name : names) {
      INFO(name);
      const auto info = palette_info(name);
      REQUIRE(info);
      CHECK(info->name == name);
      CHECK(info->kind == kind);
      CHECK_FALSE(info->author.empty());
      CHECK(info->fewest == 3);
      for (std::size_t count = 1; count <= info->most; ++count) CHECK(palette_colors(name, count).size() == count);
      CHECK_THROWS_AS(palette_colors(name, info->most + 1), UsageError);
      CHECK_THROWS_AS(palette_colors(name, 0), UsageError);
    }
  }
  CHECK(palette_info("Blues")->most == 9);
  CHECK(palette_info("RdBu")->most == 11);
  CHECK(palette_info("Set2")->most == 8);
  CHECK(palette_info("Set3")->most == 12);
  CHECK_FALSE(palette_info("set3"));
}

TEST_CASE("an unknown palette is an error that names the nearest", "[style]") {
  CHECK_THROWS_WITH(palette_colors("Bleus", 5), Catch::Contains("Did you mean `Blues`?"));
  CHECK_THROWS_WITH(palette_colors("Set2", 9), Catch::Contains("up to 8 classes, not for 9"));
}

TEST_CASE("colours are their authors'", "[style]") {
  CHECK(palette_colors("Set1", 3) == std::vector<Color>{{0xe4, 0x1a, 0x1c}, {0x37, 0x7e, 0xb8}, {0x4d, 0xaf, 0x4a}});
  CHECK(palette_colors("RdBu", 11).front() == Color{0x67, 0x00, 0x1f});
  CHECK(palette_colors("RdBu", 11).back() == Color{0x05, 0x30, 0x61});
  CHECK(palette_colors("viridis", 9).back() == Color{0x44, 0x01, 0x54});
  CHECK(palette_colors("cividis", 9).back() == Color{0x00, 0x22, 0x4e});
}

TEST_CASE("a diverging palette darkens from its middle to both ends, and its middle is no paper", "[style]") {
  for (const auto name : palette_names(PaletteKind::diverging)) {
    for (std::size_t count = 2; count <= 11; ++count) {
      INFO(name << ", " << count);
      const auto colors = palette_colors(name, count);
      const std::size_t half = count / 2;
      for (std::size_t i = 1; i < half; ++i) CHECK(lightness(colors[i]) > lightness(colors[i - 1]));
      for (std::size_t i = count - half + 1; i < count; ++i) CHECK(lightness(colors[i]) < lightness(colors[i - 1]));
      if (count % 2 == 1) CHECK(lightness(colors[half]) == Approx(88).margin(0.5));
    }
  }
}

TEST_CASE("uneven sides of a diverging palette take steps of one strength", "[style]") {
  const std::vector<Color> list{{0, 0, 0}, {0x80, 0x80, 0x80}, {0, 0, 0}};
  // Along greys both ways: the longer side of 3 reaches 0.9 of the way to black, L* 53.59 * (1 - 0.9 * step / 3).
  const double middle = lightness({0x80, 0x80, 0x80});
  const auto colors = diverging_colors(list, 1, true, 3);
  REQUIRE(colors.size() == 5);
  CHECK(colors[1] == Color{0x80, 0x80, 0x80});
  CHECK(colors[0] == colors[2]);
  CHECK(lightness(colors[2]) == Approx(middle * 0.7).margin(0.3));
  CHECK(lightness(colors[3]) == Approx(middle * 0.4).margin(0.3));
  CHECK(lightness(colors[4]) == Approx(middle * 0.1).margin(0.3));
  // Without a middle the first step is half a step from it: 0.5, 1.5, 2.5 of 2.5.
  const auto parted = diverging_colors(list, 1, false, 3);
  REQUIRE(parted.size() == 4);
  CHECK(parted[0] == parted[1]);
  CHECK(lightness(parted[1]) == Approx(middle * (1 - 0.9 * 0.2)).margin(0.3));
}

TEST_CASE("a diverging list of the right length stands as it is; none at all is a palette", "[style]") {
  const std::vector<Color> list{{255, 0, 0}, {255, 255, 255}, {0, 0, 255}};
  CHECK(diverging_colors(list, 1, true, 1) == list);
  CHECK(diverging_colors({}, 2, true, 2) == palette_colors("PuOr", 5));
  CHECK(diverging_colors(list, 0, true, 0).size() == 1);
  CHECK(diverging_colors(list, 0, false, 0).empty());
  CHECK(diverging_colors(list, 0, false, 2).size() == 2);
  CHECK(diverging_colors({{1, 2, 3}}, 2, true, 2) == std::vector<Color>(5, Color{1, 2, 3}));
}

}  // namespace zilamap
