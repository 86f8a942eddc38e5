// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/context_names.hpp"
#include "square_state.hpp"

using namespace zilamap;
using namespace zilamap::layout;

namespace {

/// Land of 40 x 10 mm north of the state, and 2 x 10 mm beside it.
struct Beside : SquareState {
  Beside() {
    places.context = {{"Parsa", "Nepal", {}}, {"Bara", "Nepal", {}}};
    ground.context = {{{square(20, 5, 60, 15), {}}}, {{square(60, 5, 62, 15), {}}}};
  }

  std::vector<Item> names(const std::vector<Box>& taken = {}, std::vector<Item> items = {}) {
    name_context(job(), theme, ground, taken, items);
    return items;
  }
};

}  // namespace

TEST_CASE("neighbouring land is named quietly where its name fits, and else not", "[layout]") {
  Beside land;
  const auto items = land.names();
  REQUIRE(items.size() == 1);
  CHECK(text_of(items.front()) == "Parsa");
  CHECK(items.front().role == Role::context_name);
  CHECK(lies_in(items.front().bounds, {20, 5, 60, 15}));
  const auto& text = std::get<TextItem>(items.front().shape);
  CHECK(text.font.italic);
  CHECK(text.color == land.style.quiet_ink);
  CHECK(text.font.size_mm < land.theme.name.size_mm);
}

TEST_CASE("a name of the land covers nothing", "[layout]") {
  Beside land;
  CHECK(land.names({{20, 5, 60, 15}}).empty());
  Item border;
  border.role = Role::border_name;
  border.bounds = {20, 9, 60, 11};
  CHECK(land.names({}, {border}).size() == 1);  // the border's name alone
  // A smaller obstacle in the middle is stepped aside from.
  border.bounds = {39, 5, 41, 8.5};
  const auto items = land.names({}, {border});
  REQUIRE(items.size() == 2);
  CHECK_FALSE(items.back().bounds.overlaps(border.bounds));
}

TEST_CASE("a style can leave the names of the land out", "[layout]") {
  Beside land;
  land.style.context_names = false;
  CHECK(land.names().empty());
}
