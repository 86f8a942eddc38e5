// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/bivariate.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <array>

using zilamap::Cell;
using zilamap::Classes;
using zilamap::Status;
using zilamap::layout::bivariate_cell;
using zilamap::layout::BivariateCell;

namespace {

Classes classes(int count) {
  Classes classes;
  for (int i = 0; i < count; ++i) classes.items.push_back({10.0 * i, 10.0 * (i + 1), {}});
  return classes;
}

Cell value(double value) { return {Status::value, value}; }

const Cell zero{Status::zero, 0};

}  // namespace

TEST_CASE("need and coverage make nine classes", "[layout]") {
  for (int need = 0; need < 3; ++need) {
    CHECK(bivariate_cell(value(10 * need + 5), classes(3), zero, classes(2)) == BivariateCell{Status::value, need, 0});
    CHECK(bivariate_cell(value(10 * need + 5), classes(3), value(5), classes(2)) ==
          BivariateCell{Status::value, need, 1});
    CHECK(bivariate_cell(value(10 * need + 5), classes(3), value(15), classes(2)) ==
          BivariateCell{Status::value, need, 2});
  }
}

TEST_CASE("without either number there is no class", "[layout]") {
  const Cell unknown;
  const Cell withheld{Status::suppressed, 0};
  CHECK(bivariate_cell(value(5), classes(3), unknown, classes(2)).status == Status::not_reported);
  CHECK(bivariate_cell(value(5), classes(3), withheld, classes(2)).status == Status::suppressed);
  CHECK(bivariate_cell(unknown, classes(3), value(5), classes(2)).status == Status::not_reported);
  CHECK(bivariate_cell(withheld, classes(3), value(5), classes(2)).status == Status::not_reported);
  CHECK(bivariate_cell(value(99), classes(3), value(5), classes(2)).status == Status::not_reported);
  CHECK(bivariate_cell(value(5), {}, value(5), {}).status == Status::not_reported);
}

TEST_CASE("fewer or more classes than the nine need are spread over them", "[layout]") {
  CHECK(bivariate_cell(value(5), classes(1), zero, classes(2)).need == 1);
  CHECK(bivariate_cell(value(5), classes(2), zero, classes(2)).need == 0);
  CHECK(bivariate_cell(value(15), classes(2), zero, classes(2)).need == 2);
  CHECK(bivariate_cell(value(45), classes(5), zero, classes(2)).need == 2);
  CHECK(bivariate_cell(value(25), classes(5), zero, classes(2)).need == 1);
  CHECK(bivariate_cell(value(5), classes(3), value(5), classes(1)).coverage == 1);
  CHECK(bivariate_cell(value(5), classes(3), value(15), classes(4)).coverage == 1);
  CHECK(bivariate_cell(value(5), classes(3), value(25), classes(4)).coverage == 2);
  CHECK(bivariate_cell(zero, classes(3), value(5), classes(2)).need == 0);
}

TEST_CASE("the need of a run is measured and classified once for all maps", "[layout]") {
  zilamap::Places places;
  places.districts.resize(4);
  places.indicators.push_back({"poverty", {1, 2, 3, std::nullopt}});
  const std::array<zilamap::Year, 2> years{{{2009, true}, {2010, true}}};
  zilamap::Style style;
  const std::size_t before = zilamap::prepare_maps({}, {}, places, style, years)[0].measured.findings.size();
  style.need = {zilamap::Quantity::index, {}, {}, zilamap::Per::nothing, zilamap::Span::year, {{{"poverty"}}}};
  const auto maps = zilamap::prepare_maps({}, {}, places, style, years);
  for (const zilamap::YearMap& map : maps) {
    REQUIRE(map.need);
    CHECK(map.need_classes.items.size() == 3);
    for (int i = 0; i < 3; ++i) {
      CHECK(map.need_classes.of(map.need->cells[static_cast<std::size_t>(i)].value) == static_cast<std::size_t>(i));
    }
    CHECK(map.need->cells[3].status == Status::not_reported);
  }
  // That the index is incomplete, and that the need is not known.
  CHECK(maps[0].measured.findings.size() == before + 2);
  CHECK(maps[0].measured.findings.back().code == "need-not-known");
  CHECK(maps[0].need->findings.empty());
}

TEST_CASE("a need that is known of no district is refused", "[layout]") {
  zilamap::Places places;
  places.districts.resize(2);
  const std::array<zilamap::Year, 1> years{{{2009, true}}};
  zilamap::Style style;
  style.need = {zilamap::Quantity::population, {}, {}, zilamap::Per::nothing, zilamap::Span::year, {}};
  CHECK_THROWS_AS(zilamap::prepare_maps({}, {}, places, style, years), zilamap::UsageError);
}
