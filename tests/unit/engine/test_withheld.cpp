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
  CHECK(holds(scene.description, "2 districts have a value, 1 has one that is withheld, 35 have none."));
  CHECK(holds(scene.description, "Highest: 41 persons in Patna."));
  CHECK(holds(scene.description, "58 people trained, all placed; 2 small headcounts are withheld."));
  const std::string account = words_of(scene, Role::account);
  CHECK(holds(account, "2 of 38 districts with persons."));
  CHECK(holds(account, "1 with only small numbers, which are withheld to protect the persons."));
  CHECK(holds(account, "58 people trained, all placed; 2 small headcounts are withheld."));
}

TEST_CASE_METHOD(Survivors, "the picture of a withheld number is the same whatever the number was", "[engine]") {
  // What reading withholds is not in the records any more, so nothing that is made of them can differ.
  const std::vector<Scene> all = scenes();
  CHECK(holds(to_text(all[1]), "Small number, withheld"));
  const zilamap::Bytes svg = renderer().svg(all[1]);
  const std::string text(svg.begin(), svg.end());
  CHECK(holds(text, "Araria: Small number, withheld"));
  CHECK(holds(text, "1 small headcount is withheld."));
  CHECK_FALSE(holds(text, "people trained"));
}
