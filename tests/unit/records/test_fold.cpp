// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "records/fold.hpp"

#include <string>
#include <utility>

using zilamap::Activity;
using zilamap::DateSpan;
using zilamap::PlaceName;
using zilamap::Site;
using zilamap::records::Folder;

namespace {

constexpr zilamap::FiscalCalendar april{4, 1};

Activity training(const std::string& place, int year, int month, int people) {
  Activity activity;
  activity.id = place + std::to_string(month);
  activity.title = "Training";
  activity.type = "training";
  activity.dates = DateSpan{{year, month, 10}, {year, month, 11}};
  Site site;
  site.place.text = place;
  site.people_trained = people;
  site.split.female = 1;
  activity.sites.push_back(site);
  return activity;
}

}  // namespace

TEST_CASE("Records that count alike are added up", "[records]") {
  Folder folder(april);
  folder.add(training("Gaya", 2009, 5, 10));
  folder.add(training("Gaya", 2009, 12, 20));  // the same fiscal and calendar year
  folder.add(training("Patna", 2009, 5, 5));
  const auto sums = folder.take();
  REQUIRE(sums.size() == 2);
  CHECK(sums[0].count == 2);
  CHECK(sums[0].sites[0].count == 2);
  CHECK(sums[0].sites[0].people_trained == 30);
  CHECK(sums[0].sites[0].split.female == 2);
  CHECK(sums[1].count == 1);
  CHECK(folder.take().empty());
}

TEST_CASE("What changes the year, the type or the place keeps records apart", "[records]") {
  const auto apart = [](Activity a, Activity b) {
    Folder folder(april);
    folder.add(std::move(a));
    folder.add(std::move(b));
    return folder.take().size() == 2;
  };
  const Activity one = training("Gaya", 2009, 5, 10);
  CHECK_FALSE(apart(one, one));
  CHECK(apart(one, training("Gaya", 2010, 5, 10)));
  CHECK(apart(training("Gaya", 2009, 3, 1), training("Gaya", 2009, 4, 1)));   // either side of 1 April
  CHECK(apart(training("Gaya", 2009, 12, 1), training("Gaya", 2010, 1, 1)));  // either side of 1 January
  Activity other = one;
  other.type = "workshop";
  CHECK(apart(one, other));
  other = one;
  other.tags = {"survivors"};
  CHECK(apart(one, other));
  other = one;
  other.sites[0].place.district = "Munger";
  CHECK(apart(one, other));
  other = one;
  other.sites[0].people_trained.reset();  // not known is not nought
  CHECK(apart(one, other));
  other = one;
  other.dates->last = {2010, 6, 1};  // touches the next year
  CHECK(apart(one, other));
  other = one;
  other.state_wide = true;
  CHECK(apart(one, other));
}

TEST_CASE("Names that run into each other are not one name", "[records]") {
  Folder folder(april);
  Activity a;
  a.districts = {PlaceName{"ab", "c", {}, {}}};
  Activity b;
  b.districts = {PlaceName{"a", "bc", {}, {}}};
  folder.add(std::move(a));
  folder.add(std::move(b));
  CHECK(folder.take().size() == 2);
}

TEST_CASE("Sums beyond what can be told stay at the largest number", "[records]") {
  Folder folder(april);
  for (int i = 0; i < 3; ++i) {
    Activity activity;
    activity.people_trained = INT64_MAX / 2;
    folder.add(std::move(activity));
  }
  CHECK(folder.take().at(0).people_trained == INT64_MAX);
}
