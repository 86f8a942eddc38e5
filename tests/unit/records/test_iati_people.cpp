// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/iati.hpp"
#include "records/iati_codes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using zilamap::Activity;
using zilamap::PeopleSplit;
using zilamap::Records;
using zilamap::records::iati::counts_people;
using zilamap::records::iati::Group;
using zilamap::records::iati::group_of;

namespace {

using Strings = std::vector<std::string>;

/// Records with one activity with the locations a and b and these results.
Records with_results(const std::string& results) {
  return zilamap::records::read_iati(
      "<iati-activities><iati-activity xml:lang=\"en\"><iati-identifier>a</iati-identifier>"
      "<title><narrative>t</narrative></title><activity-date type=\"2\" iso-date=\"2009-08-01\"/>"
      "<location ref=\"a\"><name><narrative>Gaya</narrative></name></location>"
      "<location ref=\"b\"><name><narrative>Patna</narrative></name></location>" +
          results + "</iati-activity></iati-activities>",
      "a.xml", {});
}

std::string indicator(const std::string& periods, const std::string& title = "People reached",
                      const std::string& attributes = "measure=\"1\"") {
  return "<result><indicator " + attributes + "><title><narrative>" + title + "</narrative></title>" + periods +
         "</indicator></result>";
}

std::string period(const std::string& start, const std::string& end, const std::string& values) {
  return "<period><period-start iso-date=\"" + start + "\"/><period-end iso-date=\"" + end + "\"/>" + values +
         "</period>";
}

std::string actual(const std::string& value, const std::string& parts = {}) {
  return "<actual value=\"" + value + "\">" + parts + "</actual>";
}

std::string at(const std::string& ref) { return "<location ref=\"" + ref + "\"/>"; }

std::string by(const std::string& name, const std::string& value) {
  return "<dimension name=\"" + name + "\" value=\"" + value + "\"/>";
}

/// One period of an indicator with these values.
Records with_values(const std::string& values) {
  return with_results(indicator(period("2009-08-01", "2009-08-31", values)));
}

Strings codes(const Records& records) {
  Strings list;
  for (const auto& finding : records.findings) list.push_back(finding.code);
  std::sort(list.begin(), list.end());
  return list;
}

/// All persons of the only record.
std::int64_t sum(const Records& records) {
  const Activity& activity = records.activities.at(0);
  std::int64_t people = activity.people_trained.value_or(0);
  for (const auto& site : activity.sites) people += site.people_trained.value_or(0);
  return people;
}

}  // namespace

TEST_CASE("persons of the whole activity stay with it", "[records]") {
  const Records records = with_values(actual("1024"));
  CHECK(records.activities[0].people_trained == 1024);
  CHECK(records.activities[0].sites.size() == 2);
  CHECK_FALSE(records.activities[0].sites[0].people_trained);
  CHECK(records.findings.empty());
}

TEST_CASE("values by sex and age are parts", "[records]") {
  const Records sexes = with_values(actual("10") + actual("6", by("sex", "Female")) + actual("4", by("sex", "Male")));
  CHECK(sexes.activities[0].people_trained == 10);
  CHECK(sexes.activities[0].split == PeopleSplit{6, 4, {}, {}});
  CHECK(sum(sexes) == 10);
  // Without a whole it is the sum of its parts: by sex, and not by sex and age together.
  const Records parts = with_values(actual("6", by("sex", "F")) + actual("4", by("sex", "M")) +
                                    actual("7", by("age", "adult")) + actual("3", by("age", "child")));
  CHECK(parts.activities[0].people_trained == 10);
  CHECK(parts.activities[0].split == PeopleSplit{6, 4, 7, 3});
  const Records both =
      with_values(actual("5", by("sex", "F") + by("age", "18+")) + actual("1", by("sex", "F") + by("age", "0-17")) +
                  actual("2", by("sex", "M") + by("age", "18+")) + actual("2", by("sex", "M") + by("age", "0-17")));
  CHECK(both.activities[0].people_trained == 10);
  CHECK(both.activities[0].split == PeopleSplit{6, 4, 7, 3});
  CHECK(both.findings.empty());
}

TEST_CASE("values by something else are no more persons, and told", "[records]") {
  const Records records = with_values(actual("10") + actual("2", by("disability", "yes")) +
                                      actual("1", by("sex", "female") + by("disability", "yes")));
  CHECK(sum(records) == 10);
  CHECK(records.activities[0].split == PeopleSplit{});
  CHECK(codes(records) == Strings{"iati-dimension-unused", "iati-dimension-unused"});
  CHECK(sum(with_values(actual("10", by("sex", "total")))) == 10);
}

TEST_CASE("a value of the whole includes those of its places", "[records]") {
  const Records rest = with_values(actual("100") + actual("60", at("a")) + actual("30", at("b")));
  CHECK(sum(rest) == 100);
  CHECK(rest.activities[0].people_trained == 10);
  CHECK(codes(rest) == Strings{"iati-whole-and-places"});
  const Records none = with_values(actual("90") + actual("60", at("a")) + actual("30", at("b")));
  CHECK(sum(none) == 90);
  CHECK_FALSE(none.activities[0].people_trained);
  const Records more = with_values(actual("80") + actual("60", at("a")) + actual("30", at("b")));
  CHECK(sum(more) == 90);
  CHECK_FALSE(more.activities[0].people_trained);
  CHECK(codes(more) == Strings{"iati-places-exceed-whole"});
  const Records split = with_values(actual("100") + actual("70", by("sex", "f")) + actual("30", by("sex", "m")) +
                                    actual("60", at("a")) + actual("50", at("a") + by("sex", "f")));
  CHECK(split.activities[0].people_trained == 40);
  CHECK(split.activities[0].split == PeopleSplit{20, {}, {}, {}});
  CHECK(split.activities[0].sites[0].split == PeopleSplit{50, {}, {}, {}});
}

TEST_CASE("persons of several places together, or of an unknown one, stay with the activity", "[records]") {
  const Records together = with_values(actual("50", at("a") + at("b")));
  CHECK(together.activities[0].people_trained == 50);
  CHECK_FALSE(together.activities[0].sites[0].people_trained);
  CHECK(together.findings.empty());
  const Records unknown = with_values(actual("50", at("nowhere")));
  CHECK(unknown.activities[0].people_trained == 50);
  CHECK(codes(unknown) == Strings{"iati-location-unknown"});
  CHECK(sum(with_values(actual("100") + actual("50", at("a") + at("b")))) == 100);
}

TEST_CASE("periods that lie apart are added up, others are not", "[records]") {
  const std::string first = period("2009-08-01", "2009-08-31", actual("100"));
  const Records apart = with_results(indicator(first + period("2009-09-01", "2009-09-30", actual("150"))));
  CHECK(sum(apart) == 250);
  CHECK(apart.findings.empty());
  for (const Records& records : {with_results(indicator(first + period("2009-08-01", "2009-09-30", actual("150")))),
                                 with_results(indicator(first + period("", "", actual("150")))),
                                 with_results(indicator(first + period("2009-09-01", "2009-09-30", actual("150")),
                                                        "People reached", "measure=\"1\" aggregation-status=\"0\""))}) {
    CHECK(sum(records) == 150);
    CHECK(codes(records) == Strings{"iati-periods-overlap"});
  }
  CHECK(sum(with_results(indicator(first + period("2009-08-01", "2009-09-30", "<target value=\"500\"/>")))) == 100);
}

TEST_CASE("only one indicator counts, and the others are told", "[records]") {
  const auto one = [](const std::string& value) { return period("2009-08-01", "2009-08-31", actual(value)); };
  const Records two = with_results(indicator(one("100")) + indicator(one("120"), "Women reached"));
  CHECK(sum(two) == 100);
  REQUIRE(codes(two) == Strings{"iati-indicator-unused"});
  CHECK(two.findings[0].text.find("Women reached") != std::string::npos);
  CHECK(two.findings[0].text.find("120") == std::string::npos);
  // Those that count other things, or shares, are not of this kind.
  const Records others = with_results(indicator(one("7"), "Training sessions for police") +
                                      indicator(one("80"), "People reached", "measure=\"2\"") + indicator(one("100")));
  CHECK(sum(others) == 100);
  CHECK(others.findings.empty());
  const Records planned =
      with_results(indicator(period("2009-08-01", "2009-08-31", "<target value=\"10\"/>")) + indicator(one("100")));
  CHECK(sum(planned) == 100);
  const Records target = with_results(indicator(period("2009-08-01", "2009-08-31", "<target value=\"10\"/>")));
  CHECK(sum(target) == 0);
  CHECK(target.activities[0].people_targeted == 10);
}

TEST_CASE("a value given twice counts once, and one that is no number is an error", "[records]") {
  const Records twice = with_values(actual("100") + actual("120"));
  CHECK(sum(twice) == 100);
  CHECK(codes(twice) == Strings{"iati-value-repeated"});
  const Records wrong = with_values(actual("-5") + actual("10", at("a")));
  CHECK(sum(wrong) == 10);
  CHECK(codes(wrong) == Strings{"number-unreadable"});
  CHECK(has_errors(wrong.findings));
  CHECK(wrong.findings[0].where.line == 1);
  CHECK(sum(with_values(actual(""))) == 0);
}

TEST_CASE("many places and periods take no more time than they have values", "[records]") {
  std::string places;
  std::string periods;
  for (int i = 0; i < 20'000; ++i) {
    places += "<location ref=\"p" + std::to_string(i) + "\"/>";
    periods += period("2009-08-01", "2009-08-31", actual("1", at("p" + std::to_string(i))));
  }
  CHECK(sum(with_results(places + indicator(periods))) == 20'000);
}

TEST_CASE("titles of indicators tell whether persons are counted", "[records]") {
  for (const std::string title : {"Number of people trained in villages", "Police officers trained", "Beneficiaries",
                                  "# of women and girls reached", "प्रशिक्षित लोगों की संख्या"}) {
    CAPTURE(title);
    CHECK(counts_people(title));
  }
  for (const std::string title : {"Training sessions for women", "Households reached", "Percentage of girls in school",
                                  "Number of trainings of police", "Schools", "Budget", ""}) {
    CAPTURE(title);
    CHECK_FALSE(counts_people(title));
  }
}

TEST_CASE("dimensions tell sex and age", "[records]") {
  CHECK(group_of("sex", "Female") == Group::female);
  CHECK(group_of("Gender", "M") == Group::male);
  CHECK(group_of("sex", "girls") == Group::female);
  CHECK(group_of("age group", "Adults") == Group::adults);
  CHECK(group_of("age", "18+") == Group::adults);
  CHECK(group_of("age", "18-59") == Group::adults);
  CHECK(group_of("age", "over 18") == Group::adults);
  CHECK(group_of("age", ">=18") == Group::adults);
  CHECK(group_of("age", "0-17") == Group::children);
  CHECK(group_of("age", "under 18") == Group::children);
  CHECK(group_of("age", "<18") == Group::children);
  CHECK(group_of("age", "15-24") == Group::other);
  CHECK(group_of("age", "60 or so") == Group::other);
  CHECK(group_of("age", "999999999999999999999") == Group::other);
  CHECK(group_of("sex", "unknown") == Group::other);
  CHECK(group_of("disability", "yes") == Group::other);
  CHECK(group_of("sex", "Total") == Group::all);
  CHECK(group_of("", "") == Group::all);
  CHECK(group_of(std::string(1000, 'x'), "female") == Group::other);
}
