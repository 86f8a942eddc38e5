// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/records.hpp>

#include <catch2/catch.hpp>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

using zilamap::DataError;
using zilamap::Finding;
using zilamap::Location;
using zilamap::parse_records;
using zilamap::Records;
using zilamap::Severity;
using zilamap::Year;

namespace {

constexpr const char* top = "zilamap: records/1\nheadings:\n  - {text: Work of 2008-09, year: 2008-09}\nactivities:\n";

/// Records with one record, whose keys are given in flow style on line 5.
Records with_record(const std::string& keys) { return parse_records(top + ("  - {" + keys + "}\n"), "r.yaml"); }

/// The finding for which the only record was rejected.
Finding rejection_of(const std::string& keys) {
  const Records records = with_record(keys);
  CAPTURE(keys);
  CHECK(records.activities.empty());
  REQUIRE(records.rejected.size() == 1);
  REQUIRE(records.findings.size() == 1);
  const Finding& finding = records.findings.front();
  CHECK(finding.severity == Severity::error);
  CHECK(finding.where.file == "r.yaml");
  CHECK(finding.where.line == 5);
  CHECK(finding.where.column > 0);
  CHECK_FALSE(finding.text.empty());
  return finding;
}

bool says(const Finding& finding, const std::string& words) {
  return (finding.text + " " + finding.advice).find(words) != std::string::npos;
}

struct Failure {
  Location where;
  std::string text;
};

Failure failure_of(const std::string& text) {
  try {
    parse_records(text, "r.yaml");
  } catch (const DataError& error) {
    return {error.where(), error.what()};
  }
  FAIL("was read: " + text);
  return {};
}

}  // namespace

TEST_CASE("a full record is read with the place of each name", "[records]") {
  const Records records = parse_records(R"(zilamap: records/1
programme: A programme
state: Bihar
source: {publisher: A publisher, title: a page, date: 2012-03-01, url: "https://example.org/"}
headings:
  - text: Activities for 2009–2010
activities:
  - id: one
    title: {en: A day of training, hi: प्रशिक्षण}
    type: training
    dates: 2009-07-18
    under: FY10
    venue: {place: Patna, district: Patna, lon: 85.14, lat: 25.61}
    covers: {districts: [Gaya, Nawada], border: indo-nepal}
    sites:
      - {place: Gaya, people_trained: 249}
      - {place: Jamui}
    people_trained: 12
    partners: [CARE]
    outcomes:
      - It was held.
    source: item 1
    note: none
)",
                                        "r.yaml");
  CHECK(records.findings.empty());
  CHECK(records.source == "A publisher: a page");
  CHECK(records.source_date == "2012-03-01");
  REQUIRE(records.headings.size() == 1);
  CHECK(records.headings[0].year == Year{2009, true});
  REQUIRE(records.activities.size() == 1);
  const auto& one = records.activities[0];
  CHECK(one.title == "A day of training");
  CHECK(one.title_hi == "प्रशिक्षण");
  CHECK(one.heading_year == Year{2009, true});
  CHECK(one.where == Location{"r.yaml", 8, 5});
  REQUIRE(one.venue);
  REQUIRE(one.venue->lon_lat);
  CHECK(one.venue->lon_lat->x == 85.14);
  CHECK(one.venue->lon_lat->y == 25.61);
  REQUIRE(one.districts.size() == 2);
  CHECK(one.districts[1].text == "Nawada");
  CHECK(one.districts[1].where.line == 14);
  CHECK(one.border == "indo-nepal");
  REQUIRE(one.sites.size() == 2);
  CHECK(one.sites[0].people_trained == 249);
  CHECK_FALSE(one.sites[1].people_trained);
  CHECK(one.sites[1].place.where.line == 17);
  CHECK(one.people_trained == 12);
  CHECK(one.partners == std::vector<zilamap::Partner>{{"CARE"}});
  CHECK(one.outcomes == std::vector<std::string>{"It was held."});
}

TEST_CASE("a wrong record is rejected and the others are read on", "[records]") {
  const Records records = zilamap::read_records(ZILAMAP_TEST_DATA "/records/some_wrong.yaml");
  REQUIRE(records.activities.size() == 2);
  CHECK(records.activities[0].id == "good-one");
  CHECK(records.activities[1].id == "good-two");
  REQUIRE(records.rejected.size() == 3);
  CHECK(records.rejected[0].id == "bad-date");
  CHECK(records.rejected[0].year == Year{2008, true});
  CHECK(records.rejected[1].id == "no-title");
  CHECK(records.rejected[1].year == Year{2009, true});
  CHECK(records.rejected[2].id == "good-one");
  CHECK(records.rejected[2].where.line > records.activities[0].where.line);
  CHECK(zilamap::has_errors(records.findings));
  CHECK(std::count_if(records.findings.begin(), records.findings.end(),
                      [](const Finding& f) { return f.severity == Severity::error; }) == 3);
  CHECK(years_of(records) == std::vector<Year>{{2008, true}, {2009, true}});
}

TEST_CASE("each fault of a record is named", "[records]") {
  CHECK(says(rejection_of("id: a, title: t, dates: 2009-02-30"), "no day 30"));
  CHECK(says(rejection_of("id: a, title: t, dates: 18th July"), "is no date"));
  CHECK(says(rejection_of("title: t"), "lacks `id`"));
  CHECK(says(rejection_of("id: a"), "lacks `title`"));
  CHECK(says(rejection_of("id: '', title: t"), "`id` is empty"));
  CHECK(says(rejection_of("id: a, title: {hi: t}"), "lacks `en`"));
  CHECK(says(rejection_of("id: a, title: t, people_trained: -1"), "from 0 to 1,000,000,000"));
  CHECK(says(rejection_of("id: a, title: t, people_trained: 1000000001"), "from 0 to 1,000,000,000"));
  CHECK(says(rejection_of("id: a, title: t, people_trained: 12.5"), "whole number"));
  CHECK(says(rejection_of("id: a, title: t, people_trained: many"), "whole number"));
  CHECK(says(rejection_of("id: a, title: t, sites: [{place: Gaya, people_trained: -3}]"), "from 0 to"));
  CHECK(says(rejection_of("id: a, title: t, sites: [{people_trained: 3}]"), "lacks `place`"));
  CHECK(says(rejection_of("id: a, title: t, sites: Gaya"), "must be a list"));
  CHECK(says(rejection_of("id: a, titel: t"), "Did you mean `title`?"));
  CHECK(says(rejection_of("id: a, title: t, venue: {place: Gaya, distric: Gaya}"), "Did you mean `district`?"));
  CHECK(says(rejection_of("id: a, title: t, venue: {place: Gaya, lon: 185, lat: 25}"), "from -180 to 180"));
  CHECK(says(rejection_of("id: a, title: t, venue: {place: Gaya, lon: 85, lat: 91}"), "from -90 to 90"));
  CHECK(says(rejection_of("id: a, title: t, venue: {place: Gaya, lon: 85}"), "both `lon` and `lat`"));
  CHECK(says(rejection_of("id: a, title: t, under: 2010-11"), "The headings are for 2008-09."));
  CHECK(says(rejection_of("id: a, title: t, under: 2008-209"), "It may mean 2008-09"));
  CHECK(says(rejection_of("id: a, title: t, type: Field Visit"), "field-visit"));
  CHECK(says(rejection_of("id: a, title: t, covers: {state: true, districts: [Gaya]}"), "whole state"));
  CHECK(says(rejection_of("id: a, title: t, covers: {state: true, border: indo-nepal}"), "whole state"));
  CHECK(says(rejection_of("id: a, title: t, covers: {state: maybe}"), "true or false"));
  const Records text = parse_records(std::string(top) + "  - just a text\n", "r.yaml");
  CHECK(text.rejected.size() == 1);
}

TEST_CASE("the second of two records with one id is rejected, not lost", "[records]") {
  const Records records = parse_records(
      std::string(top) + "  - {id: a, title: one, dates: 2009-03-01}\n  - {id: a, title: two}\n", "r.yaml");
  REQUIRE(records.activities.size() == 1);
  CHECK(records.activities[0].title == "one");
  REQUIRE(records.rejected.size() == 1);
  REQUIRE(records.findings.size() == 1);
  CHECK(records.findings[0].code == "duplicate-id");
  CHECK(records.findings[0].where.line == 6);
  CHECK(says(records.findings[0], "line 5"));
}

TEST_CASE("an undated record tells in which year it counts", "[records]") {
  const Records under = with_record("id: a, title: t, under: 2008-09");
  REQUIRE(under.findings.size() == 1);
  CHECK(under.findings[0].code == "no-date");
  CHECK(under.findings[0].severity == Severity::warning);
  CHECK(says(under.findings[0], "counts in 2008-09"));
  CHECK(year_of(under.activities[0], under.calendar) == Year{2008, true});
  CHECK_FALSE(year_of(under.activities[0], under.calendar, false));

  const Records nowhere = with_record("id: a, title: t");
  REQUIRE(nowhere.findings.size() == 1);
  CHECK(says(nowhere.findings[0], "no year"));
  CHECK_FALSE(year_of(nowhere.activities[0], nowhere.calendar));
}

TEST_CASE("a date outside the year of the heading is told", "[records]") {
  const Records outside = with_record("id: a, title: t, dates: 2009-04-01, under: 2008-09");
  REQUIRE(outside.findings.size() == 1);
  CHECK(outside.findings[0].code == "year-outside-heading");
  CHECK(outside.findings[0].severity == Severity::info);
  CHECK(says(outside.findings[0], "counts in 2009-10"));
  CHECK(year_of(outside.activities[0], outside.calendar) == Year{2009, true});
  CHECK(year_of(outside.activities[0], outside.calendar, false) == Year{2009, false});
  CHECK(with_record("id: a, title: t, dates: 2009-03-31, under: 2008-09").findings.empty());
  CHECK(with_record("id: a, title: t, dates: 2009-03/2009-06, under: 2008-09").findings.empty());
}

TEST_CASE("a heading that names no proper year is told", "[records]") {
  const auto findings_of = [](const std::string& heading) {
    return parse_records("zilamap: records/1\nheadings:\n  - {" + heading + "}\nactivities: []\n", "r.yaml").findings;
  };
  const auto unclear = findings_of("text: Activities for 2008-209, year: 2008-09");
  REQUIRE(unclear.size() == 1);
  CHECK(unclear[0].code == "heading-unclear");
  CHECK(unclear[0].severity == Severity::warning);
  CHECK(unclear[0].where == Location{"r.yaml", 3, 5});
  CHECK(says(unclear[0], "taken as 2008-09"));
  const auto other = findings_of("text: Activities for 2008-2009, year: 2009-10");
  REQUIRE(other.size() == 1);
  CHECK(says(other[0], "names 2008-09 but is taken as 2009-10"));
  CHECK(findings_of("text: Activities for 2008-2009, year: 2008-09").empty());
  CHECK(findings_of("text: Activities for 2008–09").empty());
  CHECK(findings_of("text: Activities in 12 districts, year: 2008-09").empty());
  CHECK(findings_of("text: The first year, year: 2008-09").empty());
}

TEST_CASE("the fiscal year begins when the file says", "[records]") {
  const auto calendar_of = [](const std::string& start) {
    return parse_records("zilamap: records/1\nfiscal_year_starts: " + start + "\nactivities: []\n", "r.yaml").calendar;
  };
  CHECK(calendar_of("April") == zilamap::FiscalCalendar{4, 1});
  CHECK(calendar_of("10") == zilamap::FiscalCalendar{10, 1});
  CHECK(calendar_of("{month: 7, day: 16}") == zilamap::FiscalCalendar{7, 16});
  CHECK(calendar_of("{month: July}") == zilamap::FiscalCalendar{7, 1});
  CHECK(calendar_of("") == zilamap::FiscalCalendar{4, 1});
}

TEST_CASE("a wrong top level is an error with its place", "[records]") {
  const std::string head = "zilamap: records/1\n";
  CHECK(failure_of("").text.find("no records file") != std::string::npos);
  CHECK(failure_of("- a\n").text.find("no records file") != std::string::npos);
  CHECK(failure_of("zilamap: records/2\nactivities: []\n").where == Location{"r.yaml", 1, 10});
  CHECK(failure_of("zilamap: style/1\nname: x\n").text.find("zilamap: records/1") != std::string::npos);
  CHECK(failure_of(head).text.find("lacks `activities`") != std::string::npos);
  CHECK(failure_of(head + "activities: none\n").where == Location{"r.yaml", 2, 13});
  CHECK(failure_of(head + "activites: []\n").text.find("Did you mean `activities`?") != std::string::npos);
  CHECK(failure_of(head + "fiscal_year_starts: Apirl\nactivities: []\n").text.find("`April`") != std::string::npos);
  CHECK(failure_of(head + "fiscal_year_starts: 13\nactivities: []\n").where.line == 2);
  CHECK(failure_of(head + "fiscal_year_starts: {month: 2, day: 29}\nactivities: []\n").where.line == 2);
  CHECK(failure_of(head + "headings: [{text: A, year: 2008-209}]\nactivities: []\n").text.find("2008-09") !=
        std::string::npos);
  CHECK(failure_of(head + "headings: [{text: A}]\nactivities: []\n").text.find("lacks `year`") != std::string::npos);
  CHECK(failure_of(head + "source: {date: soon}\nactivities: []\n").where.line == 2);
  CHECK(failure_of(head + "activities: [\n").where.line > 0);
}

TEST_CASE("a file that cannot be read says why", "[records]") {
  namespace fs = std::filesystem;
  const auto failure = [](const fs::path& file) -> std::string {
    try {
      zilamap::read_records(file);
    } catch (const DataError& error) {
      CHECK(error.where().file == file.string());
      return error.what();
    }
    return "none";
  };
  CHECK(failure(ZILAMAP_TEST_DATA "/records/missing.yaml").find("no such file") != std::string::npos);
  CHECK(failure(ZILAMAP_TEST_DATA "/records").find("folder") != std::string::npos);
  CHECK(failure("/dev/null").find("no regular file") != std::string::npos);

  const fs::path large =
      fs::temp_directory_path() / ("zilamap_test_records_100_mb_" + std::to_string(::getpid()) + ".yaml");
  std::ofstream(large).put('a');
  fs::resize_file(large, 100'000'000);
  CHECK(failure(large).find("Split it") != std::string::npos);
  fs::remove(large);
}
