// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <catch2/catch.hpp>

using zilamap::Activity;
using zilamap::Link;
using zilamap::Measure;
using zilamap::Outcome;
using zilamap::Quantity;
using zilamap::Route;
using zilamap::Status;
using zilamap::Tie;
using zilamap::Year;

namespace {

Activity on(int year, int month, int day, const char* type) {
  Activity activity;
  activity.dates = zilamap::DateSpan{{year, month, day}, {year, month, day}};
  activity.type = type;
  return activity;
}

Link link(std::uint32_t district, Tie tie, std::int32_t site = -1) { return {district, tie, Route::name, site, {}}; }

/// Three districts. 2009-10: a training in 0 (venue, two sites) and 1 (one site), a meeting in 0 that covers 0 and 1,
/// a state-wide one. 2010-11: only a record that was rejected. 2011-12: nothing.
struct Fixture {
  zilamap::Records records;
  zilamap::Joined joined;
  zilamap::Places places;

  Fixture() {
    Activity training = on(2009, 8, 1, "training");
    training.people_trained = 1000;  // at no stated site
    training.sites = {{{}, 249}, {{}, 51}, {{}, 300}, {{}, 9}};
    records.activities = {training, on(2009, 11, 7, "meeting"), on(2009, 8, 26, "meeting")};
    records.activities[2].people_trained = 77;
    records.rejected = {{"x", "bad", Year{2010, true}, {}}};
    joined.placements = {{Outcome::placed,
                          {link(0, Tie::venue), link(0, Tie::site, 0), link(0, Tie::site, 1), link(1, Tie::site, 2)},
                          {}},
                         {Outcome::placed, {link(0, Tie::venue), link(0, Tie::border), link(1, Tie::border)}, {}},
                         {Outcome::state_wide, {}, "state-wide"}};
    places.districts.resize(3);
    places.districts[0].name = "Zero";
    places.districts[0].lgd = "188";
    places.districts[0].census2011 = "209";
    places.districts[1].name = "One";
    places.districts[2].name = "Two";
  }

  std::vector<double> values(const Measure& what, const Year& year = {2009, true}) const {
    std::vector<double> values;
    for (const zilamap::Cell& cell : measure(records, joined, places, what, year).cells) {
      CHECK((cell.value > 0) == (cell.status == Status::value));
      values.push_back(cell.value);
    }
    return values;
  }
};

using Values = std::vector<double>;

}  // namespace

TEST_CASE_METHOD(Fixture, "activities count each record once in a district", "[measure]") {
  CHECK(values({Quantity::activities, {}, {}}) == Values{2, 2, 0});
}

TEST_CASE_METHOD(Fixture, "only the types asked for", "[measure]") {
  CHECK(values({Quantity::activities, {"meeting"}, {}}) == Values{1, 1, 0});
  CHECK(values({Quantity::activities, {"meeting", "training"}, {}}) == Values{2, 2, 0});
  CHECK(values({Quantity::activities, {"campaign"}, {}}) == Values{0, 0, 0});
}

TEST_CASE_METHOD(Fixture, "only the ties asked for", "[measure]") {
  CHECK(values({Quantity::activities, {}, {Tie::venue}}) == Values{2, 0, 0});
  CHECK(values({Quantity::activities, {}, {Tie::border}}) == Values{1, 1, 0});
  CHECK(values({Quantity::activities, {}, {Tie::venue, Tie::site}}) == Values{2, 1, 0});
  CHECK(values({Quantity::sites, {}, {Tie::venue}}) == Values{0, 0, 0});
}

TEST_CASE_METHOD(Fixture, "sites and people are those of the sites that were placed", "[measure]") {
  CHECK(values({Quantity::sites, {}, {}}) == Values{2, 1, 0});
  CHECK(values({Quantity::people_trained, {}, {}}) == Values{300, 300, 0});
}

TEST_CASE_METHOD(Fixture, "a year with records has zeros, a year without has none", "[measure]") {
  const zilamap::Measured with = measure(records, joined, places, {}, Year{2009, true});
  CHECK(with.cells[0].status == Status::value);
  CHECK(with.cells[2].status == Status::zero);
  CHECK(with.balance.read == 3);
  CHECK(with.balance.state_wide == 1);

  // A record that could not be read was still reported.
  for (const zilamap::Cell& cell : measure(records, joined, places, {}, Year{2010, true}).cells) {
    CHECK(cell.status == Status::zero);
  }
  const zilamap::Measured without = measure(records, joined, places, {}, Year{2011, true});
  CHECK(without.cells.size() == 3);
  for (const zilamap::Cell& cell : without.cells) CHECK(cell.status == Status::not_reported);
  CHECK(without.year == Year{2011, true});
}

TEST_CASE_METHOD(Fixture, "a filter that leaves nothing does not make a year unreported", "[measure]") {
  for (const zilamap::Cell& cell :
       measure(records, joined, places, {Quantity::activities, {"campaign"}, {}}, Year{2009, true}).cells) {
    CHECK(cell.status == Status::zero);
  }
}

TEST_CASE_METHOD(Fixture, "the table has a row for every district", "[measure]") {
  const std::vector<zilamap::DistrictRow> rows = district_table(records, joined, places, Year{2009, true});
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].district == "Zero");
  CHECK(rows[0].lgd == "188");
  CHECK(rows[0].census2011 == "209");
  CHECK(rows[0].year == "2009-10");
  CHECK(rows[0].status == Status::value);
  CHECK(rows[0].activities == 2);
  CHECK(rows[0].sites == 2);
  CHECK(rows[0].people_trained == 300);
  CHECK(rows[0].types == "training; meeting");
  CHECK(rows[1].people_trained == 300);
  CHECK(rows[2].district == "Two");
  CHECK(rows[2].status == Status::zero);
  CHECK(rows[2].types.empty());
  for (const zilamap::DistrictRow& row : district_table(records, joined, places, Year{2011, true})) {
    CHECK(row.status == Status::not_reported);
    CHECK(row.year == "2011-12");
    CHECK(row.activities == 0);
  }
}

TEST_CASE_METHOD(Fixture, "places that were not the ones joined are refused", "[measure]") {
  places.districts.resize(1);
  CHECK_THROWS_AS(measure(records, joined, places, {}, Year{2009, true}), zilamap::UsageError);
  CHECK_THROWS_AS(district_table(records, joined, places, Year{2009, true}), zilamap::UsageError);
}

TEST_CASE("words for quantities and states", "[measure]") {
  CHECK(to_string(Quantity::people_trained) == "people_trained");
  CHECK(to_string(Status::not_reported) == "not_reported");
  CHECK(to_string(Status::zero) == "zero");
}
