// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/measure.hpp>

#include <catch2/catch.hpp>

using zilamap::Activity;
using zilamap::DistrictRow;
using zilamap::Link;
using zilamap::Outcome;
using zilamap::PlaceName;
using zilamap::Quantity;
using zilamap::Status;
using zilamap::Tie;
using zilamap::Year;

namespace {

const Year fy2009{2009, true};
const Year fy2010{2010, true};
const zilamap::Measure people{Quantity::people_trained, {}, {}};

Link site_link(std::uint32_t district, std::int32_t site) {
  return {district, Tie::site, zilamap::Route::name, site, {}};
}

zilamap::Site site(std::optional<std::int64_t> people_trained, zilamap::PeopleSplit split = {}, bool withheld = false,
                   std::int64_t count = 1) {
  zilamap::Site site{PlaceName{}, people_trained};
  site.split = split;
  site.withheld = withheld;
  site.count = count;
  return site;
}

/// Five districts of Bihar, all records of type training, from 30 March to 2 April 2010 unless said:
///   0  ten records at 12 sites with 340 persons, 100 of them women and 140 men
///   1  a record with a withheld headcount at each of 3 sites
///   2  a record with 70 persons, and one withheld
///   3  a record that gives no headcount
///   -  a record with 600 persons (200 girls and women, 400 boys and men) for districts 3 and 4, of 2009-05-01;
///      eight state-wide records, 5 persons; one unplaced with a site of 11 persons, 2010-05-01
struct Fixture {
  zilamap::Records records;
  zilamap::Joined joined;
  zilamap::Places places;

  Fixture() {
    places.state = "Bihar";
    places.districts.resize(5);
    for (std::size_t i = 0; i < 5; ++i) places.districts[i].name = std::string(1, static_cast<char>('A' + i));
    const zilamap::DateSpan turn{{2010, 3, 30}, {2010, 4, 2}};
    const auto add = [&](zilamap::DateSpan dates, std::vector<zilamap::Site> sites, std::int64_t count,
                         zilamap::Placement placement) {
      Activity activity;
      activity.type = "training";
      activity.dates = dates;
      activity.sites = std::move(sites);
      activity.count = count;
      records.activities.push_back(activity);
      joined.placements.push_back(std::move(placement));
    };
    add(turn, {site(340, {100, 140, {}, {}}, false, 12)}, 10, {Outcome::placed, {site_link(0, 0)}, {}});
    add(turn, {site({}, {}, true, 3)}, 1, {Outcome::placed, {site_link(1, 0)}, {}});
    add(turn, {site(70), site({}, {}, true)}, 1, {Outcome::placed, {site_link(2, 0), site_link(2, 1)}, {}});
    add(turn, {site({})}, 1, {Outcome::placed, {site_link(3, 0)}, {}});
    add({{2009, 5, 1}, {2009, 5, 1}}, {}, 1,
        {Outcome::placed,
         {{3, Tie::district, zilamap::Route::name, -1, {}}, {4, Tie::district, zilamap::Route::name, -1, {}}},
         {}});
    records.activities.back().people_trained = 600;
    records.activities.back().split = {200, 400, {}, {}};
    add(turn, {}, 8, {Outcome::state_wide, {}, "state-wide"});
    records.activities.back().people_trained = 5;
    add({{2010, 5, 1}, {2010, 5, 1}}, {site(11)}, 1, {Outcome::unplaced, {}, "not found"});
    records.activities.back().type = "meeting";
  }

  std::vector<DistrictRow> rows(const Year& year) const { return district_table(records, joined, places, year); }
  std::vector<DistrictRow> rest(const Year& year) const { return rows_without_district(records, joined, places, year); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "what stands for several records or sites counts as many", "[measure]") {
  const DistrictRow row = rows(fy2009).at(0);
  CHECK(row.activities == 10);
  CHECK(row.sites == 12);
  CHECK(row.people_trained == 340);
  CHECK(row.female == 100);
  CHECK(row.male == 140);
  CHECK_FALSE(row.adults);  // there are persons, and nobody says how old they are
  CHECK(row.withheld == 0);
  CHECK(measure(records, joined, places, {}, fy2009).cells[0].value == 10);
}

TEST_CASE_METHOD(Fixture, "a district with nothing but withheld headcounts is suppressed", "[measure]") {
  const zilamap::Measured measured = measure(records, joined, places, people, fy2009);
  CHECK(measured.cells[0].status == Status::value);
  CHECK(measured.cells[1].status == Status::suppressed);
  CHECK(measured.cells[1].value == 0);
  CHECK(measured.cells[2].status == Status::value);
  CHECK(measured.cells[2].value == 70);
  CHECK(measured.cells[3].status == Status::zero);
  CHECK(measured.balance.withheld == 4);
  // Only persons are withheld: that something took place is no secret.
  CHECK(measure(records, joined, places, {}, fy2009).cells[1].status == Status::value);
  CHECK(measure(records, joined, places, {Quantity::sites, {}, {}}, fy2009).cells[1].value == 3);

  const DistrictRow row = rows(fy2009).at(1);
  CHECK(row.status == Status::suppressed);
  CHECK_FALSE(row.people_known());
  CHECK(row.activities == 1);
  CHECK(row.sites == 3);
  CHECK(row.withheld == 3);
  CHECK(rows(fy2009)[2].status == Status::value);
  CHECK(rows(fy2009)[2].withheld == 1);
}

TEST_CASE_METHOD(Fixture, "a record over two years counts in both, its persons in the first", "[measure]") {
  records.count_in = zilamap::CountIn::each_year;
  const std::vector<DistrictRow> second = rows(fy2010);
  CHECK(second[0].activities == 10);
  CHECK(second[0].sites == 12);
  CHECK(second[0].people_trained == 0);
  CHECK(second[0].female == 0);
  CHECK(second[1].status == Status::value);
  CHECK(second[1].withheld == 0);
  std::int64_t total = 0;
  for (const Year& year : {fy2009, fy2010}) {
    for (const auto& table : {rows(year), rest(year)}) {
      for (const DistrictRow& row : table) total += row.people_trained;
    }
  }
  CHECK(total == 340 + 70 + 600 + 5 + 11);
  CHECK(total == balance_of(records, joined).people_in);
}

TEST_CASE_METHOD(Fixture, "what is on no district has rows of its own", "[measure]") {
  const std::vector<DistrictRow> first = rest(fy2009);
  REQUIRE(first.size() == 2);
  CHECK(first[0].outcome == Outcome::state_wide);
  CHECK(first[0].activities == 8);
  CHECK(first[0].people_trained == 5);
  CHECK(first[0].state == "Bihar");
  CHECK(first[0].district.empty());
  CHECK(first[1].outcome == Outcome::placed);
  CHECK(first[1].activities == 0);  // the record is in the rows of its districts
  CHECK(first[1].people_trained == 600);
  CHECK(first[1].female == 200);
  CHECK(first[1].types == "training");
  const std::vector<DistrictRow> second = rest(fy2010);
  REQUIRE(second.size() == 1);
  CHECK(second[0].outcome == Outcome::unplaced);
  CHECK(second[0].activities == 1);
  CHECK(second[0].sites == 1);
  CHECK(second[0].people_trained == 11);
  CHECK(second[0].types == "meeting");
  CHECK(rest({2011, true}).empty());
}

TEST_CASE_METHOD(Fixture, "the table as CSV says what is not known by saying nothing", "[measure]") {
  CHECK(
      to_csv(rows(fy2009)) ==
      "district,census2011,lgd,year,status,activities,sites,people_trained,types,female,male,adults,children,withheld\n"
      "A,,,2009-10,value,10,12,340,training,100,140,,,0\n"
      "B,,,2009-10,suppressed,1,3,,training,,,,,3\n"
      "C,,,2009-10,value,1,2,70,training,,,,,1\n"
      "D,,,2009-10,value,2,1,0,training,0,0,0,0,0\n"
      "E,,,2009-10,value,1,0,0,training,0,0,0,0,0\n");
  CHECK(to_csv(rows({2011, true})).ends_with("E,,,2011-12,not_reported,,,,,,,,,\n"));
}

TEST_CASE_METHOD(Fixture, "the table as HXL", "[measure]") {
  std::vector<DistrictRow> all = rows(fy2009);
  for (const DistrictRow& row : rest(fy2009)) all.push_back(row);
  places.districts[0].census2011 = "203";
  all[0].census2011 = "203";
  all[0].district = "=A()";
  CHECK(to_hxl(all) ==
        "State,District,Census 2011 code,LGD code,Year,Outcome,Coverage,Activities,Types,Sites,People trained,"
        "Women and girls,Men and boys,Adults,Children,Headcounts withheld\n"
        "#adm1+name,#adm2+name,#adm2+code+v_census2011,#adm2+code+v_lgd,#date+year,#meta+outcome,#status+coverage,"
        "#activity+count,#activity+type,#loc+count,#reached,#reached+f,#reached+m,#reached+adults,#reached+children,"
        "#meta+withheld\n"
        "Bihar,'=A(),203,,2009-10,placed,value,10,training,12,340,100,140,,,0\n"
        "Bihar,B,,,2009-10,placed,suppressed,1,training,3,,,,,,3\n"
        "Bihar,C,,,2009-10,placed,value,1,training,2,70,,,,,1\n"
        "Bihar,D,,,2009-10,placed,value,2,training,1,0,0,0,0,0,0\n"
        "Bihar,E,,,2009-10,placed,value,1,training,0,0,0,0,0,0,0\n"
        "Bihar,,,,2009-10,state-wide,value,8,training,0,5,,,,,0\n"
        "Bihar,,,,2009-10,placed,value,0,training,0,600,200,400,,,0\n");
}
