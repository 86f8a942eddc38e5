// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// Whether the map is true: lengths, places, areas and edges against what the data say.
#include <catch2/catch.hpp>

#include "geometry/shape.hpp"
#include "projection/projector.hpp"
#include "sample.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numbers>
#include <set>

using zilamap::Box;
using zilamap::CircleItem;
using zilamap::MapOptions;
using zilamap::Page;
using zilamap::PathItem;
using zilamap::Places;
using zilamap::Point;
using zilamap::Role;
using zilamap::Scene;

namespace {

using Edge = std::array<double, 4>;

Edge edge(Point a, Point b) {
  if (std::pair{b.x, b.y} < std::pair{a.x, a.y}) std::swap(a, b);
  return {a.x, a.y, b.x, b.y};
}

/// The different edges of all rings.
std::set<Edge> edges_of(const Places& places) {
  std::set<Edge> edges;
  const auto add = [&edges](const zilamap::Ring& ring) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Point a = ring[i];
      const Point b = ring[(i + 1) % ring.size()];
      if (a != b) edges.insert(edge(a, b));
    }
  };
  for (const auto& district : places.districts) {
    for (const auto& polygon : district.shape) {
      add(polygon.outer);
      for (const auto& hole : polygon.holes) add(hole);
    }
  }
  return edges;
}

/// Every stroke of the district edges as it is drawn.
std::vector<Edge> strokes_of(const Scene& scene) {
  std::vector<Edge> strokes;
  for (const Role role : {Role::district_line, Role::outside_line}) {
    for (const auto* item : items_of(scene, role)) {
      for (const auto& subpath : std::get<PathItem>(item->shape).subpaths) {
        const auto& points = subpath.points;
        for (std::size_t i = 1; i < points.size(); ++i) strokes.push_back(edge(points[i - 1], points[i]));
        if (subpath.closed) strokes.push_back(edge(points.back(), points.front()));
      }
    }
  }
  return strokes;
}

/// A page on which nothing is too fine to draw.
MapOptions every_vertex() { return {{297, 210, std::numeric_limits<double>::infinity()}, "", ""}; }

Scene coverage_scene(const Places& places, const MapOptions& options = {}) {
  const zilamap::Records records;
  const zilamap::Joined joined;
  return renderer().scene(records, joined, places, bihar().style("coverage"), zilamap::Year{2009, true}, options);
}

Places ground(std::vector<zilamap::MultiPolygon> shapes) {
  Places places;
  places.layer = "test";
  places.crs = "EPSG:4326";
  places.map_crs = "+proj=laea +lat_0=51 +lon_0=11 +datum=WGS84";
  for (auto& shape : shapes) {
    zilamap::District district;
    district.name = "Place " + std::to_string(places.districts.size() + 1);
    district.shape = std::move(shape);
    places.districts.push_back(std::move(district));
  }
  return places;
}

zilamap::MultiPolygon square(double west, double south) {
  return {{{{west, south}, {west + 1, south}, {west + 1, south + 1}, {west, south + 1}}, {}}};
}

CircleItem circle_of(const Scene& scene, const std::string& place) {
  for (const auto* item : items_of(scene, Role::symbol)) {
    if (item->title.starts_with(place)) return std::get<CircleItem>(item->shape);
  }
  FAIL("no circle at " << place);
  return {};
}

Point lon_lat_of(const std::string& place) {
  const auto& gazetteer = bihar().places.gazetteer;
  const auto entry = std::find_if(gazetteer.begin(), gazetteer.end(), [&place](const auto& e) {
    return e.name == place && e.kind == "district headquarters";
  });
  REQUIRE(entry != gazetteer.end());
  return entry->lon_lat;
}

/// Kilometres that the scale bar says a millimetre of the page is.
double scale_bar_km_per_mm(const Scene& scene) {
  Box bar;
  double km = 0;
  for (const auto* item : items_of(scene, Role::scale_bar)) {
    if (const auto* text = std::get_if<zilamap::TextItem>(&item->shape)) {
      double number = 0;
      std::from_chars(text->text.data(), text->text.data() + text->text.size(), number);
      km = std::max(km, number);
    } else {
      bar.add(item->bounds);
    }
  }
  REQUIRE(holds(words_of(scene, Role::scale_bar), " km"));
  return km / bar.width();
}

}  // namespace

TEST_CASE("the scale bar agrees with the way between known places", "[engine]") {
  for (const char* size : {"a4-landscape", "a4-portrait", "1600x1200px", "800x600px"}) {
    for (const char* crs : {"", "EPSG:32645", "EPSG:7755"}) {
      INFO(size << ' ' << crs);
      const Scene scene = bihar().scene(renderer(), bihar().style("training-sites"), {2009, true},
                                        {zilamap::parse_page(size), "", crs});
      const Point gaya = circle_of(scene, "Gaya").center;
      const Point katihar = circle_of(scene, "Katihar").center;
      const double on_page_mm = std::hypot(gaya.x - katihar.x, gaya.y - katihar.y);
      const double on_ground_km =
          zilamap::projection::geodesic_distance_m(lon_lat_of("Gaya"), lon_lat_of("Katihar")) / 1000;
      CHECK(on_ground_km == Approx(270).margin(15));  // by the ruler on any atlas
      CHECK(scale_bar_km_per_mm(scene) == Approx(on_ground_km / on_page_mm).epsilon(0.01));
    }
  }
}

TEST_CASE("the scale bar says something round", "[engine]") {
  for (const char* size : {"a4-landscape", "a4-portrait", "1080x1080px", "2000x800px"}) {
    const Scene scene =
        bihar().scene(renderer(), bihar().style("coverage"), {2009, true}, {zilamap::parse_page(size), "", ""});
    std::string words = words_of(scene, Role::scale_bar);
    INFO(size << ": " << words);
    const bool paper = std::string_view(size).starts_with("a4");
    CHECK((words.find(" 1:") != std::string::npos) == paper);  // the size of a picture on a screen is not known
    words = words.substr(0, words.find(" 1:"));
    bool round = false;
    for (const char* length : {"10 km", "20 km", "50 km", "100 km", "200 km"}) round = round || words.ends_with(length);
    CHECK(round);
  }
}

TEST_CASE("a projection whose scale varies has no scale bar", "[engine]") {
  // A degree across is a tenth shorter here than a degree up.
  const Scene scene = bihar().scene(renderer(), bihar().style("coverage"), {2009, true}, {{}, "", "EPSG:4326"});
  CHECK(items_of(scene, Role::scale_bar).empty());
  CHECK(std::any_of(scene.findings.begin(), scene.findings.end(),
                    [](const auto& f) { return f.code == "no-scale-bar"; }));
}

TEST_CASE("circles have areas in proportion to their numbers", "[engine]") {
  const Scene scene = bihar().scene(renderer(), bihar().style("training-sites"), {2009, true});
  const auto area = [&scene](const char* place) {
    const double r = circle_of(scene, place).radius_mm;
    return std::numbers::pi * r * r;
  };
  CHECK(area("Nathnagar") / area("Muzaffarpur") == Approx(1024.0 / 300));
  CHECK(area("Jamalpur") == Approx(area("Muzaffarpur")));
  CHECK(area("Gaya") / area("Katihar") == Approx(249.0 / 200));
  CHECK(items_of(scene, Role::symbol).size() == 5);
}

TEST_CASE("circles of the legend are on the scale of those on the map", "[engine]") {
  const Scene scene = bihar().scene(renderer(), bihar().style("training-sites"), {2009, true});
  const CircleItem nathnagar = circle_of(scene, "Nathnagar");
  const double area_a_person = nathnagar.radius_mm * nathnagar.radius_mm / 1024;
  std::vector<double> numbers;
  for (const auto* item : items_of(scene, Role::legend_swatch)) {
    if (const auto* circle = std::get_if<CircleItem>(&item->shape)) {
      numbers.push_back(circle->radius_mm * circle->radius_mm / area_a_person);
    }
  }
  REQUIRE(numbers.size() >= 2);
  for (const double number : numbers) {
    const auto words = std::to_string(std::lround(number));
    const auto grouped =
        words.size() > 3 ? words.substr(0, words.size() - 3) + ',' + words.substr(words.size() - 3) : words;
    INFO(grouped);
    CHECK(number == Approx(std::round(number)).epsilon(1e-6));
    CHECK(holds(' ' + words_of(scene, Role::legend_text) + ' ', ' ' + grouped + ' '));
  }
}

TEST_CASE("a circle stands in its district", "[engine]") {
  const Scene scene = bihar().scene(renderer(), bihar().style("training-sites"), {2009, true});
  for (const auto& [place, district] : std::vector<std::pair<const char*, const char*>>{{"Gaya", "Gaya"},
                                                                                        {"Muzaffarpur", "Muzaffarpur"},
                                                                                        {"Jamalpur", "Munger"},
                                                                                        {"Nathnagar", "Bhagalpur"},
                                                                                        {"Katihar", "Katihar"}}) {
    INFO(place);
    const Point at = circle_of(scene, place).center;
    for (const auto* item : items_of(scene, Role::district)) {
      zilamap::MultiPolygon shape;
      for (const auto& ring : std::get<PathItem>(item->shape).subpaths) shape.push_back({ring.points, {}});
      CHECK(zilamap::geometry::contains(shape, at) == item->title.starts_with(std::string(district) + ":"));
    }
  }
}

TEST_CASE("shared edges of Bihar are stroked once", "[engine]") {
  const Scene scene = bihar().scene(renderer(), bihar().style("coverage"), {2009, true}, every_vertex());
  const auto strokes = strokes_of(scene);
  CHECK(strokes.size() == edges_of(bihar().places).size());
  CHECK(std::set<Edge>(strokes.begin(), strokes.end()).size() == strokes.size());
}

TEST_CASE("edges are stroked once when they are thinned too", "[engine]") {
  // Coarser than this, a lobe of a district can shrink to a line that its two neighbours then share.
  for (const double dpi : {50.0, 72.0, 300.0}) {
    INFO(dpi);
    const Scene scene = bihar().scene(renderer(), bihar().style("coverage"), {2009, true}, {{297, 210, dpi}, "", ""});
    const auto strokes = strokes_of(scene);
    CHECK(strokes.size() < edges_of(bihar().places).size());
    CHECK(std::set<Edge>(strokes.begin(), strokes.end()).size() == strokes.size());
    // And what is filled has the same edges: no sliver between a colour and its line.
    std::set<Edge> filled;
    for (const auto* item : items_of(scene, Role::district)) {
      for (const auto& ring : std::get<PathItem>(item->shape).subpaths) {
        for (std::size_t i = 0; i < ring.points.size(); ++i) {
          filled.insert(edge(ring.points[i], ring.points[(i + 1) % ring.points.size()]));
        }
      }
    }
    CHECK(filled == std::set<Edge>(strokes.begin(), strokes.end()));
  }
}

TEST_CASE("thinning keeps the districts' areas", "[engine]") {
  const auto total = [](double dpi) {
    const Scene scene = bihar().scene(renderer(), bihar().style("coverage"), {2009, true}, {{297, 210, dpi}, "", ""});
    double area = 0;
    for (const auto* item : items_of(scene, Role::district)) {
      for (const auto& ring : std::get<PathItem>(item->shape).subpaths)
        area += std::abs(zilamap::geometry::signed_area(ring.points));
    }
    return area;
  };
  CHECK(total(150) == Approx(total(std::numeric_limits<double>::infinity())).epsilon(1e-3));
}

TEST_CASE("one shape alone is a map", "[engine]") {
  const Scene scene = coverage_scene(ground({square(10, 50)}), every_vertex());
  CHECK(items_of(scene, Role::district).size() == 1);
  CHECK(strokes_of(scene).size() == 4);
  CHECK(holds(words_of(scene, Role::district_name), "Place 1"));
  CHECK(items_of(scene, Role::border_line).empty());
  CHECK(items_of(scene, Role::border_name).empty());
}

TEST_CASE("a district without a shape is left out and the others stand", "[engine]") {
  const Scene scene = coverage_scene(ground({square(10, 50), {}, square(11, 50)}), every_vertex());
  CHECK(items_of(scene, Role::district).size() == 2);
  CHECK(strokes_of(scene).size() == 7);
  CHECK_FALSE(holds(words_of(scene, Role::district_name), "Place 2"));
}

TEST_CASE("shapes that lie over each other are drawn", "[engine]") {
  SECTION("two that are the same") {
    const Scene scene = coverage_scene(ground({square(10, 50), square(10, 50)}), every_vertex());
    CHECK(items_of(scene, Role::district).size() == 2);
    CHECK(strokes_of(scene).size() == 4);
  }
  SECTION("two that are the same beside a third") {
    const Scene scene = coverage_scene(ground({square(10, 50), square(10, 50), square(11, 50)}), every_vertex());
    CHECK(items_of(scene, Role::district).size() == 3);
    const auto strokes = strokes_of(scene);
    CHECK(std::set<Edge>(strokes.begin(), strokes.end()).size() == 7);
    CHECK(strokes.size() == 7);
  }
  SECTION("two that cross") {
    const Scene scene = coverage_scene(ground({square(10, 50), square(10.5, 50.5)}), every_vertex());
    CHECK(items_of(scene, Role::district).size() == 2);
    CHECK(strokes_of(scene).size() == 8);
  }
}

TEST_CASE("a hole that another shape fills is stroked once", "[engine]") {
  auto outer = square(10, 50);
  const zilamap::Ring hole{{10.4, 50.4}, {10.4, 50.6}, {10.6, 50.6}, {10.6, 50.4}};
  outer.front().holes.push_back(hole);
  const Scene scene = coverage_scene(ground({outer, {{hole, {}}}}), every_vertex());
  CHECK(strokes_of(scene).size() == 8);
  CHECK(items_of(scene, Role::district).size() == 2);
}

TEST_CASE("shapes without area do no harm", "[engine]") {
  const zilamap::MultiPolygon point{{{{10.5, 50.5}, {10.5, 50.5}, {10.5, 50.5}}, {}}};
  const zilamap::MultiPolygon line{{{{10.2, 50.2}, {10.8, 50.8}, {10.5, 50.5}}, {}}};
  for (const auto& odd : {point, line}) {
    const Scene scene = coverage_scene(ground({square(10, 50), odd}));
    CHECK(items_of(scene, Role::district).size() >= 1);
    for (const auto& item : scene.items) {
      if (!item.bounds.empty())
        CHECK(std::isfinite(item.bounds.x_min + item.bounds.x_max + item.bounds.y_min + item.bounds.y_max));
    }
  }
  // Alone they make no map, or one that is finite.
  for (const auto& odd : {point, line}) {
    try {
      const Scene scene = coverage_scene(ground({odd}));
      for (const auto& item : scene.items) {
        if (!item.bounds.empty())
          CHECK(std::isfinite(item.bounds.x_min + item.bounds.x_max + item.bounds.y_min + item.bounds.y_max));
      }
      CHECK(renderer().png(scene, 50).size() > 100);
    } catch (const zilamap::RenderError&) {
    }
  }
}

TEST_CASE("no shape at all is an error that says so", "[engine]") {
  CHECK_THROWS_AS(coverage_scene(ground({})), zilamap::RenderError);
  CHECK_THROWS_AS(coverage_scene(ground({{}, {}})), zilamap::RenderError);
}
