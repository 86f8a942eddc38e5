// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "programme.hpp"

#include <zilamap/measure.hpp>

#include <catch2/catch.hpp>

using sample::bihar;
using sample::Programme;
using zilamap::Measure;
using zilamap::Per;
using zilamap::Quantity;
using zilamap::Span;
using zilamap::Status;

namespace {

Measure over(Span span, Quantity quantity = Quantity::people_trained, Per per = Per::nothing) {
  return {.quantity = quantity, .per = per, .span = span};
}

/// Trainings: 2008-09 Gaya 40 and Patna 7; 2009-10 Gaya 25, Patna 7 and Munger 5, 2011-12 Gaya 1. A campaign in Siwan
/// that lasts from 2008-09 to 2009-10. Nothing in 2010-11.
Programme trainings() {
  return Programme(R"(
  - {id: a, title: A, type: training, dates: 2008-05-01, partners: [CARE, Prayas],
     sites: [{place: Gaya, people_trained: 40}, {place: Patna, people_trained: 7}]}
  - {id: b, title: B, type: training, dates: 2009-05-01, partners: [Care, Bhoomika Vihar],
     sites: [{place: Gaya, people_trained: 25}, {place: Patna, people_trained: 7}, {place: Munger, people_trained: 5}]}
  - {id: c, title: C, type: training, dates: 2011-05-01, sites: [{place: Gaya, people_trained: 1}]}
  - {id: d, title: D, type: campaign, dates: 2009-03-01/2009-05-31, partners: [CARE],
     sites: [{place: Siwan, people_trained: 9}]}
)");
}

}  // namespace

TEST_CASE("change is the year less the one before it", "[measure]") {
  const Programme programme = trainings();
  const Measure change = over(Span::change);
  CHECK(programme.cell(change, 2009, "Gaya").value == -15);
  CHECK(programme.cell(change, 2009, "Gaya").status == Status::value);
  CHECK(programme.cell(change, 2009, "Munger").value == 5);
  // The same in both years is a value, nothing in either is a zero.
  CHECK(programme.cell(change, 2009, "Patna").status == Status::value);
  CHECK(programme.cell(change, 2009, "Patna").value == 0);
  CHECK(programme.cell(change, 2009, "Katihar").status == Status::zero);
  CHECK(programme.cell(change, 2009, "Siwan").value == -9);
}

TEST_CASE("a change from or to a year without records is not known", "[measure]") {
  const Programme programme = trainings();
  for (const int year : {2008, 2010, 2011}) {
    for (const zilamap::Cell& cell : programme.cells(over(Span::change), year)) {
      CHECK(cell.status == Status::not_reported);
      CHECK(cell.value == 0);
    }
  }
}

TEST_CASE("equal rates and shares do not change", "[measure]") {
  const Programme programme(R"(
  - {id: a, title: A, type: training, dates: 2008-05-01,
     sites: [{place: Gaya, people_trained: 1}, {place: Patna, people_trained: 2}]}
  - {id: b, title: B, type: training, dates: 2009-05-01,
     sites: [{place: Gaya, people_trained: 7}, {place: Patna, people_trained: 14}]}
)");
  const zilamap::Cell cell = programme.cell(over(Span::change, Quantity::people_trained, Per::total), 2009, "Gaya");
  CHECK(cell.status == Status::value);
  CHECK(cell.value == 0);  // a third, twice
  CHECK(programme.cell(over(Span::change, Quantity::people_trained, Per::population), 2009, "Patna").value ==
        Approx(12e5 / 5838465));
}

TEST_CASE("a change with a withheld number is suppressed", "[measure]") {
  zilamap::Records records = trainings().records;
  records.activities[0].sites[0].people_trained.reset();
  records.activities[0].sites[0].withheld = true;
  const Programme programme(records);
  CHECK(programme.cell(over(Span::change), 2009, "Gaya").status == Status::suppressed);
  CHECK(programme.cell(over(Span::change), 2009, "Patna").status == Status::value);
}

TEST_CASE("a sum to date goes over years without records, and not before the first", "[measure]") {
  const Programme programme = trainings();
  const Measure sum = over(Span::to_date);
  CHECK(programme.cell(sum, 2007, "Gaya").status == Status::not_reported);
  CHECK(programme.cell(sum, 2008, "Gaya").value == 40);
  CHECK(programme.cell(sum, 2009, "Gaya").value == 65);
  CHECK(programme.cell(sum, 2010, "Gaya").value == 65);
  CHECK(programme.cell(sum, 2010, "Katihar").status == Status::zero);
  CHECK(programme.cell(sum, 2011, "Gaya").value == 66);
  const auto measured = measure(programme.records, programme.joined, bihar(), sum, {2010, true});
  CHECK(measured.balance.read == 3);
  CHECK(measured.balance.people_in == 93);
  CHECK(measured.balance == balance_to_date(programme.records, programme.joined, {2010, true}));
}

TEST_CASE("a record that counts in several years is in a sum to date once", "[measure]") {
  zilamap::Records records = trainings().records;
  records.count_in = zilamap::CountIn::each_year;
  const Programme programme(records);
  CHECK(programme.cell(over(Span::year, Quantity::activities), 2009, "Siwan").value == 1);
  CHECK(programme.cell(over(Span::to_date, Quantity::activities), 2008, "Siwan").value == 1);
  CHECK(programme.cell(over(Span::to_date, Quantity::activities), 2009, "Siwan").value == 1);
  CHECK(programme.cell(over(Span::to_date), 2009, "Siwan").value == 9);
  CHECK(programme.cell(over(Span::year), 2009, "Siwan").status == Status::zero);
  CHECK(counts_in(records.activities[3], records, {2009, true}, Span::year));
  CHECK(counts_in(records.activities[0], records, {2009, true}, Span::to_date));
  CHECK_FALSE(counts_in(records.activities[0], records, {2009, true}, Span::change));
  CHECK_FALSE(counts_in(records.activities[2], records, {2009, true}, Span::to_date));
}

TEST_CASE("partners are distinct over the whole span, however they are written", "[measure]") {
  const Programme programme = trainings();
  const Measure year = over(Span::year, Quantity::partners);
  const Measure sum = over(Span::to_date, Quantity::partners);
  CHECK(programme.cell(year, 2008, "Gaya").value == 2);
  CHECK(programme.cell(year, 2009, "Gaya").value == 2);
  CHECK(programme.cell(sum, 2009, "Gaya").value == 3);  // CARE and Care are one
  CHECK(programme.cell(sum, 2009, "Munger").value == 2);
  CHECK(programme.cell(year, 2011, "Gaya").status == Status::zero);
  CHECK(programme.cell(year, 2010, "Gaya").status == Status::not_reported);
  CHECK(programme.cell({.quantity = Quantity::partners, .types = {"campaign"}}, 2008, "Siwan").value == 1);
  CHECK(programme.cell({.quantity = Quantity::partners, .ties = {zilamap::Tie::venue}}, 2008, "Gaya").status ==
        Status::zero);
}

TEST_CASE("activities by type, in the order of the alphabet", "[measure]") {
  const Programme programme(R"(
  - {id: a, title: A, type: workshop, dates: 2009-05-01, venue: Patna, covers: {districts: [Patna, Gaya]}}
  - {id: b, title: B, type: campaign, dates: 2009-05-01, covers: {districts: [Gaya]}}
  - {id: c, title: C, type: campaign, dates: 2009-06-01, covers: {districts: [Gaya]}}
  - {id: d, title: D, type: campaign, dates: 2008-06-01, covers: {districts: [Gaya]}}
)");
  const auto counts = [&](const Measure& what, const std::string& name) {
    const auto all = type_counts(programme.records, programme.joined, bihar(), what, {2009, true});
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (bihar().districts[i].name == name) return all[i];
    }
    return std::vector<zilamap::TypeCount>{};
  };
  using Types = std::vector<zilamap::TypeCount>;
  CHECK(counts({}, "Gaya") == Types{{"campaign", 2}, {"workshop", 1}});
  CHECK(counts({}, "Patna") == Types{{"workshop", 1}});
  CHECK(counts({}, "Siwan").empty());
  CHECK(counts(over(Span::to_date), "Gaya") == Types{{"campaign", 3}, {"workshop", 1}});
  CHECK(
      counts({.quantity = Quantity::activities, .types = {"workshop"}, .ties = {zilamap::Tie::venue}}, "Gaya").empty());
}
