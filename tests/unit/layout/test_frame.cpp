// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/frame.hpp"
#include "layout/theme.hpp"

using zilamap::Box;
using zilamap::layout::Frame;

TEST_CASE("a wide page has its panel beside the map", "[layout]") {
  const Frame frame = zilamap::layout::share_out({297, 210, 150}, 10, 4, 20, 12, 58, 999, false);
  CHECK(frame.header == Box{10, 10, 287, 30});
  CHECK(frame.footer == Box{10, 188, 287, 200});
  CHECK(frame.map == Box{10, 34, 225, 184});
  CHECK(frame.panel == Box{229, 34, 287, 184});
}

TEST_CASE("a tall page has its panel under the map", "[layout]") {
  const Frame frame = zilamap::layout::share_out({210, 297, 150}, 10, 4, 20, 12, 999, 60, true);
  CHECK(frame.header == Box{10, 10, 200, 30});
  CHECK(frame.footer == Box{10, 275, 200, 287});
  CHECK(frame.panel == Box{10, 211, 200, 271});
  CHECK(frame.map == Box{10, 34, 200, 207});
}

TEST_CASE("no room is an empty box", "[layout]") {
  const Frame frame = zilamap::layout::share_out({50, 30, 150}, 10, 4, 20, 12, 58, 0, false);
  CHECK(frame.map.empty());
}

TEST_CASE("tall pages and square ones have the panel below", "[layout]") {
  CHECK(zilamap::layout::is_tall({210, 297, 150}));
  CHECK(zilamap::layout::is_tall({180, 180, 150}));
  CHECK_FALSE(zilamap::layout::is_tall({297, 210, 150}));
  CHECK_FALSE(zilamap::layout::is_tall({270, 203, 150}));
}

TEST_CASE("type grows with the page", "[layout]") {
  const auto a4 = zilamap::layout::theme_for({297, 210, 150});
  const auto a3 = zilamap::layout::theme_for({420, 297, 150});
  CHECK(a4.factor == Approx(1));
  CHECK(a3.factor == Approx(1.41).epsilon(0.01));
  CHECK(a3.title.size_mm == Approx(a3.factor * a4.title.size_mm));
  CHECK(a3.mm(10) == Approx(10 * a3.factor));
  CHECK(zilamap::layout::theme_for({297, 210, 150}, 0.5).factor == Approx(0.5));
  // The same page at another resolution is the same page.
  CHECK(zilamap::layout::theme_for({297, 210, 600}).factor == a4.factor);
  // A strip has type that fits its short side.
  CHECK(zilamap::layout::theme_for({1000, 50, 150}).factor < 0.5);
  CHECK(zilamap::layout::theme_for({50, 1000, 150}).factor < 0.5);
}
