// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/frame.hpp"
#include "layout/theme.hpp"

using zilamap::Box;
using zilamap::layout::Frame;
using zilamap::layout::Needs;
using zilamap::layout::panel_below;
using zilamap::layout::panel_beside;

TEST_CASE("a panel beside the map takes its width from it", "[layout]") {
  const Frame frame = panel_beside({297, 210, 150, {}}, Needs{10, 4, 20, 12, 58, 0, 0});
  CHECK(frame.header == Box{10, 10, 287, 30});
  CHECK(frame.footer == Box{10, 188, 287, 200});
  CHECK(frame.map == Box{10, 34, 225, 184});
  CHECK(frame.panel == Box{229, 34, 287, 184});
}

TEST_CASE("a panel under the map takes its height from it", "[layout]") {
  const Frame frame = panel_below({210, 297, 150, {}}, Needs{10, 4, 20, 12, 0, 60, 999});
  CHECK(frame.header == Box{10, 10, 200, 30});
  CHECK(frame.footer == Box{10, 275, 200, 287});
  CHECK(frame.panel == Box{10, 211, 200, 271});
  CHECK(frame.map == Box{10, 34, 200, 207});
}

TEST_CASE("of the room that nobody needs half goes to the map, and a sixth over the panel", "[layout]") {
  const Frame frame = panel_below({210, 297, 150, {}}, Needs{10, 4, 20, 12, 0, 60, 113});
  // 237 between header and footer, less 113, 4 and 60: 60 to spare.
  CHECK(frame.map == Box{10, 34, 200, 177});
  CHECK(frame.panel == Box{10, 191, 200, 271});
}

TEST_CASE("without a panel, header or footer the map has all of the page", "[layout]") {
  CHECK(panel_beside({100, 80, 150, {}}, Needs{5, 4, 0, 0, 0, 0, 0}).map == Box{5, 5, 95, 75});
  CHECK(panel_below({100, 80, 150, {}}, Needs{5, 4, 0, 0, 0, 0, 0}).map == Box{5, 5, 95, 75});
}

TEST_CASE("no room is an empty box", "[layout]") {
  CHECK(panel_beside({50, 30, 150, {}}, Needs{10, 4, 20, 12, 58, 0, 0}).map.empty());
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
