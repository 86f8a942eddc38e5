// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/logos.hpp"
#include "layout/qr.hpp"
#include "square_state.hpp"

using namespace zilamap;
using namespace zilamap::layout;

namespace {

Logo logo(double aspect, std::string alt) { return {{1, 2, 3}, ImageKind::png, aspect, std::move(alt)}; }

/// A code of 25 squares a side, of which only the corners' are dark.
QrCode corners() {
  QrCode code{25, std::vector<bool>(625, false)};
  code.dark[0] = code.dark[24] = code.dark[600] = true;
  return code;
}

}  // namespace

TEST_CASE("logos stand side by side, keep their aspect and are described", "[layout]") {
  SquareState state;
  const Logo wide = logo(2, "Saathi");
  const Logo square = logo(1, "Partner");
  state.supplies.logos = {&wide, &square};
  const Block block = logos_block(state.job(), state.theme, 200);
  REQUIRE(block.items.size() == 2);
  // As high as a line of 18 pt and one of 11.5 pt, each with 1.36 of its size.
  const double high = 1.36 * (18 + 11.5) * 25.4 / 72;
  CHECK(block.height_mm == Approx(high));
  CHECK(block.items[0].bounds.width() == Approx(2 * high));
  CHECK(block.items[1].bounds.width() == Approx(high));
  CHECK(block.items[1].bounds.x_min == Approx(2 * high + 4));
  CHECK(block.items[0].role == Role::logo);
  CHECK(std::get<ImageItem>(block.items[0].shape).alt == "Saathi");
  CHECK(std::get<ImageItem>(block.items[1].shape).box == block.items[1].bounds);
}

TEST_CASE("logos never get wider than their room", "[layout]") {
  SquareState state;
  const Logo endless = logo(300, "Line");
  const Logo tower = logo(0.02, "Tower");
  const Logo square = logo(1, "Square");
  for (const double width : {8.0, 20.0, 60.0, 200.0}) {
    state.supplies.logos = {&endless, &tower, &square, &square, &square, &square};
    const Block block = logos_block(state.job(), state.theme, width);
    for (const Item& item : block.items) {
      INFO(width);
      CHECK(item.bounds.x_max <= width + 1e-9);
      CHECK(item.bounds.width() > 0);
      CHECK(item.bounds.y_max <= block.height_mm + 1e-9);
    }
    CHECK(block.items[0].bounds.width() == Approx(300 * block.items[0].bounds.height()));
  }
  state.supplies.logos.clear();
  CHECK(logos_block(state.job(), state.theme, 50).items.empty());
}

TEST_CASE("a code has its quiet zone and squares that can be printed", "[layout]") {
  SquareState state;
  const QrCode code = corners();
  state.supplies.qr = &code;
  state.style.qr = "https://www.example.org/maps";
  for (const double tightness : {1.0, 0.3}) {
    const Theme theme = theme_for(state.options.page, tightness);
    const Block block = qr_block(state.job(), theme);
    REQUIRE(block.items.size() == 3);
    const Box light = block.items[0].bounds;
    const Box dark = block.items[1].bounds;
    const double square = dark.width() / 25;
    CHECK(square >= 0.35 - 1e-9);
    CHECK(dark.x_min - light.x_min == Approx(4 * square));
    CHECK(light.y_max - dark.y_max == Approx(4 * square));
    CHECK(std::get<PathItem>(block.items[1].shape).subpaths.size() == 3);
    CHECK(std::get<PathItem>(block.items[0].shape).fill.color == Color{255, 255, 255});
    CHECK(block.items[1].title == "https://www.example.org/maps");
    CHECK(text_of(block.items[2]) == "example.org");
    CHECK_FALSE(block.items[2].bounds.overlaps(dark));
    CHECK(block.items[2].bounds.x_min >= -1e-9);
  }
}

TEST_CASE("under a code stands the host", "[layout]") {
  CHECK(host_of("https://www.example.org/maps?year=2009") == "example.org");
  CHECK(host_of("http://maps.example.org:8080#top") == "maps.example.org:8080");
  CHECK(host_of("https://who:secret@example.org/") == "example.org");
  CHECK(host_of("tel:+91") == "tel:+91");
  CHECK(host_of("https:///x") == "https:///x");
}
