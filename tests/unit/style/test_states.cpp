// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/color_check.hpp>

#include <catch2/catch.hpp>

namespace zilamap {
namespace {

const std::filesystem::path shipped = std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "styles";

std::vector<Fill> plain(const std::vector<Color>& colors) {
  std::vector<Fill> fills;
  for (const Color color : colors) fills.push_back(Fill{color});
  return fills;
}

}  // namespace

TEST_CASE("the five states look different in colour, in grey and by pattern", "[style]") {
  std::vector<Style> styles = shipped_styles(shipped);
  styles.emplace_back();
  for (const Style& style : styles) {
    INFO("style \"" << style.name << "\"");
    // The first state is a value, in any of its classes.
    const std::vector<NamedFill> states = state_fills(style);
    REQUIRE(states.size() == 4);
    for (std::size_t count = 1; count <= 5; ++count) {
      // The two ends of a diverging palette are alike in grey; maps of change have patterns for that.
      const bool change = style.measure.span == Span::change;
      const auto fills = plain(change ? diverging_colors(style.colors, count / 2, count % 2 == 1, count / 2)
                                      : class_colors(style.colors, count));
      CHECK(check_colors(change ? with_patterns(fills, states) : fills, states).texts == std::vector<std::string>{});
    }
    for (std::size_t a = 0; a < states.size(); ++a) {
      for (std::size_t b = a + 1; b < states.size(); ++b) {
        INFO(states[a].name << " / " << states[b].name);
        if (patterns_differ(states[a].fill, states[b].fill)) continue;
        CHECK(color_difference(states[a].fill.color, states[b].fill.color) >= 3.5);
        CHECK(color_difference(states[a].fill.color, states[b].fill.color, Sight::grey) >= 5);
      }
    }
  }
}

}  // namespace zilamap
