// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/lint.hpp"
#include "square_state.hpp"

using namespace zilamap;

namespace {

std::vector<std::string> codes(SquareState& state, bool with_locator = false, bool with_outline = true) {
  Scene scene;
  if (with_locator) {
    Item item;
    item.role = Role::locator;
    item.id = with_outline ? "locator-outline" : "";
    scene.items.push_back(item);
  }
  layout::lint(state.job(), scene);
  std::vector<std::string> codes;
  for (const Finding& finding : scene.findings) {
    CHECK(finding.severity == Severity::warning);
    CHECK_FALSE(finding.advice.empty());
    codes.push_back(finding.code);
  }
  return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a map that says what it owes has no warning", "[layout]") {
  SquareState state;
  CHECK(codes(state).empty());
}

TEST_CASE("a missing source, date or disclaimer is a warning, whoever leaves it out", "[layout]") {
  SquareState records;
  records.records.source.clear();
  records.records.source_date.clear();
  records.style.disclaimer = LocalText();
  CHECK(codes(records) == Codes{"no-source", "no-data-date", "no-disclaimer"});
  SquareState style;
  for (const Element element : {Element::sources, Element::date, Element::disclaimer}) {
    style.style.furniture[element] = Place::off;
  }
  CHECK(codes(style) == Codes{"no-source", "no-data-date", "no-disclaimer"});
}

TEST_CASE("what was given and has no place is told", "[layout]") {
  SquareState state;
  state.style.furniture[Element::logos] = state.style.furniture[Element::qr] = Place::off;
  state.style.furniture[Element::producer] = state.style.furniture[Element::number] = Place::off;
  CHECK(codes(state).empty());
  state.style.logos = {"logo.png"};
  state.style.map_version = "2";
  CHECK(codes(state) == Codes{"furniture-left-out", "furniture-left-out"});
}

TEST_CASE("an outline must be seen, and said whose it is", "[layout]") {
  SquareState state;
  state.options.locator_outline = DeclaredOutline{{}, "An authority"};
  CHECK(codes(state, true).empty());
  CHECK(codes(state, false) == Codes{"no-locator"});
  CHECK(codes(state, true, false) == Codes{"outline-out-of-view"});
  state.style.furniture[Element::sources] = Place::off;
  CHECK(codes(state, true) == Codes{"no-source", "no-boundary-policy"});
}

TEST_CASE("logos too small to be known are told", "[layout]") {
  SquareState state;
  state.style.logos = {"a.png", "b.png"};
  Scene scene;
  Item logo;
  logo.role = Role::logo;
  logo.bounds = {0, 0, 4.1, 1.1};
  scene.items.push_back(logo);
  logo.bounds = {5, 0, 8.9, 3.9};
  scene.items.push_back(logo);
  layout::lint(state.job(), scene);
  REQUIRE(scene.findings.size() == 1);
  CHECK(scene.findings[0].code == "small-logos");
  CHECK(scene.findings[0].text == "Of 2 logos 1 can hardly be seen: smaller than 4 mm, or thinner than 1 mm.");
}
