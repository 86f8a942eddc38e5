// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/style.hpp>

#include <catch2/catch.hpp>

#include <string>

namespace zilamap {
namespace {

const std::filesystem::path shipped = std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "styles";

Style read(const std::string& yaml) { return parse_style(yaml, "mine.yaml", shipped); }

}  // namespace

TEST_CASE("the styles that ship give nothing to warn of", "[style]") {
  for (const Style& style : shipped_styles(shipped)) {
    INFO(style.name);
    for (const Finding& finding : style.findings) CHECK(to_string(finding) == "");
  }
}

TEST_CASE("words of another measure are told, with the place of the measure", "[style]") {
  const Style people = read("extends: coverage\nmeasure: {count: people_trained}\n");
  REQUIRE(people.findings.size() == 1);
  const Finding& finding = people.findings.front();
  CHECK(finding.code == "inherited-words");
  CHECK(finding.severity == Severity::warning);
  CHECK(finding.where == Location{"mine.yaml", 2, 10});
  CHECK_THAT(finding.text,
             Catch::Contains("title, legend.title, legend.unit.one, legend.unit.other, legend.zero still speak"));

  const Style area = read("extends: per-population\nmeasure: {per: area}\nlegend: {title: By area}\n");
  REQUIRE(area.findings.size() == 1);
  CHECK_THAT(area.findings.front().text, Catch::Contains("and title still speaks"));

  const Style need = read("extends: need-and-coverage\nneed: {count: area}\nlegend: {need: Area}\n");
  REQUIRE(need.findings.size() == 1);
  CHECK(need.findings.front().where == Location{"mine.yaml", 2, 7});
  CHECK_THAT(need.findings.front().text, Catch::Contains("and notes still speaks"));
}

TEST_CASE("who gives the words, in the same style or in one that extends it, is not warned", "[style]") {
  CHECK(read("extends: per-population\nmeasure: {per: area}\ntitle: T\nlegend: {title: By area}\n").findings.empty());
  CHECK(read("extends: coverage\nclasses: {number: 3}\n").findings.empty());
  // The same measure again is no other one.
  CHECK(read("extends: coverage\nmeasure: {count: activities}\n").findings.empty());
  // Without a title there is no wrong one; the word for nothing is there without being given.
  const Style bare = read("measure: {count: sites}\n");
  REQUIRE(bare.findings.size() == 1);
  CHECK_THAT(bare.findings.front().text, Catch::Contains("and legend.zero still speaks"));
  CHECK(read("measure: {count: population}\n").findings.empty());
}

TEST_CASE("findings are no part of what a style says", "[style]") {
  const Style style = read("extends: coverage\nmeasure: {count: people_trained}\n");
  const Style again = read(to_yaml(style));
  CHECK(again == style);
  CHECK(again.findings.empty());
}

TEST_CASE("ink that is too close to the paper is told", "[style]") {
  const Style white = read("colors:\n  ink: '#ffffff'\n");
  REQUIRE(white.findings.size() == 1);
  CHECK(white.findings.front().code == "unreadable-ink");
  CHECK(white.findings.front().where == Location{"mine.yaml", 2, 8});
  CHECK_THAT(white.findings.front().text, Catch::Contains("contrast of 1.0:1"));
  // Of greys on white #767676 is the lightest that has 4.5:1, as WCAG's own examples say.
  CHECK(read("colors: {quiet_ink: '#767676'}\n").findings.empty());
  CHECK(read("colors: {quiet_ink: '#777777'}\n").findings.size() == 1);
  // On black paper both inks of the defaults are too dark; #5f666e has about 3.5:1.
  CHECK(read("colors: {paper: '#000000'}\n").findings.size() == 2);
}

}  // namespace zilamap
