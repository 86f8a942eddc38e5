// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/bars.hpp"
#include "square_state.hpp"

#include <algorithm>
#include <memory>

using zilamap::Cell;
using zilamap::Item;
using zilamap::Status;

namespace {

/// The one district's years, drawn; returns the words of the legend.
std::string drawn(SquareState& state, std::vector<Cell> years, bool& any_marks) {
  auto marks = std::make_shared<zilamap::RunMarks>();
  int year = 2008;
  for (const Cell& cell : years) {
    marks->years.push_back({year++, true});
    marks->cells.push_back({cell});
    if (cell.status == Status::value) marks->largest_bar = std::max(marks->largest_bar, std::abs(cell.value));
  }
  state.map.marks = marks;
  state.style.bars.show = true;
  state.style.bars.legend = "Activities by year";
  zilamap::layout::MarkRoom room(state.ground, state.frame, {});
  std::vector<Item> items;
  zilamap::Findings findings;
  draw_bars(state.job(), state.theme, state.ground, room, items, findings);
  any_marks = !items.empty();
  std::string words;
  for (const Item& item : bar_legend(state.job(), state.theme, 58).items) {
    if (!text_of(item).empty()) words += text_of(item) + '|';
  }
  return words;
}

}  // namespace

TEST_CASE("the legend explains the signs of a run whose numbers are all withheld", "[layout]") {
  SquareState state;
  bool any_marks = false;
  CHECK(drawn(state, {{Status::zero, 0}, {Status::suppressed, 0}}, any_marks) ==
        "Activities by year|Small number, withheld|");
  CHECK(any_marks);
}

TEST_CASE("the legend explains a run of changes none of which is one", "[layout]") {
  SquareState state;
  bool any_marks = false;
  CHECK(drawn(state, {{Status::not_reported, 0}, {Status::value, 0}}, any_marks) ==
        "Activities by year|No change|Not reported|");
  CHECK(any_marks);
}

TEST_CASE("a run without bars has no legend of bars", "[layout]") {
  SquareState state;
  bool any_marks = true;
  CHECK(drawn(state, {{Status::zero, 0}, {Status::not_reported, 0}}, any_marks).empty());
  CHECK_FALSE(any_marks);
}
