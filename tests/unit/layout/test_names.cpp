// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/names.hpp"
#include "square_state.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using zilamap::Finding;
using zilamap::Findings;
using zilamap::Item;
using zilamap::Severity;
using zilamap::Status;
using zilamap::layout::SiteMark;

namespace {

/// A square of one district among whose ground two tiny ones lie, of 1 mm, too small for any name.
struct TinyDistricts : SquareState {
  TinyDistricts() {
    style.leader_lines = false;
    for (const double x : {30.0, 60.0}) {
      zilamap::District district;
      district.name = x < 50 ? "Little" : "Smaller";
      places.districts.push_back(district);
      ground.districts.push_back({{square(x, 40, x + 1, 41), {}}});
      map.measured.cells.push_back({Status::value, 5});
    }
    map.measured.cells.back() = {Status::zero, 0};
    map.largest_site = 500;
  }

  std::vector<Item> draw(const std::vector<SiteMark>& marks) {
    std::vector<Item> items;
    const std::vector<zilamap::Fill> fills(3, zilamap::Fill{{0xff, 0xff, 0xff}});
    findings.clear();
    zilamap::layout::draw_names(job(), theme, ground, marks, fills, frame, {}, items, findings);
    return items;
  }

  std::vector<std::string> texts_of(const std::vector<Item>& items) const {
    std::vector<std::string> texts;
    for (const Item& item : items) texts.push_back(text_of(item));
    return texts;
  }

  Findings findings;
};

bool holds(const std::vector<std::string>& texts, const std::string& text) {
  return std::ranges::find(texts, text) != texts.end();
}

}  // namespace

TEST_CASE("a missing name is a warning where the district has a value, else for information", "[layout]") {
  TinyDistricts state;
  const auto texts = state.texts_of(state.draw({}));
  CHECK(texts == std::vector<std::string>{"Only"});
  REQUIRE(state.findings.size() == 2);
  const Finding& warning = state.findings[0];
  CHECK(warning.code == "name-left-out");
  CHECK(warning.severity == Severity::warning);
  CHECK(warning.text == "1 name of a district with a value found no room on the map: Little.");
  CHECK(state.findings[1].severity == Severity::info);
  CHECK(state.findings[1].text == "1 name found no room on the map: Smaller.");
}

TEST_CASE("the number of a circle says the name of a district that is too small for it", "[layout]") {
  TinyDistricts state;
  state.style.circles.show = true;
  state.style.circles.numbers = true;
  const zilamap::Point at{30.5, 40.5};
  const auto texts = state.texts_of(state.draw({{"Little", 1, at, 500, at}}));
  const bool together = holds(texts, "Little 500");
  const bool in_lines = holds(texts, "Little") && holds(texts, "500");
  CHECK((together || in_lines));
  // Only the one without a value is told of.
  REQUIRE(state.findings.size() == 1);
  CHECK(state.findings[0].severity == Severity::info);
}

TEST_CASE("a name over its edge has dark letters in a halo of paper", "[layout]") {
  TinyDistricts state;
  state.ground.districts[1] = {{SquareState::square(30, 40, 35, 44), {}}};
  state.style.ink = {0x20, 0x20, 0x20};
  std::vector<Item> items;
  const std::vector<zilamap::Fill> dark(3, zilamap::Fill{{0x10, 0x20, 0x60}});
  zilamap::layout::draw_names(state.job(), state.theme, state.ground, {}, dark, state.frame, {}, items, state.findings);
  const auto little = std::ranges::find_if(items, [](const Item& item) { return text_of(item) == "Little"; });
  REQUIRE(little != items.end());
  const auto& text = std::get<zilamap::TextItem>(little->shape);
  CHECK(text.color == state.style.ink);
  CHECK(text.halo_color == state.style.paper);
  CHECK(text.halo_mm > 0);
}
