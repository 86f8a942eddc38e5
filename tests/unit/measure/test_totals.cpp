// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "../join/sample.hpp"

#include <zilamap/measure.hpp>

#include <catch2/catch.hpp>

#include <random>

namespace {

/// Draws records with every mixture of good, bad and missing places. The engine's numbers are fixed by the standard,
/// and no distribution is used, so every machine draws the same.
class Draw {
 public:
  explicit Draw(unsigned seed) : m_engine(seed) {}

  zilamap::Records records() {
    zilamap::Records records;
    const unsigned count = below(40);
    for (unsigned i = 0; i < count; ++i) records.activities.push_back(activity());
    for (unsigned i = below(4); i > 0; --i) {
      records.rejected.push_back({"x", "bad", maybe() ? std::optional(zilamap::Year{year(), true}) : std::nullopt, {}});
    }
    return records;
  }

 private:
  unsigned below(unsigned n) { return static_cast<unsigned>(m_engine() % n); }
  bool maybe() { return below(2) == 0; }
  int year() { return 2008 + static_cast<int>(below(3)); }
  std::optional<std::int64_t> people() { return maybe() ? std::optional<std::int64_t>(below(500)) : std::nullopt; }

  zilamap::PlaceName place() {
    static const char* const texts[] = {"Gaya", "Jamalpur", "Sonbarsa", "Nowhere", "211", "", "Monghyr", "lgd:196"};
    static const char* const districts[] = {"", "", "", "Munger", "Purnia", "Atlantis"};
    zilamap::PlaceName name = sample::name(texts[below(8)], districts[below(6)]);
    if (below(5) == 0) name.lon_lat = zilamap::Point{83.5 + below(5), 24.5 + below(4)};
    return name;
  }

  zilamap::Activity activity() {
    zilamap::Activity activity;
    activity.type = maybe() ? "training" : "meeting";
    if (below(8) != 0) {
      const zilamap::Date day{year(), 1 + static_cast<int>(below(12)), 15};
      activity.dates = zilamap::DateSpan{day, day};
    } else if (maybe()) {
      activity.heading_year = zilamap::Year{year(), true};
    }
    if (maybe()) activity.venue = place();
    for (unsigned i = below(4); i > 0; --i) activity.districts.push_back(place());
    for (unsigned i = below(4); i > 0; --i) activity.sites.push_back({place(), people()});
    if (below(6) == 0) activity.border = maybe() ? "indo-nepal" : "nowhere";
    activity.state_wide = below(10) == 0;
    activity.people_trained = people();
    return activity;
  }

  std::mt19937 m_engine;
};

void check_sum(const zilamap::Balance& b) {
  CHECK(b.read == b.placed + b.state_wide + b.unplaced + b.rejected);
  CHECK(b.people_placed <= b.people_in);
}

}  // namespace

TEST_CASE("whatever the records, the account balances and the districts add up to it", "[measure]") {
  const zilamap::Places places = sample::places();
  std::size_t placed = 0;
  std::int64_t people = 0;
  for (unsigned seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    const zilamap::Records records = Draw(seed).records();
    const zilamap::Joined joined = join(records, places);
    REQUIRE(joined.placements.size() == records.activities.size());
    const zilamap::Balance all = balance_of(records, joined);
    CHECK(all.read == records.activities.size() + records.rejected.size());
    check_sum(all);
    placed += all.placed;
    people += all.people_placed;

    for (const zilamap::Placement& placement : joined.placements) {
      CHECK(placement.links.empty() == (placement.outcome != zilamap::Outcome::placed));
      CHECK(placement.reason.empty() == (placement.outcome == zilamap::Outcome::placed));
    }
    for (const zilamap::Year year :
         {zilamap::Year{2007, true}, {2008, true}, {2009, true}, {2010, true}, {2009, false}}) {
      const zilamap::Balance balance = balance_of(records, joined, year);
      check_sum(balance);
      double people_shown = 0;
      double sites_shown = 0;
      for (const zilamap::Cell& cell :
           measure(records, joined, places, {zilamap::Quantity::people_trained, {}, {}}, year).cells) {
        people_shown += cell.value;
      }
      for (const zilamap::Cell& cell :
           measure(records, joined, places, {zilamap::Quantity::sites, {}, {}}, year).cells) {
        sites_shown += cell.value;
      }
      CHECK(people_shown == static_cast<double>(balance.people_placed));
      CHECK(sites_shown == static_cast<double>(balance.sites));
      std::int64_t people_in_rows = 0;
      for (const zilamap::DistrictRow& row : district_table(records, joined, places, year)) {
        people_in_rows += row.people_trained;
      }
      CHECK(people_in_rows == balance.people_placed);
    }
  }
  // The draw has to be worth something.
  CHECK(placed > 1000);
  CHECK(people > 10'000);
}
