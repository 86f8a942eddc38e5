// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/compose.hpp"
#include "square_state.hpp"

TEST_CASE("a page has keywords, each once", "[layout]") {
  SquareState state;
  const auto keywords = [&state] { return compose(state.job(), SquareState::projector()).keywords; };
  CHECK(keywords() == "Square, 2009-10");
  state.records.programme = "Safe roads,\nSquare,";
  CHECK(keywords() == "Square, Safe roads, 2009-10");
  state.options.language = zilamap::hindi().with(zilamap::DigitScript::devanagari);
  CHECK(keywords() == "Square, Safe roads, २००९-१०");
}
