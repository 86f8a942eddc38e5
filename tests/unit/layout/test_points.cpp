// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/event_places.hpp"
#include "layout/headquarters.hpp"
#include "layout/legend.hpp"
#include "layout/points.hpp"
#include "square_state.hpp"

#include <algorithm>
#include <variant>

using zilamap::Activity;
using zilamap::CircleItem;
using zilamap::Item;
using zilamap::Link;
using zilamap::PathItem;
using zilamap::PlaceName;
using zilamap::Point;
using zilamap::Role;
using zilamap::Tie;
using zilamap::layout::headquarters_of;
using zilamap::layout::PointMark;
using zilamap::layout::SiteMark;

namespace {

/// A record of 2009-10 at a venue and at sites, each a name with a point, or without one.
struct At {
  const char* name;
  std::optional<Point> lon_lat;
};

void add_record(SquareState& state, std::optional<At> venue, const std::vector<At>& sites,
                const char* type = "training") {
  Activity activity;
  activity.type = type;
  activity.dates = zilamap::DateSpan{{2009, 7, 1}, {2009, 7, 1}};
  zilamap::Placement placement{zilamap::Outcome::placed, {}, {}};
  const auto link = [&](const At& at, Tie tie, std::int32_t site) {
    Link one;
    one.tie = tie;
    one.site = site;
    one.lon_lat = at.lon_lat;
    placement.links.push_back(one);
  };
  if (venue) {
    PlaceName name;
    name.text = venue->name;
    activity.venue = name;
    link(*venue, Tie::venue, -1);
  }
  for (const At& at : sites) {
    zilamap::Site site;
    site.place.text = at.name;
    activity.sites.push_back(site);
    link(at, Tie::site, static_cast<std::int32_t>(activity.sites.size()) - 1);
  }
  state.records.activities.push_back(std::move(activity));
  state.joined.placements.push_back(std::move(placement));
}

std::vector<PointMark> marks_of(SquareState& state, const std::vector<SiteMark>& circles = {}) {
  return point_marks(state.job(), state.theme, state.ground, SquareState::projector(), circles);
}

std::string words_of(const zilamap::layout::Block& block) {
  std::string words;
  for (const Item& item : block.items) words += text_of(item) + '|';
  return words;
}

}  // namespace

TEST_CASE("the headquarters of a district is the entry that says so, the last of several", "[layout]") {
  zilamap::Places places;
  places.districts.resize(3);
  places.districts[1].headquarters = "Motihari";
  places.gazetteer = {{"Old", "district headquarters", 0, {}},
                      {"Sub", "subdistrict headquarters", 0, {}},
                      {"New", "HQ", 0, {}},
                      {"Motihari", "place", 1, {}},
                      {"Other", "place", 1, {}},
                      {"Police", "police district headquarters", 2, {}},
                      {"Lost", "district headquarters", 9, {}}};
  const auto found = headquarters_of(places);
  CHECK(found[0] == 2);
  CHECK(found[1] == 3);  // by the name that the layer gives
  CHECK_FALSE(found[2]);
  places.unit = "block";
  places.gazetteer.push_back({"Seat", "Block headquarters", 2, {}});
  CHECK(headquarters_of(places)[2] == 7);
  // What is called a headquarters stands before what only has its name.
  places.gazetteer.insert(places.gazetteer.begin(), {"Town", "district headquarters", 1, {}});
  CHECK(headquarters_of(places)[1] == 0);
}

TEST_CASE("headquarters stand where they are, and the legend and the title say what they are", "[layout]") {
  SquareState state;
  state.style.points.headquarters = true;
  state.style.points.size_mm = 2;
  state.places.gazetteer.push_back({"Seat", "district headquarters", 0, {82.5, 26.25}});
  const auto marks = marks_of(state);
  REQUIRE(marks.size() == 1);
  // 2.5 degrees east of the frame's edge, 1.75 south of it, 20 mm a degree.
  CHECK(marks[0].at.x == Approx(50));
  CHECK(marks[0].at.y == Approx(35));
  std::vector<Item> items;
  draw_points(state.job(), state.theme, marks, items);
  REQUIRE(items.size() == 1);
  CHECK(items[0].role == Role::point);
  CHECK(items[0].title == "Seat, headquarters of Only");
  CHECK(items[0].bounds.width() == Approx(2));
  CHECK(items[0].bounds.x_min == Approx(49));
  CHECK(std::holds_alternative<PathItem>(items[0].shape));
  const auto signs = point_signs(state.job(), state.theme);
  REQUIRE(signs.size() == 1);
  CHECK(signs[0].words == "Headquarters of the district");
  CHECK(signs[0].swatch.role == Role::legend_swatch);
  CHECK(signs[0].swatch.bounds.width() == Approx(2));
  state.options.language = zilamap::load_language("hi");
  CHECK(point_signs(state.job(), state.theme)[0].words == "ज़िला मुख्यालय");
  state.style.points.headquarters_label = "Seat of the Collector";
  CHECK(point_signs(state.job(), state.theme)[0].words == "Seat of the Collector");
  state.options.language = {};
  const zilamap::layout::Looks looks{};
  CHECK(words_of(legend(state.job(), state.theme, looks, 60)).find("Seat of the Collector|") != std::string::npos);
}

TEST_CASE("points are off unless the style wants them", "[layout]") {
  SquareState state;
  state.places.gazetteer.push_back({"Seat", "district headquarters", 0, {82.5, 26.25}});
  add_record(state, At{"Town", Point{82, 26}}, {});
  CHECK(marks_of(state).empty());
  CHECK(point_signs(state.job(), state.theme).empty());
  zilamap::Findings findings;
  note_points(state.job(), findings);
  CHECK(findings.empty());
}

TEST_CASE("every place of activities has one dot, however many records name it", "[layout]") {
  SquareState state;
  state.style.points.sites = true;
  const Point town{82, 26};
  add_record(state, At{"Town", town}, {{"TOWN", town}, {"Village", Point{83, 25.5}}});
  add_record(state, std::nullopt, {{"Tówn", Point{82.001, 26}}, {"Place", town}});
  add_record(state, std::nullopt, {{"", Point{81.5, 26.5}}, {"", Point{81.6, 26.5}}, {"Only", std::nullopt}},
             "meeting");
  auto marks = marks_of(state);
  REQUIRE(marks.size() == 4);
  CHECK(marks[0].title == "Town: 2 activities");
  CHECK(marks[0].at.x == Approx(40));
  CHECK(marks[0].at.y == Approx(40));
  CHECK(marks[1].title == "Village: 1 activity");
  CHECK(marks[1].at.x == Approx(60));
  CHECK(marks[1].at.y == Approx(50));
  CHECK(marks[2].title == "Only: 1 activity");  // a bare point goes by its district
  std::vector<Item> items;
  draw_points(state.job(), state.theme, marks, items);
  CHECK(std::holds_alternative<CircleItem>(items[0].shape));
  CHECK(items[0].bounds.width() < state.style.points.size_mm);
  CHECK(point_signs(state.job(), state.theme)[0].words == "Place of an activity");
  zilamap::Findings findings;
  note_points(state.job(), findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "site-without-point");
  CHECK(findings[0].severity == zilamap::Severity::info);
  CHECK(findings[0].text.find("1 place of activities has no dot") == 0);

  // Only what the measure counts.
  state.style.measure.types = {"meeting"};
  CHECK(marks_of(state).size() == 2);
  state.style.measure.types = {};
  state.style.measure.ties = {Tie::venue};
  CHECK(marks_of(state).size() == 1);
  state.style.measure.ties = {};
  state.map.measured.year = {2010, true};
  CHECK(marks_of(state).empty());
  state.style.measure.span = zilamap::Span::to_date;
  CHECK(marks_of(state).size() == 4);
}

TEST_CASE("two places of one name that lie apart have a dot each, two readings of one place share it", "[layout]") {
  SquareState state;
  state.style.points.sites = true;
  add_record(state, At{"Government School", Point{82.0, 26.0}}, {});
  add_record(state, At{"Government School", Point{82.4, 26.3}}, {});
  add_record(state, At{"government school", Point{82.01, 25.99}}, {});
  const std::vector<PointMark> marks = marks_of(state);
  REQUIRE(marks.size() == 2);
  CHECK(marks[0].title == "Government School: 2 activities");
  CHECK(marks[1].title == "Government School: 1 activity");
}

TEST_CASE("persons alone, of activities that are counted elsewhere, make no dot", "[layout]") {
  SquareState state;
  state.style.points.sites = true;
  add_record(state, At{"Gaya", Point{82.0, 26.0}}, {});
  state.records.activities.back().count = 0;
  CHECK(marks_of(state).empty());
}

TEST_CASE("a dot fits into the square of a headquarters", "[layout]") {
  SquareState state;
  state.style.points.sites = state.style.points.headquarters = true;
  state.places.gazetteer.push_back({"Town", "district headquarters", 0, {82, 26}});
  add_record(state, At{"Town", Point{82, 26}}, {});
  const auto marks = marks_of(state);
  REQUIRE(marks.size() == 2);
  std::vector<Item> items;
  draw_points(state.job(), state.theme, marks, items);
  const auto& square = std::get<PathItem>(items[0].shape);
  const auto& dot = std::get<CircleItem>(items[1].shape);
  const double inner = items[0].bounds.width() / 2 - square.stroke.width_mm;
  CHECK(dot.radius_mm - dot.stroke.width_mm / 2 < inner);  // its dark part
  CHECK(lies_in(items[1].bounds, items[0].bounds));
}

TEST_CASE("a point that a circle touches is left out", "[layout]") {
  SquareState state;
  state.style.points.headquarters = true;
  state.places.gazetteer.push_back({"Seat", "district headquarters", 0, {82, 26}});
  state.map.largest_site = 100;
  const double r = circle_radius(state.job(), state.theme, 100);
  const auto circle = [&](double x) { return std::vector<SiteMark>{{"Site", 0, {x, 40}, 100, {x, 40}}}; };
  CHECK(marks_of(state, circle(40)).empty());
  CHECK(marks_of(state, circle(40 + r + 0.5)).empty());
  CHECK(marks_of(state, circle(40 + r + 1.2)).size() == 1);
}

TEST_CASE("headquarters that are not known are a finding, a warning when there are none", "[layout]") {
  SquareState state;
  state.style.points.headquarters = true;
  zilamap::Findings findings;
  note_points(state.job(), findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "no-headquarters");
  CHECK(findings[0].severity == zilamap::Severity::warning);
  CHECK(point_signs(state.job(), state.theme).empty());
  state.places.districts.push_back(state.places.districts[0]);
  state.places.districts[1].name = "Other";
  state.places.gazetteer.push_back({"Seat", "district headquarters", 0, {82, 26}});
  findings.clear();
  note_points(state.job(), findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "headquarters-unknown");
  CHECK(findings[0].text.find("Other") != std::string::npos);
  CHECK(findings[0].text.find("Only,") == std::string::npos);
}
