// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/style.hpp>

#include "style/lab.hpp"

#include <catch2/catch.hpp>

#include <cmath>

namespace zilamap {
namespace {

const std::filesystem::path shipped = std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "styles";

double lightness(Color color) { return style::to_lab(color).l; }

}  // namespace

TEST_CASE("four styles ship", "[style]") {
  const auto styles = shipped_styles(shipped);
  REQUIRE(styles.size() == 4);
  CHECK(styles[0].name == "border");
  CHECK(styles[1].name == "campaign");
  CHECK(styles[2].name == "coverage");
  CHECK(styles[3].name == "training-sites");
  for (const Style& style : styles) {
    INFO(style.name);
    CHECK_FALSE(style.description.empty());
    CHECK_FALSE(style.title.empty());
    CHECK_FALSE(style.legend.empty());
    CHECK_FALSE(style.unit.empty());
    CHECK_FALSE(style.unit_one.empty());
    CHECK_FALSE(style.disclaimer.empty());
    CHECK(style.district_names);
    CHECK(style.border_names);
    CHECK(style.border_line.width_mm > style.district_line.width_mm);
    CHECK(style.crs.empty());
  }
}

TEST_CASE("coverage counts all activities", "[style]") {
  const Style style = load_style("coverage", shipped);
  CHECK(style.title == "Coverage of activities against human trafficking");
  CHECK(style.measure.quantity == Quantity::activities);
  CHECK(style.measure.types.empty());
  CHECK(style.measure.ties.empty());
  CHECK(style.classes.method == Method::unique);
  CHECK(style.classes.classes == 5);
  CHECK(style.legend == "Activities in or covering the district");
  CHECK(style.unit_one == "activity");
  CHECK(style.unit == "activities");
  CHECK(style.zero_label == "No recorded activity");
  CHECK(style.not_reported_label == "Not reported");
  CHECK(style.colors ==
        std::vector<Color>{
            {0xc5, 0xe0, 0xdc}, {0x98, 0xc8, 0xc2}, {0x66, 0xac, 0xa9}, {0x35, 0x8b, 0x8d}, {0x12, 0x67, 0x6f}});
  CHECK_FALSE(style.circles.show);
}

TEST_CASE("campaign counts campaigns", "[style]") {
  const Style style = load_style("campaign", shipped);
  CHECK(style.measure.quantity == Quantity::activities);
  CHECK(style.measure.types == std::vector<std::string>{"campaign"});
  CHECK(style.measure.ties.empty());
  CHECK(style.unit == "campaigns");
  CHECK(style.colors.front() == Color{0xf5, 0xd8, 0xa6});
}

TEST_CASE("training-sites counts sites and draws circles", "[style]") {
  const Style style = load_style("training-sites", shipped);
  CHECK(style.measure.quantity == Quantity::sites);
  CHECK(style.measure.types == std::vector<std::string>{"training"});
  CHECK(style.circles.show);
  CHECK(style.circles.numbers);
  CHECK(style.circles.largest_mm == 13);
  CHECK(style.circles.fill == Fill{{0xb2, 0x18, 0x2b, 0xb8}});
  CHECK(style.circles.stroke == Stroke{{255, 255, 255}, 0.3, {}});
  CHECK(style.circles.legend == "People trained at the site");
}

TEST_CASE("border counts border ties and draws a strong border", "[style]") {
  const Style style = load_style("border", shipped);
  CHECK(style.measure.quantity == Quantity::activities);
  CHECK(style.measure.ties == std::vector<Tie>{Tie::border});
  CHECK(style.unit == "activities");
  CHECK(style.border_line == Stroke{{0x7a, 0x1f, 0x3d}, 1.2, {}});
  CHECK(style.border_line.width_mm > load_style("coverage", shipped).border_line.width_mm);
}

TEST_CASE("value, zero, not reported, suppressed and the land around can be told apart in grey print", "[style]") {
  for (const Style& style : shipped_styles(shipped)) {
    CHECK(style.zero.pattern == Pattern::none);
    CHECK(style.not_reported.pattern == Pattern::hatch);
    CHECK(lightness(style.not_reported.color) - lightness(style.not_reported.pattern_color) >= 20);
    CHECK(lightness(style.zero.color) - lightness(style.context.color) >= 4);
    CHECK(style.suppressed.pattern == Pattern::dots);
    CHECK(lightness(style.suppressed.color) - lightness(style.suppressed.pattern_color) >= 40);
    for (std::size_t count = 1; count <= 5; ++count) {
      INFO(style.name << ", " << count << " classes");
      const auto colors = class_colors(style.colors, count);
      for (const Fill& other : {style.zero, style.not_reported, style.suppressed, style.context}) {
        CHECK(lightness(other.color) - lightness(colors.front()) >= 5);
      }
      CHECK(lightness(style.zero.color) - lightness(colors.front()) >= 10);
      for (std::size_t i = 1; i < count; ++i) CHECK(lightness(colors[i - 1]) - lightness(colors[i]) >= 6);
      // Names in ink can be read on the darkest class, given their halo.
      CHECK(lightness(colors.back()) - lightness(style.ink) >= 20);
    }
  }
}

}  // namespace zilamap
