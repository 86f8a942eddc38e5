// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/duplicates.hpp"

#include <catch2/catch.hpp>

#include <string>

using zilamap::Activity;
using zilamap::DateSpan;
using zilamap::Findings;
using zilamap::Location;
using zilamap::PlaceName;
using zilamap::Severity;
using zilamap::records::DuplicateWatch;

namespace {

PlaceName place(const std::string& text, const std::string& district = {}) { return {text, district, {}, {}}; }

Activity training(long line, const std::string& title = "Training of volunteers") {
  Activity activity;
  activity.id = "a" + std::to_string(line);
  activity.title = title;
  activity.dates = DateSpan{{2009, 8, 1}, {2009, 8, 2}};
  activity.venue = place("Gaya");
  activity.where = {"r.csv", line, 1, "Sheet1"};
  return activity;
}

}  // namespace

TEST_CASE("an id that comes again is noticed with the line of the first", "[records]") {
  DuplicateWatch watch;
  CHECK_FALSE(watch.repeats_id("a", {"r.csv", 2, 1}));
  CHECK_FALSE(watch.repeats_id("b", {"r.csv", 3, 1}));
  CHECK(watch.repeats_id("a", {"r.csv", 4, 1}) == Location{"r.csv", 2, 0});
  CHECK(watch.repeats_id("a", {"r.csv", 5, 1}) == Location{"r.csv", 2, 0});
  CHECK_FALSE(watch.repeats_id("A", {"r.csv", 6, 1}));
}

TEST_CASE("a record with title, dates and place of an earlier one is told", "[records]") {
  DuplicateWatch watch;
  Findings findings;
  watch.note(training(2), findings);
  watch.note(training(3, "Another training"), findings);
  CHECK(findings.empty());
  watch.note(training(4, "training of  Volunteers."), findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "possible-duplicate");
  CHECK(findings[0].severity == Severity::warning);
  CHECK(findings[0].where.line == 4);
  CHECK(findings[0].text.find("line 2") != std::string::npos);
}

TEST_CASE("records that differ in date or place are no duplicates", "[records]") {
  DuplicateWatch watch;
  CHECK_FALSE(watch.repeats_record(training(2)));
  Activity later = training(3);
  later.dates->last.day = 3;
  CHECK_FALSE(watch.repeats_record(later));
  Activity elsewhere = training(4);
  elsewhere.venue = place("Patna");
  CHECK_FALSE(watch.repeats_record(elsewhere));
  Activity aurangabad = training(5);
  aurangabad.venue = place("Gaya", "Aurangabad");
  CHECK_FALSE(watch.repeats_record(aurangabad));
  Activity at_point = training(6);
  at_point.venue->lon_lat = zilamap::Point{85.0, 24.8};
  CHECK_FALSE(watch.repeats_record(at_point));
  Activity at_site = training(7);
  at_site.venue.reset();
  at_site.sites.push_back({place("Nawada"), {}});
  CHECK_FALSE(watch.repeats_record(at_site));
  CHECK(watch.repeats_record(at_site));
  Activity border = training(8);
  border.venue.reset();
  border.border = "indo-nepal";
  CHECK_FALSE(watch.repeats_record(border));
  Activity state = training(9);
  state.venue.reset();
  state.state_wide = true;
  CHECK_FALSE(watch.repeats_record(state));
  CHECK(watch.repeats_record(state)->line == 9);
}

TEST_CASE("a record that says too little is like no other", "[records]") {
  DuplicateWatch watch;
  for (int i = 0; i < 2; ++i) {
    CHECK_FALSE(watch.repeats_record(training(2, "")));
    Activity nowhere = training(3);
    nowhere.venue.reset();
    nowhere.dates.reset();
    CHECK_FALSE(watch.repeats_record(nowhere));
  }
}

TEST_CASE("only so many records are remembered, and that is told", "[records]") {
  DuplicateWatch watch(5'000);
  for (long line = 1; line <= 5'000; ++line) CHECK_FALSE(watch.repeats_id("id" + std::to_string(line), {"", line}));
  for (long line = 1; line <= 5'000; ++line) {
    REQUIRE(watch.repeats_id("id" + std::to_string(line), {"", 9'999})->line == line);
  }
  CHECK_FALSE(watch.overflow("r.csv"));
  CHECK_FALSE(watch.repeats_id("more", {"", 5'001}));
  CHECK_FALSE(watch.repeats_id("more", {"", 5'002}));
  CHECK(watch.repeats_id("id1", {"", 5'003}));
  const auto overflow = watch.overflow("r.csv");
  REQUIRE(overflow);
  CHECK(overflow->code == "duplicates-not-checked");
  CHECK(overflow->severity == Severity::warning);
  CHECK(overflow->where.file == "r.csv");

  DuplicateWatch nothing(0);
  CHECK_FALSE(nothing.repeats_id("a", {}));
  CHECK(nothing.overflow(""));
}
