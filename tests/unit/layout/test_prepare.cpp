// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include <zilamap/map.hpp>

#include <array>

using zilamap::Records;
using zilamap::Status;
using zilamap::Year;

namespace {

zilamap::Places two_districts() {
  zilamap::Places places;
  places.layer = "test";
  places.crs = "EPSG:4326";
  for (const char* name : {"West", "East"}) {
    zilamap::District district;
    district.name = name;
    places.districts.push_back(district);
  }
  return places;
}

/// One year with a training at a site of 40 and one of 60 in the same place, another year with a site of 70.
Records records() {
  return zilamap::parse_records(R"(zilamap: records/1
activities:
  - {id: a, title: A, type: training, dates: 2009-05-01, sites: [{place: West, people_trained: 40}]}
  - {id: b, title: B, type: training, dates: 2009-06-01, sites: [{place: West, people_trained: 60}]}
  - {id: c, title: C, type: training, dates: 2010-06-01, sites: [{place: East, people_trained: 70}]}
)",
                                "test");
}

constexpr std::array<Year, 3> years{{{2009, true}, {2010, true}, {2011, true}}};

}  // namespace

TEST_CASE("the maps of a run share their classes and the scale of their circles", "[layout]") {
  const Records all = records();
  const auto places = two_districts();
  const auto joined = zilamap::join(all, places);
  zilamap::Style style;
  style.measure.quantity = zilamap::Quantity::people_trained;
  style.circles.show = true;
  const auto maps = zilamap::prepare_maps(all, joined, places, style, years);
  REQUIRE(maps.size() == 3);
  for (const auto& map : maps) {
    CHECK(map.largest_site == 100);  // two records at one place add up
    REQUIRE(map.classes.items.size() == 2);
    CHECK(map.classes.of(70) == 0u);
    CHECK(map.classes.of(100) == 1u);
  }
  CHECK(maps[0].measured.cells[0].value == 100);
  CHECK(maps[0].measured.cells[1].status == Status::zero);
  CHECK(maps[1].measured.cells[1].value == 70);
  CHECK(maps[2].measured.cells[0].status == Status::not_reported);
  CHECK(maps[2].measured.year == years[2]);
}

TEST_CASE("one year alone has its own classes", "[layout]") {
  const Records all = records();
  const auto places = two_districts();
  const auto joined = zilamap::join(all, places);
  zilamap::Style style;
  style.measure.quantity = zilamap::Quantity::people_trained;
  style.circles.show = true;
  const auto maps = zilamap::prepare_maps(all, joined, places, style, {&years[1], 1});
  REQUIRE(maps.size() == 1);
  CHECK(maps[0].largest_site == 70);
  CHECK(maps[0].classes.items.size() == 1);
}

TEST_CASE("circles leave out the types that the style leaves out", "[layout]") {
  const Records all = records();
  const auto places = two_districts();
  const auto joined = zilamap::join(all, places);
  zilamap::Style style;
  style.circles.show = true;
  style.measure.types = {"campaign"};
  CHECK(zilamap::prepare_maps(all, joined, places, style, years)[0].largest_site == 0);
  style.measure.types = {"training"};
  style.circles.show = false;
  CHECK(zilamap::prepare_maps(all, joined, places, style, years)[0].largest_site == 0);
}

TEST_CASE("a run of no years has no maps", "[layout]") {
  const Records all = records();
  const auto places = two_districts();
  CHECK(zilamap::prepare_maps(all, zilamap::join(all, places), places, {}, {}).empty());
}

TEST_CASE("a count that is shown by shading is said once, and a rate is not", "[layout]") {
  const Records all = records();
  const auto places = two_districts();
  const auto joined = zilamap::join(all, places);
  zilamap::Style style;
  style.name = "coverage";
  const auto codes = [&] {
    std::vector<std::string> all_codes;
    for (const auto& map : zilamap::prepare_maps(all, joined, places, style, years)) {
      for (const zilamap::Finding& finding : map.measured.findings) all_codes.push_back(finding.code);
    }
    return all_codes;
  };
  CHECK(codes() == std::vector<std::string>{"count-as-shading"});
  style.measure.span = zilamap::Span::change;
  CHECK(codes().empty());
  style.measure.span = zilamap::Span::year;
  style.measure.per = zilamap::Per::total;
  CHECK(codes().empty());
  style.measure.per = zilamap::Per::population;
  CHECK(codes() == std::vector<std::string>{"no-population"});
}

TEST_CASE("circles of a sum to date hold the years before", "[layout]") {
  const Records all = records();
  const auto places = two_districts();
  const auto joined = zilamap::join(all, places);
  zilamap::Style style;
  style.circles.show = true;
  style.measure.span = zilamap::Span::to_date;
  const auto maps = zilamap::prepare_maps(all, joined, places, style, {&years[1], 1});
  CHECK(maps[0].largest_site == 100);
}

TEST_CASE("a style can have classes of each year", "[layout]") {
  const Records all = records();
  const auto places = two_districts();
  zilamap::Style style;
  style.measure.quantity = zilamap::Quantity::people_trained;
  style.per_year = true;
  const auto maps = zilamap::prepare_maps(all, zilamap::join(all, places), places, style, years);
  CHECK(maps[0].classes.of(100) == 0u);
  CHECK(maps[0].classes.items.size() == 1);
  CHECK(maps[1].classes.of(70) == 0u);
  CHECK(maps[2].classes.items.empty());
}

TEST_CASE("coverage beside a need has two classes", "[layout]") {
  const Records all = zilamap::parse_records(R"(zilamap: records/1
activities:
  - {id: a, title: A, type: training, dates: 2009-05-01, sites: [{place: West, people_trained: 40}]}
  - {id: b, title: B, type: training, dates: 2010-05-01, sites: [{place: West, people_trained: 50}]}
  - {id: c, title: C, type: training, dates: 2011-05-01, sites: [{place: West, people_trained: 900}]}
)",
                                             "test");
  auto places = two_districts();
  places.indicators.push_back({"poverty", {1, 2}});
  zilamap::Style style;
  style.measure.quantity = zilamap::Quantity::people_trained;
  style.need.emplace();
  style.need->quantity = zilamap::Quantity::index;
  style.need->index.columns = {{"poverty"}};
  style.classes.method = zilamap::Method::natural;
  const auto maps = zilamap::prepare_maps(all, zilamap::join(all, places), places, style, years);
  REQUIRE(maps[0].classes.items.size() == 2);
  CHECK(maps[0].classes.of(50) == 0u);
  CHECK(maps[0].classes.of(900) == 1u);
  CHECK(maps[0].need_classes.items.size() == 2);
}
