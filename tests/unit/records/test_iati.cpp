// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/iati.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using zilamap::Activity;
using zilamap::DataError;
using zilamap::DateSpan;
using zilamap::Finding;
using zilamap::Partner;
using zilamap::Records;
using zilamap::Severity;
using zilamap::records::read_iati;

namespace {

using Strings = std::vector<std::string>;

const Records& training() {
  static const Records records = zilamap::records::read_iati_file(ZILAMAP_TEST_DATA "/records/iati_activities.xml", {});
  return records;
}

std::string document(const std::string& activities) {
  return "<iati-activities version=\"2.03\">\n" + activities + "\n</iati-activities>\n";
}

/// Records with one activity, which has an identifier, a title and a date, from line 2 on.
Records with_parts(const std::string& parts) {
  return read_iati(document("<iati-activity xml:lang=\"en\"><iati-identifier>a</iati-identifier>"
                            "<title><narrative>t</narrative></title>"
                            "<activity-date type=\"2\" iso-date=\"2009-08-01\"/>" +
                            parts + "</iati-activity>"),
                   "a.xml", {});
}

Strings codes(const Records& records) {
  Strings list;
  for (const Finding& finding : records.findings) list.push_back(finding.code);
  std::sort(list.begin(), list.end());
  return list;
}

std::string failure_of(const std::string& text) {
  try {
    read_iati(text, "a.xml", {});
  } catch (const DataError& error) {
    return error.what();
  }
  return "none";
}

bool fails(const std::string& text, const std::string& words) {
  const std::string failure = failure_of(text);
  if (failure.find(words) != std::string::npos) return true;
  UNSCOPED_INFO(failure);
  return false;
}

}  // namespace

TEST_CASE("an IATI activity becomes a record", "[records]") {
  REQUIRE(training().activities.size() == 2);
  const Activity& activity = training().activities[0];
  CHECK(activity.id == "IN-EX-1-TRAINING");
  CHECK(activity.title == "Training of police sub-inspectors");
  CHECK(activity.title_hi == "दारोगाओं का प्रशिक्षण");
  CHECK(activity.dates == DateSpan{{2009, 8, 1}, {2009, 9, 30}});
  CHECK(activity.status == "closed");
  CHECK(activity.sector == "15160; Protection");
  CHECK(activity.tags == Strings{"Police"});
  CHECK(activity.partners == std::vector<Partner>{{"XX-DONOR", "funding"},
                                                  {"State police", "accountable"},
                                                  {"Resource centre", "extending"},
                                                  {"Example Trust", "implementing"}});
  CHECK(activity.where.line == 4);
  CHECK(training().source == "Example Trust; IN-EX-2");
  CHECK(training().rejected.empty());
}

TEST_CASE("locations are sites, or what is covered when they say so", "[records]") {
  const Activity& activity = training().activities[0];
  REQUIRE(activity.sites.size() == 3);
  CHECK(activity.sites[0].place.text == "Gaya");
  CHECK(activity.sites[0].place.where.line == 20);
  CHECK(activity.sites[1].place.text == "Jamalpur");
  CHECK(activity.sites[1].place.district == "lgd:208");
  CHECK(activity.sites[2].place.text == "census:212");
  REQUIRE(activity.sites[2].place.lon_lat);
  CHECK(activity.sites[2].place.lon_lat->x == 87.57);
  CHECK(activity.sites[2].place.lon_lat->y == 25.54);
  REQUIRE(activity.districts.size() == 1);
  CHECK(activity.districts[0].text == "Araria");
  CHECK_FALSE(activity.venue);
  REQUIRE(training().activities[1].venue);
  CHECK(training().activities[1].venue->text == "Patna");
}

TEST_CASE("periods are added up, parts are no more persons, and the whole includes its places", "[records]") {
  const Activity& activity = training().activities[0];
  CHECK(activity.sites[0].people_trained == 249 + 51);
  CHECK(activity.sites[0].split == zilamap::PeopleSplit{49, 200, {}, {}});
  CHECK(activity.sites[1].people_trained == 300);
  CHECK(activity.sites[2].people_trained == 200);
  // Of the 1,300 of the second period 251 are at places.
  CHECK(activity.people_trained == 1300 - 51 - 200);
  CHECK(activity.people_targeted == 2000);
  CHECK(codes(training()) == Strings{"date-planned", "iati-indicator-unused", "iati-whole-and-places", "not-done"});
}

TEST_CASE("a Hindi title stands in when there is no English one, and a planned date is told", "[records]") {
  const Activity& meet = training().activities[1];
  CHECK(meet.title == "एक दिवसीय बैठक");
  CHECK(meet.title_hi == meet.title);
  CHECK(meet.status == "cancelled");
  CHECK(meet.dates == DateSpan{{2010, 2, 20}, {2010, 2, 20}});
  CHECK_FALSE(meet.people_trained);
}

TEST_CASE("what is odd about an activity's dates is told", "[records]") {
  const auto dated = [](const std::string& dates) {
    return read_iati(
        document("<iati-activity><iati-identifier>a</iati-identifier><title><narrative>t</narrative></title>" + dates +
                 "</iati-activity>"),
        "a.xml", {});
  };
  CHECK(codes(dated("")) == Strings{"no-date"});
  const Records only_end = dated("<activity-date type=\"4\" iso-date=\"2009-09-30\"/>");
  CHECK(only_end.activities[0].dates == DateSpan{{2009, 9, 30}, {2009, 9, 30}});
  CHECK(codes(only_end) == Strings{"date-planned", "start-missing"});
  const Records reversed =
      dated("<activity-date type=\"2\" iso-date=\"2009-09-30\"/><activity-date type=\"4\" iso-date=\"2009-08-01\"/>");
  CHECK_FALSE(reversed.activities[0].dates);
  CHECK(codes(reversed) == Strings{"dates-reversed"});
  const Records impossible = dated("<activity-date type=\"2\" iso-date=\"2009-02-30\"/>");
  CHECK(codes(impossible) == Strings{"date-unreadable", "no-date"});
  CHECK(has_errors(impossible.findings));
  CHECK(impossible.findings[0].where == zilamap::Location{"a.xml", 2, impossible.findings[0].where.column});
  const Records mixed =
      dated("<activity-date type=\"2\" iso-date=\"2009-08-01\"/><activity-date type=\"3\" iso-date=\"2009-09-30\"/>");
  CHECK(mixed.activities[0].dates == DateSpan{{2009, 8, 1}, {2009, 9, 30}});
  CHECK(mixed.findings.empty());
}

TEST_CASE("a point that cannot be read is an error, and the location stays", "[records]") {
  const auto point = [](const std::string& attributes, const std::string& position) {
    return with_parts("<location><name><narrative>Gaya</narrative></name><point" + attributes + "><pos>" + position +
                      "</pos></point></location>");
  };
  CHECK(point("", "24.79 85.00").activities[0].venue->lon_lat->y == 24.79);
  CHECK(point("", " 24.79\n  85.00 ").findings.empty());
  for (const Records& records : {point("", "24.79"), point("", "124.79 85.00"), point("", "north 85"),
                                 point(" srsName=\"EPSG:32645\"", "2742000 500000")}) {
    CHECK(codes(records) == Strings{"coordinate-unreadable"});
    CHECK(has_errors(records.findings));
    CHECK(records.activities[0].venue->text == "Gaya");
    CHECK_FALSE(records.activities[0].venue->lon_lat);
  }
}

TEST_CASE("a location that nothing can be made of stays as an unknown place", "[records]") {
  const Records records =
      with_parts("<location ref=\"x1\"><location-id vocabulary=\"G1\" code=\"1271439\"/></location>");
  CHECK(records.activities[0].venue->text == "1271439");
  CHECK(with_parts("<location/>").activities[0].venue->text == "location without a name");
}

TEST_CASE("an activity without an identifier, or with that of another, is left out", "[records]") {
  const std::string activity =
      "<iati-activity><iati-identifier>a</iati-identifier><title><narrative>t</narrative></title>"
      "<activity-date type=\"2\" iso-date=\"2009-08-01\"/></iati-activity>\n";
  const Records records = read_iati(
      document(activity + activity + "<iati-activity><title><narrative>t</narrative></title></iati-activity>"), "a.xml",
      {});
  CHECK(records.activities.size() == 1);
  REQUIRE(records.rejected.size() == 2);
  CHECK(records.rejected[0].id == "a");
  CHECK(records.rejected[0].year == zilamap::Year{2009, true});
  CHECK(records.rejected[1].where.line == 4);
  CHECK(codes(records) == Strings{"duplicate-id", "record-rejected"});
  CHECK(has_errors(records.findings));
}

TEST_CASE("small numbers about survivors are withheld, whether sector, tag or indicator says so", "[records]") {
  const std::string result =
      "<result><indicator measure=\"1\"><title><narrative>People supported</narrative></title><period>"
      "<actual value=\"approx. 3\"/></period></indicator></result>";
  const Records tagged =
      with_parts("<tag code=\"x\" vocabulary=\"99\"><narrative>Survivors</narrative></tag>" + result);
  CHECK(tagged.activities[0].withheld);
  CHECK_FALSE(tagged.activities[0].people_trained);
  CHECK(codes(tagged) == Strings{"headcount-withheld", "number-inexact"});
  for (const Finding& finding : tagged.findings) CHECK(finding.text.find("3") == std::string::npos);
  const Records named = with_parts(
      "<result><indicator measure=\"1\"><title><narrative>Survivors supported</narrative></title><period>"
      "<actual value=\"3\"/></period></indicator></result>");
  CHECK(named.activities[0].withheld);
  CHECK(with_parts(result).activities[0].people_trained == 3);
}

TEST_CASE("activities of several levels are told, as they may count twice", "[records]") {
  const auto activity = [](const std::string& id, const std::string& level) {
    return "<iati-activity hierarchy=\"" + level + "\"><iati-identifier>" + id +
           "</iati-identifier><title><narrative>" + id +
           "</narrative></title><activity-date type=\"2\" iso-date=\"2009-08-01\"/><location ref=\"1\"/>"
           "<location ref=\"2\"/></iati-activity>";
  };
  CHECK(codes(read_iati(document(activity("a", "1") + activity("b", "2")), "a.xml", {})) == Strings{"iati-levels"});
  CHECK(codes(read_iati(document(activity("a", "2") + activity("b", "2")), "a.xml", {})).empty());
}

TEST_CASE("what is no IATI activity file is refused", "[records]") {
  CHECK(fails("<iati-organisations version=\"2.03\"/>", "begins with <iati-organisations>"));
  CHECK(fails("<html><body/></html>", "no file of IATI activities"));
  CHECK(fails("<iati-activities version=\"1.05\"/>", "version 1.05"));
  CHECK(fails("<iati-activities version=\"2.03\"><iati-activity>", "not well-formed XML"));
  CHECK(fails("", "not well-formed XML"));
  CHECK(failure_of("<iati-activities/>") == "none");
  CHECK(fails("<!DOCTYPE iati-activities [<!ENTITY a \"b\">]><iati-activities>&a;</iati-activities>", "DOCTYPE"));
  CHECK(fails("<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><iati-activities/>", "DOCTYPE"));
}

TEST_CASE("parts where they do not belong do no harm", "[records]") {
  const Records records = read_iati(
      document("<narrative>x</narrative><other><iati-activity/></other>" + std::string() +
               "<iati-activity><iati-identifier>a<b>c</b></iati-identifier><title><narrative>t</narrative></title>"
               "<title/><pos>1 2</pos><actual value=\"3\"/><result/><activity-date type=\"9\" iso-date=\"x\"/>"
               "<activity-date/><x:tag/></iati-activity>"),
      "a.xml", {});
  REQUIRE(records.activities.size() == 1);
  CHECK(records.activities[0].id == "a");
  CHECK(codes(records) == Strings{"no-date"});
}

TEST_CASE("a text without end is cut, between letters", "[records]") {
  std::string title;
  for (int i = 0; i < 20'000; ++i) title += "दा";
  const Records records = with_parts("<tag><narrative>" + title + "</narrative></tag>");
  const std::string& tag = records.activities[0].tags[0];
  CHECK(tag.size() <= 10'000);
  CHECK(tag.size() > 9'990);
  CHECK(tag.size() % 3 == 0);
}

TEST_CASE("reading stops when it is told to", "[records]") {
  zilamap::ReadOptions options;
  options.progress = [](const zilamap::Progress& progress) { return progress.done < 0; };
  CHECK_THROWS_AS(read_iati(document(""), "a.xml", options), zilamap::Cancelled);
}
