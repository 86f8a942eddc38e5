// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/calendar.hpp>
#include <zilamap/error.hpp>
#include <zilamap/records.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using zilamap::Activity;
using zilamap::CountIn;
using zilamap::counts_in;
using zilamap::Date;
using zilamap::DateSpan;
using zilamap::FiscalCalendar;
using zilamap::parse_calendar;
using zilamap::Records;
using zilamap::Year;
using zilamap::years_of;

namespace {

Activity during(const DateSpan& dates) {
  Activity activity;
  activity.dates = dates;
  return activity;
}

Activity on(const Date& day) { return during({day, day}); }

/// Records with one activity from 30 March to 2 April 2010.
Records across(CountIn count_in) {
  Records records;
  records.count_in = count_in;
  records.activities.push_back(during({{2010, 3, 30}, {2010, 4, 2}}));
  return records;
}

std::string failure_of(const std::string& text) {
  try {
    parse_calendar(text);
  } catch (const zilamap::UsageError& error) {
    return error.what();
  }
  return "none";
}

}  // namespace

TEST_CASE("fiscal calendars are known by name, month or day", "[records]") {
  CHECK(parse_calendar("india") == FiscalCalendar{4, 1});
  CHECK(parse_calendar("India") == FiscalCalendar{4, 1});
  CHECK(parse_calendar("calendar") == FiscalCalendar{1, 1});
  CHECK(parse_calendar("us-federal") == FiscalCalendar{10, 1});
  CHECK(parse_calendar("nepal") == FiscalCalendar{7, 16});
  CHECK(parse_calendar("April") == FiscalCalendar{4, 1});
  CHECK(parse_calendar(" oct ") == FiscalCalendar{10, 1});
  CHECK(parse_calendar("4") == FiscalCalendar{4, 1});
  CHECK(parse_calendar("12") == FiscalCalendar{12, 1});
  CHECK(parse_calendar("16 July") == FiscalCalendar{7, 16});
  CHECK(parse_calendar("28 February") == FiscalCalendar{2, 28});
  for (const std::string text : {"", "13", "0", "29 February", "31 April", "0 April", "July 16", "16", "mars"}) {
    CAPTURE(text);
    CHECK(failure_of(text).find("is no day on which a year begins") != std::string::npos);
  }
  CHECK(failure_of("Apirl").find("Did you mean `April`?") != std::string::npos);
  CHECK(failure_of("nepali").find("Did you mean `nepal`?") != std::string::npos);
}

TEST_CASE("the last and the first day of a year land right in every calendar", "[records]") {
  struct Case {
    std::string calendar;
    Date last, first;
  };
  const std::vector<Case> cases{{"india", {2010, 3, 31}, {2010, 4, 1}},
                                {"calendar", {2009, 12, 31}, {2010, 1, 1}},
                                {"us-federal", {2010, 9, 30}, {2010, 10, 1}},
                                {"nepal", {2010, 7, 15}, {2010, 7, 16}}};
  for (const Case& c : cases) {
    CAPTURE(c.calendar);
    Records records;
    records.calendar = parse_calendar(c.calendar);
    const bool fiscal = c.calendar != "calendar";
    CHECK(has_calendar_years(records.calendar) != fiscal);
    records.activities = {on(c.last), on(c.first)};
    CHECK(years_of(records) == std::vector<Year>{{2009, fiscal}, {2010, fiscal}});
    CHECK(counts_in(records.activities[0], records, {2009, fiscal}));
    CHECK_FALSE(counts_in(records.activities[0], records, {2010, fiscal}));
    CHECK(counts_in(records.activities[1], records, {2010, fiscal}));
    CHECK_FALSE(counts_in(records.activities[1], records, {2009, fiscal}));
    CHECK(days_of({2009, fiscal}, records.calendar).last == c.last);
    CHECK(days_of({2010, fiscal}, records.calendar).first == c.first);
  }
}

TEST_CASE("31 March and 1 April lie in these years of the four calendars", "[records]") {
  const auto years = [](const std::string& name) {
    Records records;
    records.calendar = parse_calendar(name);
    records.activities = {on({2010, 3, 31}), on({2010, 4, 1})};
    std::string text;
    for (const Year& year : years_of(records)) text += to_string(year) + " ";
    return text;
  };
  CHECK(years("india") == "2009-10 2010-11 ");
  CHECK(years("calendar") == "2010 ");
  CHECK(years("us-federal") == "2009-10 ");
  CHECK(years("nepal") == "2009-10 ");
}

TEST_CASE("an activity across the end of a year counts in the first or in each", "[records]") {
  const Records first = across(CountIn::first_year);
  CHECK(years_of(first) == std::vector<Year>{{2009, true}});
  CHECK(counts_in(first.activities[0], first, {2009, true}));
  CHECK_FALSE(counts_in(first.activities[0], first, {2010, true}));

  const Records each = across(CountIn::each_year);
  CHECK(years_of(each) == std::vector<Year>{{2009, true}, {2010, true}});
  CHECK(years_of(each.activities[0], each, false) == std::vector<Year>{{2010, false}});
  CHECK(counts_in(each.activities[0], each, {2009, true}));
  CHECK(counts_in(each.activities[0], each, {2010, true}));
  CHECK_FALSE(counts_in(each.activities[0], each, {2008, true}));
  CHECK_FALSE(counts_in(each.activities[0], each, {2011, true}));
  CHECK(counts_in(each.activities[0], each, {2010, false}));
  CHECK_FALSE(counts_in(each.activities[0], each, {2009, false}));
}

TEST_CASE("an activity of several years counts in all of them", "[records]") {
  Records records;
  records.count_in = CountIn::each_year;
  records.activities.push_back(during({{2008, 4, 1}, {2011, 3, 31}}));
  CHECK(years_of(records) == std::vector<Year>{{2008, true}, {2009, true}, {2010, true}});
}

TEST_CASE("an undated record counts in the year of its heading if that is of the kind asked for", "[records]") {
  Records records;
  records.count_in = CountIn::each_year;
  Activity activity;
  activity.heading_year = Year{2009, true};
  records.activities.push_back(activity);
  CHECK(years_of(records) == std::vector<Year>{{2009, true}});
  CHECK_FALSE(counts_in(activity, records, {2009, false}));
  records.calendar = parse_calendar("calendar");
  CHECK(years_of(records).empty());
  records.headings.push_back({"Work of 2009", Year{2009, false}, {}, {}});
  CHECK(years_of(records) == std::vector<Year>{{2009, false}});
}
