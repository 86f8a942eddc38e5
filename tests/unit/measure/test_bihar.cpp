// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/measure.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>

// What the real records must give on the real boundaries, district by district.

namespace {

using Values = std::map<std::string, std::int64_t>;
using Names = std::set<std::string>;

const zilamap::Year fy2008{2008, true};
const zilamap::Year fy2009{2009, true};
const zilamap::Year fy2010{2010, true};
const zilamap::Year fy2011{2011, true};
const std::filesystem::path source_folder = ZILAMAP_SOURCE_FOLDER;

const Names border_districts{"West Champaran", "East Champaran", "Sitamarhi", "Madhubani",
                             "Supaul",         "Araria",         "Kishanganj"};

struct Bihar {
  const zilamap::Records records = zilamap::read_records(source_folder / "examples/bihar/activities.yaml");
  const zilamap::Places places = zilamap::bihar_places(source_folder / "shapes");
  const zilamap::Joined joined = zilamap::join(records, places);

  /// The districts with a value.
  Values values(const zilamap::Measure& what, const zilamap::Year& year) const {
    Values values;
    const zilamap::Measured measured = measure(records, joined, places, what, year);
    REQUIRE(measured.cells.size() == 38);
    for (std::size_t i = 0; i < measured.cells.size(); ++i) {
      if (measured.cells[i].status != zilamap::Status::value) continue;
      values[places.districts[i].name] = static_cast<std::int64_t>(measured.cells[i].value);
    }
    return values;
  }

  std::size_t count(zilamap::Status status, const zilamap::Year& year) const {
    const std::vector<zilamap::DistrictRow> rows = district_table(records, joined, places, year);
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [status](const zilamap::DistrictRow& row) { return row.status == status; }));
  }

  const zilamap::Placement& placement(const std::string& id) const {
    for (std::size_t i = 0; i < records.activities.size(); ++i) {
      if (records.activities[i].id == id) return joined.placements[i];
    }
    FAIL("no record " << id);
    return joined.placements.front();
  }
};

Names names_of(const Values& values) {
  Names names;
  for (const auto& [name, value] : values) names.insert(name);
  return names;
}

}  // namespace

TEST_CASE_METHOD(Bihar, "2008-09 has one campaign in nine districts", "[measure][bihar]") {
  const zilamap::Balance balance = balance_of(records, joined, fy2008);
  CHECK(balance == zilamap::Balance{1, 1, 0, 0, 0, 0, 0, 0});
  const Values nine{{"Madhepura", 1}, {"Bhagalpur", 1}, {"Saharsa", 1}, {"Munger", 1}, {"Jamui", 1},
                    {"Nawada", 1},    {"Gaya", 1},      {"Rohtas", 1},  {"Patna", 1}};
  CHECK(values({zilamap::Quantity::activities, {"campaign"}, {}}, fy2008) == nine);
  CHECK(values({zilamap::Quantity::activities, {}, {}}, fy2008) == nine);
  CHECK(count(zilamap::Status::zero, fy2008) == 29);
}

TEST_CASE_METHOD(Bihar, "2009-10 has five activities, and each is accounted for", "[measure][bihar]") {
  const zilamap::Balance balance = balance_of(records, joined, fy2009);
  CHECK(balance == zilamap::Balance{5, 3, 1, 1, 0, 2073, 2073, 5});
  CHECK(to_sentence(balance) ==
        "5 records: 3 placed, 1 state-wide, 1 without a place that could be mapped, 0 rejected. "
        "2,073 people trained, all placed.");
  CHECK(placement("ahtu-meet-2009").outcome == zilamap::Outcome::state_wide);
  CHECK(placement("officer-training-2010").outcome == zilamap::Outcome::unplaced);
}

TEST_CASE_METHOD(Bihar, "2,073 police were trained at five sites", "[measure][bihar]") {
  CHECK(values({zilamap::Quantity::people_trained, {}, {}}, fy2009) ==
        Values{{"Gaya", 249}, {"Muzaffarpur", 300}, {"Munger", 300}, {"Bhagalpur", 1024}, {"Katihar", 200}});
  CHECK(values({zilamap::Quantity::sites, {}, {}}, fy2009) ==
        Values{{"Gaya", 1}, {"Muzaffarpur", 1}, {"Munger", 1}, {"Bhagalpur", 1}, {"Katihar", 1}});
  for (const zilamap::Link& link : placement("recruit-training-2009").links) CHECK(link.lon_lat);
  // Jamalpur and Nathnagar stand where the gazetteer has them, not at their districts' headquarters.
  CHECK(placement("recruit-training-2009").links.at(2).lon_lat == zilamap::Point{86.48969, 25.31241});
  CHECK(placement("recruit-training-2009").links.at(3).lon_lat == zilamap::Point{86.93287, 25.23485});
}

TEST_CASE_METHOD(Bihar, "the workshop took place in Patna", "[measure][bihar]") {
  CHECK(values({zilamap::Quantity::activities, {"workshop"}, {zilamap::Tie::venue}}, fy2009) == Values{{"Patna", 1}});
}

TEST_CASE_METHOD(Bihar, "the strategy meeting covers the seven border districts", "[measure][bihar]") {
  CHECK(names_of(values({zilamap::Quantity::activities, {}, {zilamap::Tie::border}}, fy2009)) == border_districts);
  CHECK(names_of(values({zilamap::Quantity::activities, {}, {zilamap::Tie::venue}}, fy2009)) ==
        Names{"Patna", "West Champaran"});
  // Balmikinagar lies in one of the seven, which still has one activity.
  CHECK(values({zilamap::Quantity::activities, {"meeting"}, {}}, fy2009).at("West Champaran") == 1);
}

TEST_CASE_METHOD(Bihar, "2009-10 reaches thirteen districts, each once", "[measure][bihar]") {
  Values thirteen{{"Patna", 1}, {"Gaya", 1}, {"Muzaffarpur", 1}, {"Munger", 1}, {"Bhagalpur", 1}, {"Katihar", 1}};
  for (const std::string& name : border_districts) thirteen[name] = 1;
  CHECK(values({zilamap::Quantity::activities, {}, {}}, fy2009) == thirteen);
  CHECK(count(zilamap::Status::zero, fy2009) == 25);
}

TEST_CASE_METHOD(Bihar, "2010-11 and 2011-12 are not reported in any district", "[measure][bihar]") {
  for (const zilamap::Year& year : {fy2010, fy2011}) {
    CHECK(count(zilamap::Status::not_reported, year) == 38);
    CHECK(balance_of(records, joined, year) == zilamap::Balance{});
  }
}

TEST_CASE_METHOD(Bihar, "all six records are accounted for, and nothing is wrong with them", "[measure][bihar]") {
  CHECK(balance_of(records, joined) == zilamap::Balance{6, 4, 1, 1, 0, 2073, 2073, 5});
  CHECK_FALSE(has_errors(records.findings));
  CHECK_FALSE(has_errors(joined.findings));
  Names codes;
  for (const zilamap::Finding& finding : joined.findings) codes.insert(finding.code);
  CHECK(codes == Names{"no-place", "place-not-in-gazetteer"});
}

TEST_CASE_METHOD(Bihar, "every spelling and code that ships leads to its district", "[measure][bihar]") {
  zilamap::Records names;
  names.state = "Bihar";  // Maharashtra has an Aurangabad, too
  std::vector<std::uint32_t> expected;
  const auto add = [&](const std::string& text, std::size_t district) {
    zilamap::Activity activity;
    activity.districts = {{text, {}, {}, {}}};
    names.activities.push_back(activity);
    expected.push_back(static_cast<std::uint32_t>(district));
  };
  for (std::size_t i = 0; i < places.districts.size(); ++i) {
    const zilamap::District& district = places.districts[i];
    for (const std::string& alias : district.aliases) add(alias, i);
    for (const std::string& text : {district.name, district.name_hi, "lgd:" + district.lgd,
                                    "census:" + district.census2011, district.name + " District"}) {
      add(text, i);
    }
  }
  CHECK(names.activities.size() > 38 * 5);
  const zilamap::Joined found = zilamap::join(names, places);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CAPTURE(names.activities[i].districts[0].text);
    REQUIRE(found.placements[i].links.size() == 1);
    CHECK(found.placements[i].links[0].district == expected[i]);
  }
  CHECK(found.findings.empty());
}

TEST_CASE_METHOD(Bihar, "every place of the gazetteer lies in the district it names", "[measure][bihar]") {
  zilamap::Records names;
  names.state = "Bihar";
  for (const zilamap::GazetteerEntry& entry : places.gazetteer) {
    zilamap::Activity by_name;
    by_name.venue = zilamap::PlaceName{entry.name, places.districts[entry.district].name, {}, {}};
    zilamap::Activity by_point;
    by_point.venue = zilamap::PlaceName{{}, {}, entry.lon_lat, {}};
    names.activities.insert(names.activities.end(), {by_name, by_point});
  }
  REQUIRE(names.activities.size() == 2 * 572);
  const zilamap::Joined found = zilamap::join(names, places);
  for (std::size_t i = 0; i < names.activities.size(); ++i) {
    CAPTURE(places.gazetteer[i / 2].name);
    REQUIRE(found.placements[i].links.size() == 1);
    CHECK(found.placements[i].links[0].district == places.gazetteer[i / 2].district);
  }
}
