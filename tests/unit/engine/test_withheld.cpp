// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "sample.hpp"

#include <algorithm>

// Records about survivors whose small headcounts were withheld when they were read, the map of them, and all that can
// be read off it.

using zilamap::Role;
using zilamap::Scene;
using zilamap::Status;

namespace {

/// Gaya: one site, withheld. Patna: two sites, one of them withheld, 41 persons at the other. Munger: 17 persons.
/// 2010-11: Araria, withheld.
struct Survivors {
  zilamap::Records records;
  zilamap::Joined joined;
  zilamap::Style style = zilamap::parse_style(
      "measure: {count: people_trained}\n"
      "title: Survivors met\n"
      "legend: {title: Persons, unit: {one: person, other: persons}}\n"
      "circles: {show: true, legend: Persons at the place}\n",
      "survivors.yaml", bihar().source / "styles");

  Survivors() {
    records.source = "Test";
    records.state = "Bihar";
    add(2009, {{"Gaya", {}}, {"Patna", 41}, {"Patna", {}}, {"Munger", 17}});
    add(2010, {{"Araria", {}}});
    joined = zilamap::join(records, bihar().places);
  }

  void add(int year, const std::vector<std::pair<const char*, std::optional<std::int64_t>>>& sites) {
    zilamap::Activity activity;
    activity.id = "meeting-" + std::to_string(year);
    activity.title = "Meeting with survivors";
    activity.dates = zilamap::DateSpan{{year, 8, 1}, {year, 8, 1}};
    for (const auto& [place, people] : sites) {
      zilamap::Site site{{place, {}, {}, {}}, people};
      site.withheld = !people;
      activity.sites.push_back(site);
    }
    records.activities.push_back(activity);
  }

  std::vector<Scene> scenes() const {
    const std::vector<zilamap::Year> years{{2009, true}, {2010, true}};
    std::vector<Scene> scenes;
    for (const zilamap::YearMap& map : prepare_maps(records, joined, bihar().places, style, years)) {
      scenes.push_back(renderer().scene(records, joined, bihar().places, style, map));
    }
    return scenes;
  }
};

const zilamap::Item& district(const Scene& scene, const std::string& name) {
  const auto items = items_of(scene, Role::district);
  const auto found =
      std::ranges::find_if(items, [&](const zilamap::Item* item) { return item->title.starts_with(name + ": "); });
  REQUIRE(found != items.end());
  return **found;
}

std::size_t swatches(const Scene& scene, const zilamap::Fill& fill) {
  std::size_t count = 0;
  for (const zilamap::Item* item : items_of(scene, Role::legend_swatch)) {
    const auto* path = std::get_if<zilamap::PathItem>(&item->shape);
    count += path != nullptr && path->fill == fill;
  }
  return count;
}

}  // namespace

TEST_CASE_METHOD(Survivors, "a district whose persons are all withheld has a look of its own", "[engine]") {
  const std::vector<Scene> all = scenes();
  CHECK(district(all[0], "Gaya").title == "Gaya: Small number, withheld");
  CHECK(std::get<zilamap::PathItem>(district(all[0], "Gaya").shape).fill == style.suppressed);
  CHECK(district(all[0], "Patna").title == "Patna: 41 persons");
  CHECK(district(all[0], "Araria").title == "Araria: No recorded activity");
  CHECK(district(all[1], "Araria").title == "Araria: Small number, withheld");
  for (const Scene& scene : all) {
    CHECK(swatches(scene, style.suppressed) == 1);
    CHECK(holds(words_of(scene, Role::legend_text), "Small number, withheld"));
  }
}

TEST_CASE_METHOD(Survivors, "both legends of a run explain it, also where it does not occur", "[engine]") {
  records.activities[1].sites[0].withheld = false;
  records.activities[1].sites[0].people_trained = 6;
  joined = zilamap::join(records, bihar().places);
  CHECK(swatches(scenes()[1], style.suppressed) == 1);
  records.activities.erase(records.activities.begin());
  joined = zilamap::join(records, bihar().places);
  CHECK(swatches(scenes()[1], style.suppressed) == 0);
  CHECK_FALSE(holds(words_of(scenes()[1], Role::legend_text), "withheld"));
}

TEST_CASE_METHOD(Survivors, "circles stand for the numbers that are shown, and for no other", "[engine]") {
  const std::vector<Scene> all = scenes();
  std::vector<std::string> titles;
  for (const zilamap::Item* item : items_of(all[0], Role::symbol)) {
    if (!item->title.empty()) titles.push_back(item->title);
  }
  std::ranges::sort(titles);
  CHECK(titles == std::vector<std::string>{"Munger: 17", "Patna: 41"});
  CHECK(items_of(all[1], Role::symbol).empty());
}

TEST_CASE_METHOD(Survivors, "account and description say how many are withheld, and not how much", "[engine]") {
  const Scene scene = scenes()[0];
  CHECK(holds(scene.description,
              "2 districts have a value. 35 districts have none. 1 district has a small number, which is withheld."));
  CHECK(holds(scene.description, "Highest: 41 persons in Patna; 17 persons in Munger."));
  CHECK(holds(scene.description, "58 people trained, all placed; 2 small headcounts are withheld."));
  const std::string account = words_of(scene, Role::account);
  CHECK(holds(account, "2 of 38 districts with persons."));
  CHECK(holds(account, "1 with only small numbers, which are withheld to protect the persons."));
  CHECK(holds(account, "58 people trained, all placed; 2 small headcounts are withheld."));
}

TEST_CASE_METHOD(Survivors, "words of a withheld number are in the picture, and no number of persons", "[engine]") {
  const std::vector<Scene> all = scenes();
  CHECK(holds(to_text(all[1]), "Small number, withheld"));
  const zilamap::Bytes svg = renderer().svg(all[1]);
  const std::string text(svg.begin(), svg.end());
  CHECK(holds(text, "Araria: Small number, withheld"));
  CHECK(holds(text, "1 small headcount is withheld."));
  CHECK_FALSE(holds(text, "people trained"));
}

TEST_CASE_METHOD(Survivors, "nothing is left over from which a withheld number could be worked out", "[engine]") {
  // The number is not in the records any more. A difference between a total and its parts would be all that could
  // tell it, so every total must be the sum of what is shown: over districts, years and records.
  records.count_in = zilamap::CountIn::each_year;
  records.activities[0].dates->last = {2010, 8, 2};  // counts in both years
  records.activities[0].sites[1].split = {30, 11, {}, {}};
  joined = zilamap::join(records, bihar().places);
  const zilamap::Balance all = balance_of(records, joined);
  CHECK(all.people_in == 41 + 17);
  CHECK(all.withheld == 3);
  std::int64_t shown = 0;
  std::size_t withheld = 0;
  for (const zilamap::Year& year : {zilamap::Year{2009, true}, {2010, true}}) {
    const zilamap::Balance balance = balance_of(records, joined, year);
    std::int64_t in_year = 0;
    for (const auto& rows : {district_table(records, joined, bihar().places, year),
                             rows_without_district(records, joined, bihar().places, year)}) {
      for (const zilamap::DistrictRow& row : rows) {
        CAPTURE(row.district);
        if (!row.people_known()) CHECK(row.people_trained == 0);
        if (row.district == "Patna" && year.start == 2009) CHECK(row.female.value() + row.male.value() == 41);
        in_year += row.people_trained;
        withheld += static_cast<std::size_t>(row.withheld);
      }
    }
    CHECK(in_year == balance.people_in);
    shown += in_year;
  }
  CHECK(shown == all.people_in);
  CHECK(withheld == all.withheld);
  std::int64_t in_ledger = 0;
  for (const zilamap::LedgerEntry& entry : ledger(records, joined, bihar().places)) {
    std::int64_t at_places = 0;
    for (const zilamap::LedgerPlace& place : entry.places) at_places += place.people.value_or(0);
    CHECK(at_places == entry.people_in);
    in_ledger += entry.people_in;
  }
  CHECK(in_ledger == all.people_in);
}

TEST_CASE_METHOD(Survivors, "what records say about withheld persons elsewhere comes out nowhere", "[engine]") {
  for (zilamap::Activity& activity : records.activities) {
    activity.people_targeted = 31337;
    activity.note = "31337 survivors";
    activity.outcomes = {"31337 survivors went home"};
    activity.source = "table with 31337 survivors";
  }
  std::string out;
  for (const Scene& scene : scenes()) {
    const zilamap::Bytes svg = renderer().svg(scene);
    out += to_text(scene) + scene.description + std::string(svg.begin(), svg.end());
  }
  const auto rows = district_table(records, joined, bihar().places, {2009, true});
  out += to_csv(rows) + to_hxl(rows) + to_csv(ledger(records, joined, bihar().places)) +
         to_sentence(balance_of(records, joined));
  CHECK_FALSE(holds(out, "31337"));
  CHECK_FALSE(holds(out, "31,337"));
}
