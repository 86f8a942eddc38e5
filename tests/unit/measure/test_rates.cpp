// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "programme.hpp"

#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <catch2/catch.hpp>

#include <numeric>

using sample::bihar;
using zilamap::Measure;
using zilamap::Per;
using zilamap::Places;
using zilamap::Quantity;
using zilamap::Status;
using zilamap::Year;

namespace {

Measure people(Per per) { return {.quantity = Quantity::people_trained, .per = per}; }

}  // namespace

// The populations are those of the Census of 2011, the areas those in the layer's table; quotients by exact fractions.
TEST_CASE("persons trained for each 100,000 who live in the district", "[measure]") {
  const sample::Programme programme = sample::example();
  const Measure rate = people(Per::population);
  CHECK(programme.cell(rate, 2009, "Bhagalpur").value ==
        Approx(33.70898219283513).epsilon(1e-12));                                                 // 1,024 of 3,037,766
  CHECK(programme.cell(rate, 2009, "Gaya").value == Approx(5.670150279476926).epsilon(1e-12));     // 249 of 4,391,418
  CHECK(programme.cell(rate, 2009, "Munger").value == Approx(21.933592393430157).epsilon(1e-12));  // 300 of 1,367,765
  CHECK(programme.cell(rate, 2009, "Munger").status == Status::value);
  CHECK(programme.cell(rate, 2009, "Patna").status == Status::zero);
  CHECK(programme.cell(rate, 2010, "Patna").status == Status::not_reported);
}

TEST_CASE("persons trained for each 1,000 square kilometres", "[measure]") {
  const sample::Programme programme = sample::example();
  // 300 on 1,404.2 square kilometres
  CHECK(programme.cell(people(Per::area), 2009, "Munger").value == Approx(213.64477994587665).epsilon(1e-12));
}

TEST_CASE("shares of a year add up to 100", "[measure]") {
  const sample::Programme programme = sample::example();
  const auto sum = [&](const Measure& what, int year) {
    const auto cells = programme.cells(what, year);
    return std::accumulate(cells.begin(), cells.end(), 0.0,
                           [](double total, const zilamap::Cell& cell) { return total + cell.value; });
  };
  CHECK(programme.cell(people(Per::total), 2009, "Bhagalpur").value == Approx(49.39700916546069).epsilon(1e-12));
  CHECK(sum(people(Per::total), 2009) == Approx(100));
  CHECK(sum({.quantity = Quantity::activities, .per = Per::total}, 2009) == Approx(100));
  CHECK(sum({.quantity = Quantity::population, .per = Per::total}, 2010) == Approx(100));
  CHECK(sum(people(Per::total), 2008) == 0);  // nobody was trained: all zero
  CHECK(programme.cell(people(Per::total), 2008, "Gaya").status == Status::zero);
}

TEST_CASE("population and area are the same in every year", "[measure]") {
  const sample::Programme programme = sample::example();
  for (const int year : {2009, 2011}) {
    CHECK(programme.cell({Quantity::population}, year, "Patna").value == 5838465);
    CHECK(programme.cell({Quantity::area}, year, "Patna").value == Approx(3213.7));
  }
  const Measure density{.quantity = Quantity::population, .per = Per::area};
  CHECK(programme.cell(density, 2009, "Patna").value == Approx(5838465 / 3.2137));
}

TEST_CASE("a district without population has no rate, and one finding names all of them", "[measure]") {
  const sample::Programme programme = sample::example();
  Places places = bihar();
  places.districts[0].population.reset();
  places.districts[1].population = 0;
  const std::vector<Year> years{{2008, true}, {2009, true}};
  const auto all = series(programme.records, programme.joined, places, people(Per::population), years);
  REQUIRE(all.size() == 2);
  for (const auto& measured : all) {
    CHECK(measured.cells[0].status == Status::not_reported);
    CHECK(measured.cells[1].status == Status::not_reported);
    CHECK(measured.cells[2].status == Status::zero);
  }
  REQUIRE(all[0].findings.size() == 1);
  CHECK(all[0].findings[0].code == "no-population");
  CHECK(all[0].findings[0].text ==
        "The population of 2 districts is not known, so neither is a rate by it: West Champaran, East Champaran.");
  CHECK(all[1].findings.empty());
}

TEST_CASE("an area that the layer does not give is that of the shape on the ellipsoid", "[measure]") {
  const sample::Programme programme = sample::example();
  Places places = bihar();
  for (zilamap::District& district : places.districts) district.area_km2.reset();
  const auto measured = measure(programme.records, programme.joined, places, {Quantity::area}, {2009, true});
  for (std::size_t i = 0; i < places.districts.size(); ++i) {
    CHECK(measured.cells[i].value == Approx(*bihar().districts[i].area_km2).margin(0.06).epsilon(0));
  }
  places.districts[3].shape.clear();
  const auto rates = measure(programme.records, programme.joined, places, people(Per::area), {2009, true});
  CHECK(rates.cells[3].status == Status::not_reported);
  REQUIRE(rates.findings.size() == 1);
  CHECK(rates.findings[0].code == "no-area");
}

TEST_CASE("withheld headcounts are in no share, and that is said", "[measure]") {
  zilamap::Records records = sample::example().records;
  for (zilamap::Activity& activity : records.activities) {
    for (zilamap::Site& site : activity.sites) {
      if (site.people_trained != 249) continue;
      site.people_trained.reset();
      site.withheld = true;
    }
  }
  const sample::Programme programme(records);
  const auto measured = measure(programme.records, programme.joined, bihar(), people(Per::total), {2009, true});
  CHECK(programme.cell(people(Per::total), 2009, "Gaya").status == Status::suppressed);
  CHECK(programme.cell(people(Per::total), 2009, "Katihar").value == Approx(100.0 * 200 / 1824));
  REQUIRE(measured.findings.size() == 1);
  CHECK(measured.findings[0].code == "shares-without-withheld");
}

TEST_CASE("parts of a measure that do not go together are refused", "[measure]") {
  const auto refused = [](const Measure& what) {
    CHECK_THROWS_AS(zilamap::check(what), zilamap::UsageError);
    CHECK_THROWS_AS(measure({}, {}, bihar(), what, {2009, true}), zilamap::UsageError);
  };
  using zilamap::Span;
  refused({.quantity = Quantity::population, .per = Per::population});
  refused({.quantity = Quantity::area, .per = Per::area});
  refused({.quantity = Quantity::population, .span = Span::change});
  refused({.quantity = Quantity::population, .types = {"training"}});
  refused({.quantity = Quantity::index});
  const zilamap::IndexSpec density{{{"density"}}};
  refused({Quantity::index, {}, {}, Per::total, Span::year, density});
  refused({Quantity::activities, {}, {}, Per::nothing, Span::year, density});
  refused({Quantity::index, {}, {}, Per::nothing, Span::year, {{{"density", 0}}}});
  refused({Quantity::index, {}, {}, Per::nothing, Span::year, {{{"density"}, {"Density"}}}});
  CHECK_NOTHROW(zilamap::check({Quantity::index, {}, {}, Per::nothing, Span::year, density}));
}

TEST_CASE("words for what a measure is set against and over which years", "[measure]") {
  using zilamap::Scaling;
  using zilamap::Span;
  CHECK(to_string(Quantity::partners) == "partners");
  CHECK(to_string(Per::population) == "population");
  CHECK(to_string(Per::nothing) == "nothing");
  CHECK(to_string(Span::to_date) == "to-date");
  CHECK(to_string(Scaling::z_score) == "z-score");
}
