// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/colors.hpp>
#include <zilamap/style.hpp>

#include "style/lab.hpp"

#include <catch2/catch.hpp>

#include <cmath>

namespace zilamap {
namespace {

const std::filesystem::path shipped = std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "styles";

double lightness(Color color) { return style::to_lab(color).l; }

}  // namespace

TEST_CASE("fourteen styles ship", "[style]") {
  const auto styles = shipped_styles(shipped);
  std::vector<std::string> names;
  for (const Style& style : styles) names.push_back(style.name);
  CHECK(names == std::vector<std::string>{"a4-report", "activity-kinds", "border", "campaign", "change", "coverage", "cumulative",
                                          "need-and-coverage", "per-population", "print-greyscale", "slide-16x9",
                                          "small-multiples", "social-square", "training-sites"});
  for (const Style& style : styles) {
    INFO(style.name);
    CHECK_FALSE(style.description.empty());
    CHECK_FALSE(style.disclaimer.empty());
    CHECK(style.district_names == (style.panels == Panels::one));
    CHECK(style.border_names == (style.panels == Panels::one));
    CHECK(style.border_line.width_mm > style.district_line.width_mm);
    CHECK(style.crs.empty());
  }
}

TEST_CASE("all texts of the styles that ship are there in English and Hindi", "[style]") {
  for (const Style& style : shipped_styles(shipped)) {
    INFO(style.name);
    std::vector<const LocalText*> texts{&style.title,
                                        &style.legend,
                                        &style.unit,
                                        &style.unit_one,
                                        &style.zero_label,
                                        &style.not_reported_label,
                                        &style.suppressed_label,
                                        &style.outside_label,
                                        &style.disclaimer};
    if (style.need) texts.insert(texts.end(), {&style.need_legend, &style.notes});
    if (style.circles.show) texts.push_back(&style.circles.legend);
    if (style.flows.border) texts.push_back(&style.flows.legend);
    for (const LocalText* text : texts) {
      const std::string& english = text->in("en");
      const std::string& hindi = text->in("hi");
      INFO(english << " / " << hindi);
      REQUIRE(text->texts().size() == 2);
      CHECK(english.find("\xe0\xa4") == std::string::npos);
      CHECK(hindi.find("\xe0\xa4") != std::string::npos);
    }
  }
}

TEST_CASE("the styles for changes, rates, sums to date and need measure what their names say", "[style]") {
  CHECK(load_style("change", shipped).measure.span == Span::change);
  CHECK(load_style("cumulative", shipped).measure.span == Span::to_date);
  const Style rate = load_style("per-population", shipped);
  CHECK(rate.measure.quantity == Quantity::people_trained);
  CHECK(rate.measure.per == Per::population);
  CHECK(rate.classes.method == Method::natural);
  const Style need = load_style("need-and-coverage", shipped);
  CHECK(need.measure.span == Span::to_date);
  REQUIRE(need.need);
  CHECK(need.need->quantity == Quantity::population);
  CHECK(load_style("small-multiples", shipped).panels == Panels::years);
  CHECK(load_style("a4-report", shipped).page == "a4-portrait");
  CHECK(load_style("slide-16x9", shipped).page == "1920x1080px");
  CHECK(load_style("social-square", shipped).page == "1080x1080px");
  CHECK(load_style("print-greyscale", shipped).patterns == ClassPatterns::always);
}

TEST_CASE("the nine colours of need and coverage are told apart by everybody, and in grey", "[style]") {
  const Style style = load_style("need-and-coverage", shipped);
  REQUIRE(style.need_colors.size() == 9);
  for (std::size_t i = 0; i < 9; ++i) {
    for (std::size_t j = i + 1; j < 9; ++j) {
      INFO(i << ", " << j);
      for (const Sight sight : sights) CHECK(color_difference(style.need_colors[i], style.need_colors[j], sight) >= 6);
      // Need darkens, and within a need coverage does.
      CHECK(lightness(style.need_colors[i]) > lightness(style.need_colors[j]));
    }
  }
}

TEST_CASE("coverage counts all activities", "[style]") {
  const Style style = load_style("coverage", shipped);
  CHECK(style.title.in("en") == "Coverage of activities against human trafficking");
  CHECK(style.measure.quantity == Quantity::activities);
  CHECK(style.measure.types.empty());
  CHECK(style.measure.ties.empty());
  CHECK(style.classes.method == Method::unique);
  CHECK(style.classes.classes == 5);
  CHECK(style.legend.in("en") == "Activities in or covering the district");
  CHECK(style.unit_one.in("en") == "activity");
  CHECK(style.unit.in("en") == "activities");
  CHECK(style.zero_label.in("en") == "No recorded activity");
  CHECK(style.not_reported_label.in("en") == "Not reported");
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
  CHECK(style.unit.in("en") == "campaigns");
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
  CHECK(style.circles.legend.in("en") == "People trained at the site");
}

TEST_CASE("border counts border ties and draws a strong border", "[style]") {
  const Style style = load_style("border", shipped);
  CHECK(style.measure.quantity == Quantity::activities);
  CHECK(style.measure.ties == std::vector<Tie>{Tie::border});
  CHECK(style.unit.in("en") == "activities");
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
    // What goes two ways has no lightest end; its middle stands between.
    if (style.measure.span == Span::change || style.need) continue;
    for (std::size_t count = 1; count <= 5; ++count) {
      INFO(style.name << ", " << count << " classes");
      const auto colors = class_colors(style.colors, count);
      for (const Fill& other : {style.zero, style.not_reported, style.suppressed, style.context}) {
        CHECK(lightness(other.color) - lightness(colors.front()) >= 5);
      }
      CHECK(lightness(style.zero.color) - lightness(colors.front()) >= 10);
      for (std::size_t i = 1; i < count; ++i) CHECK(lightness(colors[i - 1]) - lightness(colors[i]) >= 6);
      // Names can be read on every class: in the style's ink, or in that of its paper.
      for (const Color color : colors) {
        const Color ink = readable_ink(color, style.ink, style.paper);
        CHECK(contrast_ratio(color, ink) >= readable_contrast);
      }
    }
  }
}

}  // namespace zilamap
