// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/join.hpp>

#include <catch2/catch.hpp>

#include <limits>

using zilamap::Activity;
using zilamap::Balance;
using zilamap::Link;
using zilamap::Outcome;
using zilamap::Placement;
using zilamap::Tie;
using zilamap::Year;

namespace {

Activity on(int year, int month, int day) {
  Activity activity;
  activity.dates = zilamap::DateSpan{{year, month, day}, {year, month, day}};
  return activity;
}

Link site_link(std::uint32_t district, std::int32_t site) {
  return {district, Tie::site, zilamap::Route::name, site, {}};
}

/// Four records: a training at three sites of which two were found, a state-wide meeting, a campaign without a place
/// in the next year, one without any year; and three that were rejected.
struct Fixture {
  zilamap::Records records;
  zilamap::Joined joined;

  Fixture() {
    Activity training = on(2009, 8, 1);
    training.people_trained = 7;
    training.sites = {{{}, 100}, {{}, 20}, {{}, std::nullopt}, {{}, 3}};
    Activity meeting = on(2010, 3, 31);
    Activity campaign = on(2010, 4, 1);
    campaign.people_trained = 50;
    records.activities = {training, meeting, campaign, Activity{}};
    records.rejected = {
        {"a", "bad date", Year{2009, true}, {}}, {"b", "bad date", {}, {}}, {"c", "bad date", Year{2009, false}, {}}};
    joined.placements = {{Outcome::placed, {site_link(4, 0), site_link(4, 2), site_link(9, 3)}, {}},
                         {Outcome::state_wide, {}, "state-wide"},
                         {Outcome::unplaced, {}, "no place"},
                         {Outcome::placed, {{1, Tie::venue, zilamap::Route::name, -1, {}}}, {}}};
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a fiscal year has its own records and rejected ones", "[ledger]") {
  const Balance balance = balance_of(records, joined, Year{2009, true});
  CHECK(balance.read == 3);
  CHECK(balance.placed == 1);
  CHECK(balance.state_wide == 1);
  CHECK(balance.unplaced == 0);
  CHECK(balance.rejected == 1);
  CHECK(balance.people_in == 130);      // 7 + 100 + 20 + 3
  CHECK(balance.people_placed == 103);  // the sites with 100 and 3
  CHECK(balance.sites == 3);
}

TEST_CASE_METHOD(Fixture, "a calendar year is counted by the calendar", "[ledger]") {
  const Balance balance = balance_of(records, joined, Year{2010, false});
  CHECK(balance.read == 2);  // 31 March and 1 April 2010
  CHECK(balance.state_wide == 1);
  CHECK(balance.unplaced == 1);
  CHECK(balance.people_in == 50);
  CHECK(balance_of(records, joined, Year{2009, false}).rejected == 1);
}

TEST_CASE_METHOD(Fixture, "the account of all has records of no year too", "[ledger]") {
  const Balance balance = balance_of(records, joined);
  CHECK(balance.read == 7);
  CHECK(balance.placed == 2);
  CHECK(balance.state_wide == 1);
  CHECK(balance.unplaced == 1);
  CHECK(balance.rejected == 3);
  CHECK(balance.people_in == 180);
}

TEST_CASE_METHOD(Fixture, "a year without records has an empty account", "[ledger]") {
  CHECK(balance_of(records, joined, Year{2011, true}) == Balance{});
}

TEST_CASE_METHOD(Fixture, "records that were not the ones joined are refused", "[ledger]") {
  joined.placements.pop_back();
  CHECK_THROWS_AS(balance_of(records, joined), zilamap::UsageError);
}

TEST_CASE_METHOD(Fixture, "headcounts too large to add stay at the largest number", "[ledger]") {
  const std::int64_t largest = std::numeric_limits<std::int64_t>::max();
  records.activities[0].sites[0].people_trained = largest;
  const Balance balance = balance_of(records, joined);
  CHECK(balance.people_in == largest);
  CHECK(balance.people_placed == largest);
}

TEST_CASE("the account as a sentence", "[ledger]") {
  Balance balance;
  CHECK(to_sentence(balance) ==
        "0 records: 0 placed, 0 state-wide, 0 without a place that could be mapped, 0 rejected.");
  balance = {5, 3, 1, 1, 0, 2073, 2073, 5};
  CHECK(to_sentence(balance) ==
        "5 records: 3 placed, 1 state-wide, 1 without a place that could be mapped, 0 rejected. "
        "2,073 people trained, all placed.");
  balance = {1, 1, 0, 0, 0, 1, 1, 1};
  CHECK(to_sentence(balance) ==
        "1 record: 1 placed, 0 state-wide, 0 without a place that could be mapped, 0 rejected. "
        "1 person trained, placed.");
}

TEST_CASE("people who are not all on the map", "[ledger]") {
  const auto ending = [](std::int64_t in, std::int64_t placed) {
    const std::string text = zilamap::to_sentence({1, 1, 0, 0, 0, in, placed, 1});
    return text.substr(text.find("rejected. ") + 10);
  };
  CHECK(ending(1, 0) == "1 person trained, not placed.");
  CHECK(ending(1500, 0) == "1,500 people trained, none placed.");
  CHECK(ending(1500, 1024) == "1,500 people trained, 1,024 of them placed.");
}
