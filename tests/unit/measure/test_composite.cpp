// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <catch2/catch.hpp>

#include <initializer_list>

using zilamap::IndexSpec;
using zilamap::Measure;
using zilamap::Measured;
using zilamap::Per;
using zilamap::Places;
using zilamap::Quantity;
using zilamap::Scaling;
using zilamap::Span;
using zilamap::Status;

namespace {

using Numbers = std::vector<std::optional<double>>;

Places places_with(std::initializer_list<zilamap::Indicator> indicators) {
  Places places;
  places.districts.resize(indicators.begin()->values.size());
  for (std::size_t i = 0; i < places.districts.size(); ++i)
    places.districts[i].name = std::string(1, static_cast<char>('A' + i));
  places.indicators = indicators;
  return places;
}

Measured index(const Places& places, IndexSpec spec) {
  return measure({}, {}, places, {Quantity::index, {}, {}, Per::nothing, Span::year, std::move(spec)}, {2009, true});
}

Numbers values(const Measured& measured) {
  Numbers numbers;
  for (const zilamap::Cell& cell : measured.cells) {
    numbers.push_back(cell.status == Status::value ? std::optional(cell.value) : std::nullopt);
  }
  return numbers;
}

}  // namespace

TEST_CASE("an index from 0 to 1 by weights and directions", "[measure]") {
  // Poverty 10, 20, 40 becomes 0, 1/3, 1. Literacy 50, 80, 60, 70 becomes 0, 1, 1/3, 2/3, turned round 1, 0, 2/3, 1/3.
  const Places places = places_with({{"Poverty", {10, 20, 40, std::nullopt}}, {"Literacy rate", {50, 80, 60, 70}}});
  const Measured measured = index(places, {{{"poverty", 1, false}, {"Literacy Rate", 3, true}}, Scaling::min_max});
  const Numbers cells = values(measured);
  CHECK(*cells[0] == Approx(0.75));
  CHECK(*cells[1] == Approx(1.0 / 12));
  CHECK(*cells[2] == Approx(0.75));
  CHECK_FALSE(cells[3]);
  REQUIRE(measured.findings.size() == 1);
  CHECK(measured.findings[0].code == "index-incomplete");
  CHECK(measured.findings[0].text == "1 district lacks a number in poverty, so it has no index: D.");
}

TEST_CASE("the least of an index is a value of 0, not a zero", "[measure]") {
  const Measured measured = index(places_with({{"x", {3, 1, 2}}}), {{{"x"}}, Scaling::min_max});
  CHECK(values(measured) == Numbers{1, 0, 0.5});
  CHECK(measured.findings.empty());
}

TEST_CASE("an index in standard deviations", "[measure]") {
  // Mean 5, standard deviation of the whole 2.
  const Places places = places_with({{"x", {2, 4, 4, 4, 5, 5, 7, 9}}});
  CHECK(values(index(places, {{{"x"}}, Scaling::z_score})) == Numbers{-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2});
  CHECK(values(index(places, {{{"x", 2, true}}, Scaling::z_score})) == Numbers{1.5, 0.5, 0.5, 0.5, 0, 0, -1, -2});
}

TEST_CASE("a column that is the same everywhere stands in the middle, with a finding", "[measure]") {
  const Places places = places_with({{"x", {7, 7, 7}}, {"y", {0, 10, 5}}});
  const Measured parts = index(places, {{{"x"}, {"y"}}, Scaling::min_max});
  CHECK(values(parts) == Numbers{0.25, 0.75, 0.5});
  REQUIRE(parts.findings.size() == 1);
  CHECK(parts.findings[0].code == "constant-indicator");
  CHECK(values(index(places, {{{"x"}}, Scaling::z_score})) == Numbers{0, 0, 0});
}

TEST_CASE("population, area and density need no table", "[measure]") {
  Places places = places_with({{"x", {1, 2}}});
  places.districts[0].population = 100;
  places.districts[0].area_km2 = 10;
  places.districts[1].population = 300;
  places.districts[1].area_km2 = 60;
  CHECK(values(index(places, {{{"population"}}, Scaling::min_max})) == Numbers{0, 1});
  CHECK(values(index(places, {{{"area_km2"}}, Scaling::min_max})) == Numbers{0, 1});
  CHECK(values(index(places, {{{"density"}}, Scaling::min_max})) == Numbers{1, 0});  // 10 and 5
  places.indicators[0].name = "Density";
  CHECK(values(index(places, {{{"density"}}, Scaling::min_max})) == Numbers{0, 1});
}

TEST_CASE("an index of a column that is not there says which are", "[measure]") {
  const Places places = places_with({{"Poverty", {1, 2}}});
  try {
    static_cast<void>(index(places, {{{"povrty"}}, Scaling::min_max}));
    FAIL("it was taken");
  } catch (const zilamap::UsageError& error) {
    CHECK(std::string(error.what()) ==
          "There is no column \"povrty\" for the index. Did you mean Poverty? There are Poverty, population, area_km2, "
          "density.");
  }
}

TEST_CASE("an index is the same whether or not the year has records", "[measure]") {
  const std::vector<zilamap::Year> years{{2009, true}, {2010, true}};
  const Places places = places_with({{"x", {1, std::nullopt, 3}}});
  const auto all =
      series({}, {}, places, {Quantity::index, {}, {}, Per::nothing, Span::year, {{{"x"}}, Scaling::min_max}}, years);
  REQUIRE(all.size() == 2);
  CHECK(values(all[0]) == Numbers{0, std::nullopt, 1});
  CHECK(values(all[1]) == values(all[0]));
  CHECK(all[0].findings.size() == 1);
  CHECK(all[1].findings.empty());
}
