// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/border.hpp"
#include "square_state.hpp"

using zilamap::Item;
using zilamap::Role;

TEST_CASE("names of several borders and countries keep off one another", "[layout]") {
  SquareState state;
  // Two borders one upon the other along the northern edge, as a river border and the treaty line of it would lie.
  const zilamap::Line edge{{0, 20}, {100, 20}};
  for (const char* name : {"Border with Nepal", "Border with Tibet"}) {
    zilamap::Border border;
    border.name = name;
    border.key = name;
    border.other_side = std::string(name).substr(12);
    border.segments.emplace_back();
    state.places.borders.push_back(border);
    state.ground.borders.push_back({edge});
  }
  state.ground.context = {{{SquareState::square(0, 0, 100, 20), {}}}};
  std::vector<Item> items;
  name_borders(state.job(), state.theme, state.ground, state.frame, {}, items);
  std::size_t borders = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    borders += items[i].role == Role::border_name;
    for (std::size_t k = 0; k < i; ++k) {
      INFO(text_of(items[i]) << " and " << text_of(items[k]));
      CHECK_FALSE(items[i].bounds.overlaps(items[k].bounds));
    }
  }
  CHECK(borders == 2);
}

TEST_CASE("a country beyond two borders is named once", "[layout]") {
  SquareState state;
  for (const double y : {20.0, 60.0}) {
    zilamap::Border border;
    border.name = "Border with Nepal";
    border.other_side = "Nepal";
    border.segments.emplace_back();
    state.places.borders.push_back(border);
    state.ground.borders.push_back({{{20, y}, {80, y}}});
  }
  state.ground.context = {{{SquareState::square(0, 0, 100, 20), {}}}};
  std::vector<Item> items;
  name_borders(state.job(), state.theme, state.ground, state.frame, {}, items);
  std::size_t countries = 0;
  for (const Item& item : items) countries += item.role == Role::context_name;
  CHECK(countries == 1);
}
