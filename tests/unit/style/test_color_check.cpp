// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/color_check.hpp>

#include <catch2/catch.hpp>

namespace zilamap {
namespace {

std::vector<Fill> plain(const std::vector<Color>& colors) {
  std::vector<Fill> fills;
  for (const Color color : colors) fills.push_back(Fill{color});
  return fills;
}

double worst(const ColorReport& report, Sight sight) {
  for (const WorstPair& pair : report.worst) {
    if (pair.sight == sight) return pair.difference;
  }
  return -1;
}

bool classes_pass(std::string_view palette, std::size_t count) {
  return check_colors(plain(palette_colors(palette, count)), {}).passes;
}

}  // namespace

TEST_CASE("the gate finds the worst pair for each sight and names it", "[style]") {
  // Greys of L* 90, 60, 57 (within half a step).
  const auto fills = plain({{0xe2, 0xe2, 0xe2}, {0x91, 0x91, 0x91}, {0x89, 0x89, 0x89}});
  const ColorReport report = check_colors(fills, {});
  CHECK(report.pairs.size() == 3);
  REQUIRE(report.worst.size() == sights.size());
  for (const WorstPair& pair : report.worst) {
    CHECK(pair.pair.first == 1);
    CHECK(pair.pair.second == 2);
    CHECK_FALSE(pair.passes);
  }
  CHECK(worst(report, Sight::grey) == Approx(3).margin(0.2));
  CHECK_FALSE(report.passes);
  REQUIRE(report.texts.size() == 1);
  CHECK_THAT(report.texts[0], Catch::StartsWith("Classes 2 and 3 (#919191, #898989) differ by only "));
  CHECK_THAT(report.texts[0], Catch::Contains("for people with deuteranopia (6 is needed)"));
  CHECK_THAT(report.texts[0], Catch::Contains("in grey print (6 is needed)."));
  const Findings findings = color_findings(report);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "colors-too-close");
  CHECK(findings[0].text == report.texts[0]);
}

TEST_CASE("red and green that only some can tell apart do not pass", "[style]") {
  const ColorReport report = check_colors(plain(palette_colors("RdYlGn", 5)), {});
  CHECK_FALSE(report.passes);
  CHECK(worst(report, Sight::normal) > 10);
  CHECK(worst(report, Sight::deutan) < 6);
}

TEST_CASE("classes are held against states", "[style]") {
  const std::vector<NamedFill> states{{"Not reported", Fill{{0xd0, 0xd0, 0xd0}}}};
  const ColorReport report = check_colors(plain({{0xcd, 0xcd, 0xcd}, {0x50, 0x50, 0x50}}), states);
  REQUIRE(report.texts.size() == 1);
  CHECK_THAT(report.texts[0], Catch::StartsWith("Class 1 and \"Not reported\" (#cdcdcd, #d0d0d0) differ by only "));
}

TEST_CASE("a pattern tells fills of one colour apart when it can be seen", "[style]") {
  const Fill bare{{200, 200, 200}};
  Fill hatched = bare;
  hatched.pattern = Pattern::hatch;
  hatched.pattern_color = {60, 60, 60};
  CHECK(patterns_differ(bare, hatched));
  CHECK_FALSE(patterns_differ(hatched, hatched));
  CHECK(check_colors(std::vector{bare, hatched}, {}).passes);
  CHECK(check_colors(std::vector{bare, hatched}, {}).worst.empty());

  Fill faint = hatched;
  faint.pattern_color = {190, 190, 190};
  CHECK_FALSE(patterns_differ(bare, faint));
  Fill hairline = hatched;
  hairline.weight_mm = 0.02;
  CHECK_FALSE(patterns_differ(bare, hairline));

  Fill wider = hatched;
  wider.spacing_mm = 1.4 * hatched.spacing_mm;
  CHECK_FALSE(patterns_differ(hatched, wider));
  wider.spacing_mm = 1.6 * hatched.spacing_mm;
  CHECK(patterns_differ(hatched, wider));
  Fill falling = hatched;
  falling.pattern = Pattern::hatch_back;
  CHECK(patterns_differ(hatched, falling));
}

TEST_CASE("what shows through is taken as it looks on paper", "[style]") {
  const ColorReport report = check_colors(plain({{0, 0, 0, 0}, {255, 255, 255}}), {});
  CHECK(worst(report, Sight::normal) == 0);
}

TEST_CASE("no class, one class and no states pass", "[style]") {
  CHECK(check_colors({}, {}).passes);
  CHECK(check_colors(plain({{1, 2, 3}}), {}).worst.empty());
}

TEST_CASE("sequential palettes pass with five classes, and good ones with seven", "[style]") {
  for (const auto name : palette_names(PaletteKind::sequential)) {
    INFO(name);
    CHECK(classes_pass(name, 3));
    CHECK(classes_pass(name, 5));
  }
  for (const auto* name : {"viridis", "cividis", "magma", "inferno", "YlGnBu", "Purples", "Greys"}) {
    INFO(name);
    CHECK(classes_pass(name, 7));
  }
  for (const auto* name : {"OrRd", "YlOrBr", "Reds"}) {
    INFO(name);
    CHECK_FALSE(classes_pass(name, 7));
  }
}

}  // namespace zilamap
