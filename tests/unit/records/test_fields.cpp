// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/records.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using zilamap::Activity;
using zilamap::CountIn;
using zilamap::Finding;
using zilamap::Partner;
using zilamap::PeopleSplit;
using zilamap::PlaceName;
using zilamap::Records;
using zilamap::Severity;

namespace {

/// Records with one record, whose keys are given in flow style, and settings above it.
Records with_record(const std::string& keys, const std::string& settings = {}) {
  return zilamap::parse_records(
      "zilamap: records/1\n" + settings + "activities:\n  - {id: a, title: t, dates: 2009-08-01, " + keys + "}\n",
      "r.yaml");
}

Activity activity_with(const std::string& keys) {
  Records records = with_record(keys);
  CAPTURE(keys);
  for (const Finding& finding : records.findings) UNSCOPED_INFO(to_string(finding));
  CHECK(records.findings.empty());
  REQUIRE(records.activities.size() == 1);
  return records.activities.front();
}

std::string refusal_of(const std::string& keys) {
  const Records records = with_record(keys);
  CAPTURE(keys);
  REQUIRE(records.rejected.size() == 1);
  REQUIRE(records.findings.size() == 1);
  CHECK(records.findings[0].code == "record-rejected");
  return records.findings[0].text + " " + records.findings[0].advice;
}

bool refused(const std::string& keys, const std::string& words) {
  const std::string text = refusal_of(keys);
  if (text.find(words) != std::string::npos) return true;
  UNSCOPED_INFO(keys << ": " << text);
  return false;
}

std::vector<std::string> texts(const std::vector<PlaceName>& places) {
  std::vector<std::string> list;
  for (const PlaceName& place : places) list.push_back(place.text);
  return list;
}

std::vector<std::string> codes(const Records& records) {
  std::vector<std::string> list;
  for (const Finding& finding : records.findings) list.push_back(finding.code);
  return list;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a border is covered whole or in parts", "[records]") {
  const Activity whole = activity_with("covers: {border: indo-nepal}");
  CHECK(whole.border == "indo-nepal");
  CHECK(whole.border_parts.empty());
  const Activity parts = activity_with("covers: {border: {name: indo-nepal, parts: [Sitamarhi, Sitamarhi–Rautahat]}}");
  CHECK(parts.border == "indo-nepal");
  CHECK(texts(parts.border_parts) == Strings{"Sitamarhi", "Sitamarhi–Rautahat"});
  CHECK(parts.border_parts[1].where.line == 3);
  CHECK(refused("covers: {border: {parts: [Sitamarhi]}}", "lacks `name`"));
  CHECK(refused("covers: {border: {name: Indo Nepal}}", "indo-nepal"));
}

TEST_CASE("a route has stops, and districts when the record lists them", "[records]") {
  const Activity stops = activity_with("covers: {route: [Hajipur, {place: Raxaul, district: East Champaran}]}");
  CHECK(texts(stops.route) == Strings{"Hajipur", "Raxaul"});
  CHECK(stops.route[1].district == "East Champaran");
  CHECK(stops.route_districts.empty());
  const Activity listed =
      activity_with("covers: {route: {stops: [Hajipur, Raxaul], districts: [Vaishali, Muzaffarpur]}}");
  CHECK(texts(listed.route) == Strings{"Hajipur", "Raxaul"});
  CHECK(texts(listed.route_districts) == Strings{"Vaishali", "Muzaffarpur"});
  CHECK(refused("covers: {route: [Hajipur]}", "two stops"));
  CHECK(refused("covers: {route: []}", "two stops"));
  CHECK(refused("covers: {route: Hajipur}", "must be a list"));
  CHECK(refused("covers: {route: {districts: [Vaishali]}}", "lacks `stops`"));
  CHECK(refused("covers: {state: true, route: [Hajipur, Raxaul]}", "whole state"));
}

TEST_CASE("partners are names, or names with what they did", "[records]") {
  CHECK(activity_with("partners: CARE").partners == std::vector<Partner>{{"CARE"}});
  CHECK(activity_with("partners: [CARE, {name: ATSEC, role: implementing}, {name: Plan}]").partners ==
        std::vector<Partner>{{"CARE"}, {"ATSEC", "implementing"}, {"Plan"}});
  CHECK(activity_with("partners: {name: ATSEC, role: funding}").partners == std::vector<Partner>{{"ATSEC", "funding"}});
  CHECK(refused("partners: [{name: A, role: implementer}]", "Did you mean `implementing`?"));
  CHECK(refused("partners: [{role: funding}]", "lacks `name`"));
}

TEST_CASE("sector, status, tags and the state of a place are kept", "[records]") {
  const Activity activity = activity_with(
      "sector: Protection, status: completed, tags: [police, नेपाल सीमा], venue: {place: Aurangabad, state: Bihar}");
  CHECK(activity.sector == "Protection");
  CHECK(activity.status == "completed");
  CHECK(activity.tags == Strings{"police", "नेपाल सीमा"});
  CHECK(activity.venue->state == "Bihar");
  CHECK(activity_with("tags: police").tags == Strings{"police"});
  CHECK(activity_with("covers: {districts: [{place: Aurangabad, state: Bihar}, Gaya]}").districts[0].state == "Bihar");
}

TEST_CASE("headcounts are told by sex and age, of records and of sites", "[records]") {
  const Activity activity = activity_with(
      "people_trained: 249, people: {female: 120, male: 129, adults: 200, children: 49}, people_targeted: 300, "
      "sites: [{place: Gaya, people_trained: 40, people: {female: 10}}, {place: Jamui, people: {female: 7, male: 8}}]");
  CHECK(activity.people_trained == 249);
  CHECK(activity.split == PeopleSplit{120, 129, 200, 49});
  CHECK(activity.people_targeted == 300);
  CHECK(activity.sites[0].people_trained == 40);
  CHECK(activity.sites[0].split == PeopleSplit{10, {}, {}, {}});
  CHECK(activity.sites[1].people_trained == 15);  // what its parts tell of
  CHECK(activity_with("people: {adults: 12, children: 30}").people_trained == 42);
  CHECK(activity_with("people: {female: 12}").people_trained == 12);
  CHECK_FALSE(activity_with("people: {}").people_trained);
  CHECK(refused("people: {women: 12}", "no key that `people` can have"));
  CHECK(refused("people: {female: -1}", "it is negative"));
  CHECK(codes(with_record("people_trained: 10, people: {female: 7, male: 7}")) == Strings{"split-differs"});
  CHECK(codes(with_record("sites: [{place: Gaya, people_trained: 10, people: {adults: 7, children: 2}}]")) ==
        Strings{"split-differs"});
}

TEST_CASE("headcounts may be written as people write numbers", "[records]") {
  CHECK(activity_with("people_trained: '1,02,400'").people_trained == 102'400);
  CHECK(activity_with("people_trained: '249'").people_trained == 249);
  CHECK(activity_with("people_trained: 2.5 lakh").people_trained == 250'000);
  CHECK(activity_with("people_trained: २४९").people_trained == 249);
  CHECK(activity_with("people_trained: 249.0").people_trained == 249);
  CHECK_FALSE(activity_with("people_trained: NA").people_trained);
  const Records about = with_record("people_trained: approx. 250");
  REQUIRE(about.activities.size() == 1);
  CHECK(about.activities[0].people_trained == 250);
  REQUIRE(about.findings.size() == 1);
  CHECK(about.findings[0].code == "number-inexact");
  CHECK(about.findings[0].severity == Severity::warning);
  CHECK(about.findings[0].where.line == 3);
  CHECK(about.findings[0].text ==
        "`people_trained` is \"approx. 250\", which is taken as 250: it is given as near that number.");
  CHECK(with_record("sites: [{place: Gaya, people_trained: 200-250}]").activities[0].sites[0].people_trained == 200);
  CHECK(refused("people_trained: '1,02,40'", "grouped"));
  CHECK(refused("people_trained: up to 250", "upper end"));
  CHECK(refused("people_trained: 2009-07-18", "it is a date"));
}

TEST_CASE("small numbers of survivors' records are withheld, and no sentence tells them", "[records]") {
  const Records records = with_record(
      "type: survivor-support, people_trained: about 3, people_targeted: 4, people: {female: 2, male: 1}, "
      "sites: [{place: Gaya, people_trained: 12, people: {female: 3-4, male: 9}}, {place: Jamui, people_trained: 0}]");
  REQUIRE(records.activities.size() == 1);
  const Activity& activity = records.activities[0];
  CHECK(activity.withheld);
  CHECK_FALSE(activity.people_trained);
  CHECK_FALSE(activity.people_targeted);
  CHECK(activity.split == PeopleSplit{});
  CHECK(activity.sites[0].people_trained == 12);
  CHECK(activity.sites[0].split == PeopleSplit{});
  CHECK(activity.sites[0].withheld);
  CHECK(activity.sites[1].people_trained == 0);
  CHECK_FALSE(activity.sites[1].withheld);
  CHECK(codes(records) == Strings{"number-inexact", "number-inexact", "headcount-withheld"});
  for (const Finding& finding : records.findings) {
    CAPTURE(finding.text);
    CHECK(finding.text.find("about 3") == std::string::npos);
    CHECK(finding.text.find("3-4") == std::string::npos);
    CHECK(finding.text.find("taken as") == std::string::npos);
  }
  CHECK(records.findings.back().text.starts_with("3 small headcounts"));
}

TEST_CASE("a refused number of a survivors' record is not told either", "[records]") {
  const Records records = with_record("tags: [victims], people_trained: 3 girls and 2 boys");
  REQUIRE(records.rejected.size() == 1);
  CHECK(records.rejected[0].reason.find("girls") == std::string::npos);
  CHECK(records.findings[0].text.find('3') == std::string::npos);
  CHECK(records.findings[0].text.find("`people_trained` must be a whole number") != std::string::npos);
}

TEST_CASE("the file says below which number headcounts are withheld", "[records]") {
  CHECK(with_record("people_trained: 9", "suppress_below: 10\n").activities[0].withheld);
  CHECK(with_record("people_trained: 10", "suppress_below: 10\n").activities[0].people_trained == 10);
  CHECK(with_record("type: survivor-support, people_trained: 3", "suppress_below: 0\n").activities[0].people_trained ==
        3);
  CHECK(with_record("people_trained: 3").activities[0].people_trained == 3);
}

TEST_CASE("settings of the file are read", "[records]") {
  const Records records =
      with_record("type: training", "count_in: each-year\ncode_system: lgd\nfiscal_year_starts: nepal\n");
  CHECK(records.count_in == CountIn::each_year);
  CHECK(records.code_system == "lgd");
  CHECK(records.calendar == zilamap::FiscalCalendar{7, 16});
  CHECK(with_record("type: training").count_in == CountIn::first_year);
  CHECK(with_record("type: training", "fiscal_year_starts: calendar\n").calendar == zilamap::FiscalCalendar{1, 1});
  CHECK(with_record("type: training", "fiscal_year_starts: us-federal\n").calendar == zilamap::FiscalCalendar{10, 1});
  CHECK_THROWS_AS(with_record("type: training", "count_in: both\n"), zilamap::DataError);
  CHECK_THROWS_AS(with_record("type: training", "code_system: iso\n"), zilamap::DataError);
  CHECK_THROWS_AS(with_record("type: training", "suppress_below: -1\n"), zilamap::DataError);
}

TEST_CASE("what was not done and what may be there twice is told, and counts", "[records]") {
  CHECK(codes(with_record("status: cancelled")) == Strings{"not-done"});
  const Records twice = zilamap::parse_records(
      "zilamap: records/1\nactivities:\n"
      "  - {id: a, title: Training, dates: 2009-08-01, venue: Gaya}\n"
      "  - {id: b, title: Training, dates: 2009-08-01, venue: Gaya}\n",
      "r.yaml");
  CHECK(twice.activities.size() == 2);
  REQUIRE(codes(twice) == Strings{"possible-duplicate"});
  CHECK(twice.findings[0].where.line == 4);
  CHECK(twice.findings[0].text.find("line 3") != std::string::npos);
}

TEST_CASE("findings about a record that is left out are those for which it is", "[records]") {
  const Records records = with_record("status: planned, people_trained: about 3, sites: Gaya");
  CHECK(codes(records) == Strings{"record-rejected"});
}

TEST_CASE("the years of calendar-year records are calendar years", "[records]") {
  const Records records = zilamap::parse_records(
      "zilamap: records/1\nfiscal_year_starts: calendar\nheadings: [{text: Work of 2009-10, year: "
      "2009-10}]\nactivities:\n"
      "  - {id: a, title: one, dates: 2010-03-31}\n"
      "  - {id: b, title: two, under: 2009-10}\n"
      "  - {id: c, title: three, dates: 2008-01-01, sites: none}\n",
      "r.yaml");
  CHECK(years_of(records) == std::vector<zilamap::Year>{{2008, false}, {2010, false}});
  CHECK(records.findings[0].text.find("is no calendar year, so it counts in none of those") != std::string::npos);
}
