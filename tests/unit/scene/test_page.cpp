// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include <zilamap/error.hpp>
#include <zilamap/page.hpp>

using zilamap::Page;
using zilamap::parse_page;
using zilamap::UsageError;

TEST_CASE("pages are read by name, pixels and millimetres", "[scene]") {
  CHECK(parse_page("a4-landscape").width_mm == 297);
  CHECK(parse_page("a4-portrait").width_mm == 210);
  CHECK(parse_page("A4-Portrait").width_mm == 210);
  CHECK(parse_page("a3").height_mm == 297);
  CHECK(parse_page("letter-portrait").height_mm == Approx(279.4));
  CHECK(parse_page("1600x1200px").width_px() == 1600);
  CHECK(parse_page("1600x1200", 96).height_px() == 1200);
  CHECK(parse_page("1600x1200px").width_mm == Approx(1600 / 150.0 * 25.4));
  CHECK(parse_page("100x50mm", 254).width_px() == 1000);
  CHECK(parse_page("a4-landscape", 300).width_px() == 3508);
}

TEST_CASE("a page that makes no sense is refused", "[scene]") {
  for (const char* bad : {"", "a9", "a4-sideways", "1600", "x1200", "1600x", "1600x1200cm", "-5x100mm", "0x0",
                          "1e3x100px", "10x10px", "3000x100mm", "nanxnanmm", "infx100mm", "99999x99999px"}) {
    INFO(bad);
    CHECK_THROWS_AS(parse_page(bad), UsageError);
  }
  CHECK_THROWS_AS(parse_page("a0", 1200), UsageError);
  CHECK_THROWS_AS(parse_page("a4", 0), UsageError);
  CHECK_THROWS_AS(parse_page("a4", 1e9), UsageError);
}
