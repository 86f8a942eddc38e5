// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// What zilamap promises of the shapes that it ships. Figures: Census of India 2011 for the population; the area is the
// sum over the shapes that the boundaries were taken from.
#include "base/text.hpp"
#include "geometry/repair.hpp"
#include "geometry/shape.hpp"
#include "projection/projector.hpp"

#include <zilamap/error.hpp>
#include <zilamap/places.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using zilamap::BorderSegment;
using zilamap::District;
using zilamap::MultiPolygon;
using zilamap::Places;
using zilamap::Point;
using zilamap::Polygon;
using zilamap::Ring;

namespace {

const std::filesystem::path shapes = std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "shapes";

const Places& bihar() {
  static const Places places = zilamap::bihar_places(shapes);
  return places;
}

using Corner = std::pair<double, double>;
using Edge = std::pair<Corner, Corner>;

Corner corner(Point p) { return {p.x, p.y}; }

/// Calls back for every edge of a shape, in the direction in which outer rings run clockwise.
template <typename Use>
void for_each_edge(const MultiPolygon& shape, Use use) {
  const auto walk = [&use](const Ring& ring, bool outer) {
    const bool clockwise = zilamap::geometry::signed_area(ring) < 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Corner a = corner(ring[i]);
      const Corner b = corner(ring[(i + 1) % ring.size()]);
      use(clockwise == outer ? Edge{a, b} : Edge{b, a});
    }
  };
  for (const Polygon& polygon : shape) {
    walk(polygon.outer, true);
    for (const Ring& hole : polygon.holes) walk(hole, false);
  }
}

/// Which district has which edge, by direction.
const std::map<Edge, std::vector<std::size_t>>& edges() {
  static const auto all = [] {
    std::map<Edge, std::vector<std::size_t>> out;
    for (std::size_t i = 0; i < bihar().districts.size(); ++i) {
      for_each_edge(bihar().districts[i].shape, [&out, i](const Edge& edge) { out[edge].push_back(i); });
    }
    return out;
  }();
  return all;
}

std::set<std::pair<std::size_t, std::size_t>> neighbours() {
  std::set<std::pair<std::size_t, std::size_t>> pairs;
  for (const auto& [edge, owners] : edges()) {
    const auto other = edges().find({edge.second, edge.first});
    if (other != edges().end()) pairs.insert(std::minmax(owners.front(), other->second.front()));
  }
  return pairs;
}

std::size_t index_of(const std::string& name) {
  const auto& districts = bihar().districts;
  const auto found =
      std::find_if(districts.begin(), districts.end(), [&](const District& d) { return d.name == name; });
  REQUIRE(found != districts.end());
  return static_cast<std::size_t>(found - districts.begin());
}

std::set<Corner> corners(const MultiPolygon& shape) {
  std::set<Corner> out;
  for (const Polygon& polygon : shape) {
    for (const Point& p : polygon.outer) out.insert(corner(p));
  }
  return out;
}

const zilamap::Border& border() {
  REQUIRE(bihar().borders.size() == 1);
  return bihar().borders.front();
}

}  // namespace

TEST_CASE("Bihar has 38 districts with names, codes and figures", "[places][shipped]") {
  const Places& places = bihar();
  CHECK(places.layer == "bihar_districts");
  CHECK(places.crs == "EPSG:4326");
  CHECK(places.map_crs == "EPSG:7759");
  CHECK(places.unit == "district");
  CHECK(places.findings.empty());
  CHECK_THAT(places.credit,
             Catch::Contains("Guneet Narula") && Catch::Contains("Datameet") && Catch::Contains("Aashish Manandhar"));
  REQUIRE(places.districts.size() == 38);
  std::set<std::string> names;
  std::set<std::string> hindi_names;
  std::set<std::string> census;
  std::set<std::string> lgd;
  std::int64_t population = 0;
  for (const District& district : places.districts) {
    CAPTURE(district.name);
    names.insert(district.name);
    hindi_names.insert(district.name_hi);
    census.insert(district.census2011);
    lgd.insert(district.lgd);
    REQUIRE(district.population);
    population += *district.population;
    CHECK_FALSE(district.headquarters.empty());
    REQUIRE(zilamap::base::is_utf8(district.name_hi));
    const std::u32string letters = zilamap::base::code_points(district.name_hi);
    CHECK(std::all_of(letters.begin(), letters.end(),
                      [](char32_t c) { return c == U' ' || (c >= 0x0900 && c <= 0x097F); }));
  }
  CHECK(names.size() == 38);
  CHECK(hindi_names.size() == 38);
  CHECK(census.size() == 38);
  CHECK(*census.begin() == "203");
  CHECK(*census.rbegin() == "240");
  CHECK(lgd.size() == 38);
  CHECK(population == 104'099'452);
}

TEST_CASE("other spellings come one by one", "[places][shipped]") {
  const auto& aliases = bihar().districts[index_of("West Champaran")].aliases;
  CHECK(std::find(aliases.begin(), aliases.end(), "Pashchim Champaran") != aliases.end());
  CHECK(std::find(aliases.begin(), aliases.end(), "W. Champaran") != aliases.end());
  CHECK(bihar().districts[index_of("Patna")].aliases.empty());
}

TEST_CASE("Census and LGD codes are not mixed up", "[places][shipped]") {
  // 211 is Purnia in the Census and West Champaran in the directory.
  CHECK(bihar().districts[index_of("Purnia")].census2011 == "211");
  CHECK(bihar().districts[index_of("West Champaran")].lgd == "211");
}

TEST_CASE("every shape is valid and as large as its field says", "[places][shipped]") {
  double total = 0;
  for (const District& district : bihar().districts) {
    CAPTURE(district.name);
    MultiPolygon shape = district.shape;
    CHECK(zilamap::geometry::repair(shape).empty());
    const double area = zilamap::projection::geodesic_area_km2(district.shape);
    REQUIRE(district.area_km2);
    CHECK(*district.area_km2 == Approx(area).margin(0.06).epsilon(0));
    total += area;
  }
  CHECK(total == Approx(94'186).epsilon(0.001));
}

TEST_CASE("neighbours share their edges exactly: no gap, no overlap", "[places][shipped]") {
  // Seen clockwise, an edge belongs to one district, and its reverse to the neighbour or to nobody.
  for (const auto& [edge, owners] : edges()) CHECK(owners.size() == 1);

  // What nobody has on the other side is the outer edge. It must be made of closed rings: as many edges start in a
  // corner as end there. And it must go round as much ground as the districts have together.
  std::map<Corner, int> balance;
  double outside = 0;
  double inside = 0;
  for (const auto& [edge, owners] : edges()) {
    const auto& [a, b] = edge;
    const double turn = (a.first * b.second - b.first * a.second) / 2;
    inside += turn;
    if (edges().contains({b, a})) continue;
    ++balance[a];
    --balance[b];
    outside += turn;
  }
  for (const auto& [at, difference] : balance) CHECK(difference == 0);
  CHECK(outside == Approx(inside).epsilon(1e-9));
  CHECK(balance.size() > 500);
}

TEST_CASE("there is one outer edge without holes or lakes in it", "[places][shipped]") {
  std::map<Corner, Corner> next;
  for (const auto& [edge, owners] : edges()) {
    if (!edges().contains({edge.second, edge.first})) {
      CHECK(next.emplace(edge.first, edge.second).second);
    }
  }
  REQUIRE_FALSE(next.empty());
  const Corner start = next.begin()->first;
  std::size_t steps = 0;
  Corner at = start;
  do {
    at = next.at(at);
    ++steps;
  } while (at != start && steps <= next.size());
  CHECK(steps == next.size());
}

TEST_CASE("89 pairs of districts are neighbours", "[places][shipped]") {
  const auto pairs = neighbours();
  CHECK(pairs.size() == 89);
  const std::size_t sheohar = index_of("Sheohar");
  std::set<std::string> around;
  for (const auto& [a, b] : pairs) {
    if (a == sheohar) around.insert(bihar().districts[b].name);
    if (b == sheohar) around.insert(bihar().districts[a].name);
  }
  CHECK(around == std::set<std::string>{"East Champaran", "Muzaffarpur", "Sitamarhi"});
}

TEST_CASE("seven districts have a stretch of the border with Nepal", "[places][shipped]") {
  CHECK(border().key == "indo-nepal");
  CHECK(border().name == "Border with Nepal");
  CHECK(border().other_side == "Nepal");
  std::vector<std::string> names;
  for (const BorderSegment& segment : border().segments) names.push_back(bihar().districts.at(segment.district).name);
  CHECK(names == std::vector<std::string>{"West Champaran", "East Champaran", "Sitamarhi", "Madhubani", "Supaul",
                                          "Araria", "Kishanganj"});
}

TEST_CASE("the border runs along the districts, from west to east, without a break", "[places][shipped]") {
  const auto& segments = border().segments;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const BorderSegment& segment = segments[i];
    CAPTURE(bihar().districts.at(segment.district).name);
    REQUIRE(segment.line.size() >= 2);
    CHECK(segment.line.front().x < segment.line.back().x);
    CHECK_FALSE(segment.faces.empty());
    CHECK(segment.length_km == Approx(zilamap::projection::geodesic_length_km(segment.line)).margin(0.06).epsilon(0));
    if (i > 0) CHECK(segments[i - 1].line.back() == segment.line.front());
    // Going east with Bihar on the right is clockwise, and nobody of Bihar is on the other side.
    for (std::size_t p = 1; p < segment.line.size(); ++p) {
      const Edge edge{corner(segment.line[p - 1]), corner(segment.line[p])};
      const auto found = edges().find(edge);
      REQUIRE(found != edges().end());
      CHECK(found->second.front() == segment.district);
      CHECK_FALSE(edges().contains({edge.second, edge.first}));
    }
  }
}

TEST_CASE("Nepal's side has exactly the corners of the border", "[places][shipped]") {
  REQUIRE(bihar().context.size() == 15);
  std::set<Corner> nepal;
  std::set<Edge> nepal_edges;
  for (const auto& area : bihar().context) {
    CHECK(area.country == "Nepal");
    MultiPolygon shape = area.shape;
    CAPTURE(area.name);
    CHECK(zilamap::geometry::repair(shape).empty());
    nepal.merge(corners(area.shape));
    for_each_edge(area.shape, [&](const Edge& edge) { nepal_edges.insert(edge); });
  }
  std::set<Corner> on_border;
  for (const BorderSegment& segment : border().segments) {
    for (std::size_t p = 1; p < segment.line.size(); ++p) {
      const Corner a = corner(segment.line[p - 1]);
      const Corner b = corner(segment.line[p]);
      CHECK(nepal_edges.contains({b, a}));
      on_border.insert(a);
      on_border.insert(b);
    }
  }
  // And no other corner of Bihar.
  for (const District& district : bihar().districts) {
    for (const Corner& at : corners(district.shape)) CHECK(nepal.contains(at) == on_border.contains(at));
  }
}

TEST_CASE("faced districts are districts of Nepal that ship", "[places][shipped]") {
  std::set<std::string> names;
  for (const auto& area : bihar().context) names.insert(area.name);
  for (const BorderSegment& segment : border().segments) {
    for (const std::string& face : segment.faces) CHECK(names.contains(face));
  }
}

TEST_CASE("every place of the gazetteer lies in its district", "[places][shipped]") {
  REQUIRE(bihar().gazetteer.size() == 572);
  std::size_t headquarters = 0;
  for (const auto& place : bihar().gazetteer) {
    CAPTURE(place.name, place.kind);
    CHECK(zilamap::geometry::contains(bihar().districts.at(place.district).shape, place.lon_lat));
    headquarters += place.kind == "district headquarters" ? 1 : 0;
  }
  CHECK(headquarters == 38);
}

TEST_CASE("a folder without the shapes is named", "[places][shipped]") {
  CHECK_THROWS_WITH(zilamap::bihar_places("/nosuch/shapes"), Catch::Contains("/nosuch/shapes/bihar_districts.shp"));
}
