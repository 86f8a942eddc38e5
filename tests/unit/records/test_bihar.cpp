// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/records.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using zilamap::Activity;
using zilamap::DateSpan;
using zilamap::Records;
using zilamap::Severity;
using zilamap::Year;

namespace {

const Records& bihar() {
  static const Records records = zilamap::read_records(ZILAMAP_SOURCE_FOLDER "/examples/bihar/activities.yaml");
  return records;
}

const Activity& activity(const std::string& id) {
  const auto& all = bihar().activities;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Activity& a) { return a.id == id; });
  REQUIRE(found != all.end());
  return *found;
}

}  // namespace

TEST_CASE("the six activities of the page are there", "[records]") {
  const Records& records = bihar();
  CHECK(records.activities.size() == 6);
  CHECK(records.rejected.empty());
  CHECK(records.state == "Bihar");
  CHECK(records.calendar == zilamap::FiscalCalendar{4, 1});
  for (const Activity& a : records.activities) {
    CAPTURE(a.id);
    CHECK_FALSE(a.title.empty());
    CHECK_FALSE(a.title_hi.empty());
    CHECK_FALSE(a.source.empty());
    CHECK_FALSE(a.note.empty());
    CHECK_FALSE(a.outcomes.empty());
    CHECK(a.heading_year == Year{2008, true});
  }
}

TEST_CASE("the four headings stand in the order of the page", "[records]") {
  const auto& headings = bihar().headings;
  REQUIRE(headings.size() == 4);
  CHECK(headings[0].text == "Activities for 2011-2012");
  CHECK(headings[0].year == Year{2011, true});
  CHECK(headings[1].year == Year{2010, true});
  CHECK(headings[2].year == Year{2009, true});
  CHECK(headings[3].text == "Activities for 2008-209");
  CHECK(headings[3].year == Year{2008, true});
  CHECK(years_of(bihar()) == std::vector<Year>{{2008, true}, {2009, true}, {2010, true}, {2011, true}});
}

TEST_CASE("five activities count in 2009-10 and one in 2008-09", "[records]") {
  std::map<std::string, int> counts;
  for (const Activity& a : bihar().activities) {
    const auto year = year_of(a, bihar().calendar);
    REQUIRE(year);
    ++counts[to_string(*year)];
  }
  CHECK(counts == std::map<std::string, int>{{"2008-09", 1}, {"2009-10", 5}});
}

TEST_CASE("the training has five sites with 2,073 police", "[records]") {
  const Activity& training = activity("recruit-training-2009");
  CHECK(training.dates == DateSpan{{2009, 8, 1}, {2009, 9, 30}});
  CHECK_FALSE(training.people_trained);
  const std::vector<std::tuple<std::string, std::string, std::int64_t>> expected{{"Gaya", "", 249},
                                                                                 {"Muzaffarpur", "", 300},
                                                                                 {"Jamalpur", "Munger", 300},
                                                                                 {"Nathnagar", "Bhagalpur", 1024},
                                                                                 {"Katihar", "", 200}};
  REQUIRE(training.sites.size() == expected.size());
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CHECK(training.sites[i].place.text == std::get<0>(expected[i]));
    CHECK(training.sites[i].place.district == std::get<1>(expected[i]));
    CHECK(training.sites[i].people_trained == std::get<2>(expected[i]));
    sum += *training.sites[i].people_trained;
  }
  CHECK(sum == 2073);
}

TEST_CASE("the other activities say what the page says", "[records]") {
  const Activity& workshop = activity("ppp-workshop-2009");
  CHECK(workshop.dates == DateSpan{{2009, 7, 18}, {2009, 7, 18}});
  REQUIRE(workshop.venue);
  CHECK(workshop.venue->text == "Patna");

  const Activity& strategy = activity("border-strategy-2009");
  CHECK(strategy.dates == DateSpan{{2009, 11, 7}, {2009, 11, 8}});
  REQUIRE(strategy.venue);
  CHECK(strategy.venue->text == "Balmikinagar");
  CHECK(strategy.venue->district == "West Champaran");
  CHECK(strategy.border == "indo-nepal");
  CHECK(strategy.partners.size() == 5);

  const Activity& meet = activity("ahtu-meet-2009");
  CHECK(meet.dates == DateSpan{{2009, 8, 26}, {2009, 8, 26}});
  CHECK(meet.state_wide);
  CHECK_FALSE(meet.venue);

  const Activity& officers = activity("officer-training-2010");
  CHECK(officers.dates == DateSpan{{2010, 2, 20}, {2010, 2, 20}});
  CHECK_FALSE(officers.venue);
  CHECK(officers.sites.empty());
  CHECK(officers.districts.empty());
  CHECK_FALSE(officers.state_wide);

  const Activity& campaign = activity("education-campaign-2008");
  CHECK(campaign.type == "campaign");
  CHECK_FALSE(campaign.dates);
  std::vector<std::string> districts;
  for (const auto& district : campaign.districts) districts.push_back(district.text);
  CHECK(districts == std::vector<std::string>{"Madhepura", "Bhagalpur", "Saharsa", "Munger", "Jamui", "Nawada", "Gaya",
                                              "Rohtas", "Patna"});
}

TEST_CASE("what the page says wrongly stays visible", "[records]") {
  std::map<std::string, int> codes;
  for (const auto& finding : bihar().findings) {
    CHECK(finding.severity != Severity::error);
    CHECK(finding.where.line > 0);
    ++codes[finding.code];
  }
  CHECK(codes == std::map<std::string, int>{{"heading-unclear", 1}, {"no-date", 1}, {"year-outside-heading", 5}});
}
