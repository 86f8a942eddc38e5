// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/color_check.hpp>

#include "style/lab.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace zilamap {
namespace {

std::vector<Fill> plain(const std::vector<Color>& colors) {
  std::vector<Fill> fills;
  for (const Color color : colors) fills.push_back(Fill{color});
  return fills;
}

}  // namespace

TEST_CASE("classes that can be told apart get no pattern", "[style]") {
  const auto fills = plain(palette_colors("viridis", 5));
  CHECK(with_patterns(fills, {}) == fills);
  CHECK(with_patterns({}, {}).empty());
}

TEST_CASE("of two that are too close the higher gets a pattern, and keeps its colour", "[style]") {
  const auto fills = plain({{0xe2, 0xe2, 0xe2}, {0x91, 0x91, 0x91}, {0x89, 0x89, 0x89}});
  const auto result = with_patterns(fills, {});
  REQUIRE(result.size() == 3);
  CHECK(result[0] == fills[0]);
  CHECK(result[1] == fills[1]);
  CHECK(result[2].color == fills[2].color);
  CHECK(result[2].pattern != Pattern::none);
}

TEST_CASE("with patterns every palette passes in every number of classes, in grey too", "[style]") {
  const auto states = state_fills(Style{});
  for (const PaletteKind kind : {PaletteKind::sequential, PaletteKind::diverging, PaletteKind::qualitative}) {
    for (const auto name : palette_names(kind)) {
      for (std::size_t count = 1; count <= palette_info(name)->most; ++count) {
        INFO(name << ", " << count);
        const auto fills = plain(palette_colors(name, count));
        const auto result = with_patterns(fills, states);
        CHECK(check_colors(result, states).texts == std::vector<std::string>{});
        CHECK(with_patterns(fills, states) == result);
      }
    }
  }
}

TEST_CASE("sixteen classes of one colour are told apart by pattern, and none is taken for a state", "[style]") {
  const auto fills = plain(std::vector<Color>(16, Color{0x80, 0xa0, 0x90}));
  CHECK(check_colors(with_patterns(fills, {}), {}).passes);

  const auto states = state_fills(Style{});
  std::set<Pattern> used;
  for (const Fill& fill : with_patterns(plain(std::vector<Color>(6, Color{0x80, 0xa0, 0x90})), states)) {
    used.insert(fill.pattern);
  }
  CHECK(used.count(Pattern::hatch) == 0);  // not reported
  CHECK(used.count(Pattern::dots) == 0);   // suppressed
}

TEST_CASE("a pattern can be seen on black, white and everything between", "[style]") {
  for (int value = 0; value < 256; ++value) {
    const auto grey = static_cast<std::uint8_t>(value);
    const auto result = with_patterns(plain({{grey, grey, grey}, {grey, grey, grey}}), {});
    REQUIRE(color_difference(result[1].color, result[1].pattern_color, Sight::grey) >= 25);
  }
}

}  // namespace zilamap
