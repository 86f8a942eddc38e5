// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/style.hpp>

#include "style/palettes.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>

#include <fstream>
#include <string>

namespace zilamap {
namespace {

const std::filesystem::path shipped = std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "styles";
const std::string data = std::string(ZILAMAP_TEST_DATA) + "/styles/";

Style load(const std::string& file) { return load_style(data + file, shipped); }

struct Fault {
  std::string file;
  long line;
  long column;
  std::vector<std::string> said;
};

}  // namespace

TEST_CASE("a fault in a style is named with its place and the nearest thing known", "[style]") {
  const std::vector<Fault> faults{
      {"unknown-key.yaml", 4, 1, {"colours", "Did you mean `colors`?"}},
      {"unknown-key-below.yaml", 4, 12, {"colour", "Did you mean `color`?"}},
      {"unknown-value.yaml", 4, 10, {"activites", "Did you mean `activities`?"}},
      {"unknown-palette.yaml", 4, 12, {"blues", "Did you mean `Blues`?"}},
      {"color-without-quotes.yaml", 4, 3, {"ink", "quotes"}},
      {"color-too-short.yaml", 4, 10, {"paper", "'#rrggbb'"}},
      {"line-too-wide.yaml", 4, 24, {"width_mm", "from 0 to 20"}},
      {"dash-zero.yaml", 4, 27, {"dash_mm", "from 0.1 to 50"}},
      {"dash-odd.yaml", 4, 23, {"dash_mm", "pairs"}},
      {"circle-too-large.yaml", 3, 23, {"largest_mm", "from 1 to 40"}},
      {"thirteen-classes.yaml", 3, 19, {"number", "from 1 to 12"}},
      {"breaks-fall.yaml", 3, 42, {"3 comes after 5"}},
      {"breaks-missing.yaml", 3, 10, {"needs `breaks`"}},
      {"breaks-unused.yaml", 3, 19, {"no effect", "unique"}},
      {"number-with-manual.yaml", 3, 51, {"no effect"}},
      {"pattern-covers-all.yaml", 4, 9, {"covers everything"}},
      {"key-twice.yaml", 4, 1, {"title"}},
      {"not-a-map.yaml", 3, 1, {"list"}},
      {"no-colors.yaml", 3, 19, {"0 colours"}},
      {"type-with-capitals.yaml", 3, 18, {"Training", "small letters"}},
      {"symbol-without-type.yaml", 3, 19, {"lacks `type`"}},
      {"eight-need-colors.yaml", 3, 16, {"8 colours", "nine"}},
      {"language-by-name.yaml", 3, 18, {"English", "en, hi"}},
      {"text-without-language.yaml", 3, 8, {"no text"}},
      {"text-of-nothing.yaml", 3, 13, {"empty"}},
      {"unknown-place.yaml", 3, 21, {"top"}},
      {"per-year-of-panels.yaml", 4, 21, {"share their classes", "panels: years"}},
      {"page-unknown.yaml", 3, 7, {"a9", "a4-landscape"}},
      {"page-too-large.yaml", 3, 7, {"3,000", "20 to 2000 mm"}},
      {"qr-too-long.yaml", 3, 5, {"320 bytes", "300"}},
      {"index-without-columns.yaml", 3, 10, {"at least one column"}},
      {"population-to-date.yaml", 4, 3, {"same in every year"}},
      {"need-per-itself.yaml", 3, 7, {"same everywhere"}},
      {"need-of-change.yaml", 3, 33, {"cannot be a change", "to-date"}},
      {"unit-of-one.yaml", 4, 9, {"needs `other`"}},
      {"symbol-twice.yaml", 4, 36, {"training", "two symbols"}},
      {"logo-missing.yaml", 3, 8, {"gone.png", "no file"}},
      {"extends-itself.yaml", 3, 10, {"extends itself"}},
      {"extends-upwards.yaml", 3, 10, {"beside"}},
      {"extends-missing.yaml", 3, 10, {"gone.yaml"}},
      {"extends-unknown.yaml", 3, 10, {"Did you mean `coverage`?", "training-sites"}},
  };
  for (const Fault& fault : faults) {
    INFO(fault.file);
    try {
      load(fault.file);
      FAIL("was read");
    } catch (const ConfigError& error) {
      INFO(error.what());
      CHECK(error.where() == Location{data + fault.file, fault.line, fault.column});
      for (const std::string& text : fault.said) CHECK_THAT(error.what(), Catch::Contains(text));
      // The place is said once.
      const std::string what = error.what();
      CHECK(what.find(data) == 0);
    }
  }
}

TEST_CASE("styles that extend each other in a circle are refused", "[style]") {
  // The fault shows in the second file, which leads back.
  CHECK_THROWS_WITH(load("circle-a.yaml"), Catch::Contains("circle-b.yaml:3:10") && Catch::Contains("extends itself"));
}

TEST_CASE("a chain of more than eight styles is refused", "[style]") {
  const auto folder =
      std::filesystem::temp_directory_path() / ("zilamap-test-style-chain-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  for (int i = 0; i < 9; ++i) {
    std::ofstream file(folder / ("s" + std::to_string(i) + ".yaml"));
    if (i == 0)
      file << "title: Root\n";
    else
      file << "extends: s" << i - 1 << ".yaml\n";
  }
  CHECK(load_style((folder / "s7.yaml").string(), shipped).title == "Root");
  CHECK_THROWS_AS(load_style((folder / "s8.yaml").string(), shipped), ConfigError);
  std::filesystem::remove_all(folder);
}

TEST_CASE("a style keeps from its base what it does not say", "[style]") {
  const Style style = load("child.yaml");
  CHECK(style.name == "child");
  CHECK(style.title == "Child");
  CHECK(style.legend == "Heading");
  CHECK(style.unit_one == "thing");
  CHECK(style.classes.method == Method::natural);
  CHECK(style.classes.classes == 3);
  CHECK(style.classes.breaks.empty());
  CHECK(style.colors == style::palette("Oranges"));
  // A map changes what it names; a colour alone is the whole fill.
  CHECK(style.zero == Fill{{255, 255, 255}, Pattern::dots, {0xaa, 0xaa, 0xaa}, 4, 0.4});
  CHECK(style.not_reported == Fill{{0xdd, 0xdd, 0xdd}});
  CHECK(style.border_line == Stroke{{0x11, 0x22, 0x33}, 2, {}});
  CHECK(style.district_line == Style{}.district_line);
}

TEST_CASE("every key of a style is read", "[style]") {
  const Style style = parse_style(R"(
description: D
title: T in {state}
measure: {count: people_trained, types: [training, one-day-meet], ties: [venue, site, district, border, route]}
classes: {method: manual, breaks: [1, 2.5, 10]}
legend: {title: L, unit: {one: person, other: people}, zero: Z, not_reported: N, suppressed: S}
colors:
  classes: ['#010203', '#0A0B0C']
  zero: '#ffffff'
  not_reported: {color: '#eeeeee', pattern: hatch, pattern_color: '#80808080', spacing_mm: 1.5, weight_mm: 0.25}
  suppressed: '#eeeeef'
  context: '#f0f0f0'
  surroundings: '#f1f1f1'
  paper: '#fffffe'
  ink: '#000001'
  quiet_ink: '#000002'
lines:
  district: {color: '#000003', width_mm: 0.1}
  outside: {color: '#000004', width_mm: 0.2}
  context: {color: '#000005', width_mm: 0.3}
  border: {color: '#000006', width_mm: 0.4, dash_mm: [1, 2]}
names: {districts: false, border: no}
circles:
  show: true
  largest_mm: 12.5
  fill: '#11223344'
  line: {color: '#000007', width_mm: 0}
  numbers: false
  legend: C
disclaimer: >
  Two
  lines
projection: EPSG:32645
)",
                                  "folder/mine.yaml", shipped);
  CHECK(style.name == "mine");
  CHECK(style.description == "D");
  CHECK(style.title == "T in {state}");
  CHECK(style.measure.quantity == Quantity::people_trained);
  CHECK(style.measure.types == std::vector<std::string>{"training", "one-day-meet"});
  CHECK(style.measure.ties == std::vector<Tie>{Tie::venue, Tie::site, Tie::district, Tie::border, Tie::route});
  CHECK(style.classes.method == Method::manual);
  CHECK(style.classes.breaks == std::vector<double>{1, 2.5, 10});
  CHECK(style.legend == "L");
  CHECK(style.unit_one == "person");
  CHECK(style.unit == "people");
  CHECK(style.zero_label == "Z");
  CHECK(style.not_reported_label == "N");
  CHECK(style.suppressed_label == "S");
  CHECK(style.colors == std::vector<Color>{{1, 2, 3}, {10, 11, 12}});
  CHECK(style.zero == Fill{{255, 255, 255}});
  CHECK(style.not_reported == Fill{{0xee, 0xee, 0xee}, Pattern::hatch, {0x80, 0x80, 0x80, 0x80}, 1.5, 0.25});
  CHECK(style.suppressed == Fill{{0xee, 0xee, 0xef}});
  CHECK(style.context == Fill{{0xf0, 0xf0, 0xf0}});
  CHECK(style.surroundings == Color{0xf1, 0xf1, 0xf1});
  CHECK(style.paper == Color{255, 255, 254});
  CHECK(style.ink == Color{0, 0, 1});
  CHECK(style.quiet_ink == Color{0, 0, 2});
  CHECK(style.district_line == Stroke{{0, 0, 3}, 0.1, {}});
  CHECK(style.outside_line == Stroke{{0, 0, 4}, 0.2, {}});
  CHECK(style.context_line == Stroke{{0, 0, 5}, 0.3, {}});
  CHECK(style.border_line == Stroke{{0, 0, 6}, 0.4, {1, 2}});
  CHECK_FALSE(style.district_names);
  CHECK_FALSE(style.border_names);
  CHECK(style.circles.show);
  CHECK(style.circles.largest_mm == 12.5);
  CHECK(style.circles.fill == Fill{{0x11, 0x22, 0x33, 0x44}});
  CHECK(style.circles.stroke == Stroke{{0, 0, 7}, 0, {}});
  CHECK_FALSE(style.circles.numbers);
  CHECK(style.circles.legend == "C");
  CHECK(style.disclaimer == "Two lines");
  CHECK(style.crs == "EPSG:32645");
}

TEST_CASE("names that do not ship are refused with those that do", "[style]") {
  CHECK_THROWS_AS(load_style("coverge", shipped), UsageError);
  CHECK_THROWS_WITH(
      load_style("coverge", shipped),
      Catch::Contains("Did you mean `coverage`?") && Catch::Contains("border, campaign, change, coverage, cumulative"));
  for (const char* name : {"", ".", "..", "coverage\n"}) CHECK_THROWS_AS(load_style(name, shipped), UsageError);
  CHECK_THROWS_AS(load_style("gone.yaml", shipped), ConfigError);
  CHECK_THROWS_AS(load_style("/", shipped), ConfigError);
  CHECK_THROWS_AS(shipped_styles(data + "no-such-folder"), RenderError);
}

TEST_CASE("hostile texts make an error or a tame style", "[style]") {
  CHECK_THROWS_AS(parse_style("", "x.yaml", shipped), ConfigError);
  CHECK_THROWS_AS(parse_style("title: \xff\xfe", "x.yaml", shipped), ConfigError);
  CHECK_THROWS_AS(parse_style("a: &a [*a]", "x.yaml", shipped), ConfigError);
  CHECK_THROWS_AS(parse_style(std::string(100000, '['), "x.yaml", shipped), ConfigError);
  CHECK_THROWS_AS(parse_style("extends: /etc/hostname.yaml", "x.yaml", shipped), ConfigError);
  CHECK_THROWS_AS(parse_style("circles: {largest_mm: .nan}", "x.yaml", shipped), ConfigError);
  CHECK_THROWS_AS(parse_style("circles: {largest_mm: 1e999}", "x.yaml", shipped), ConfigError);
  const Style style = parse_style("title: \"one\\ntwo\"\ndescription: " + std::string(100000, 'a'), "x.yaml", shipped);
  CHECK(style.title == "one two");
  CHECK(style.description == std::string(1000, 'a') + "…");
}

TEST_CASE("a text that is cut is told of, with its place", "[style]") {
  const std::string fits(1000, 'a');
  std::string devanagari;
  for (int i = 0; i < 1000; ++i) devanagari += "अ";
  CHECK(parse_style("title: " + fits, "x.yaml", shipped).findings.empty());
  CHECK(parse_style("title: {en: " + fits + ", hi: " + devanagari + "}", "x.yaml", shipped).findings.empty());
  const Style style =
      parse_style("title: {en: short,\n  hi: " + devanagari + "अ}\nnotes: " + fits + "bc\n", "x.yaml", shipped);
  REQUIRE(style.findings.size() == 2);
  CHECK(style.findings[0].code == "text-cut");
  CHECK(style.findings[0].severity == Severity::warning);
  CHECK(style.findings[0].where.line == 2);
  CHECK_THAT(style.findings[0].text, Catch::StartsWith("`hi` has 1,001 letters; all after the first 1,000 "));
  CHECK(style.findings[1].where.line == 3);
  CHECK_THAT(style.findings[1].text, Catch::StartsWith("`notes` has 1,002 letters"));
}

}  // namespace zilamap
