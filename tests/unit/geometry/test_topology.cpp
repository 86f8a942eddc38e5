// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

#include "geometry/shape.hpp"
#include "geometry/topology.hpp"

using zilamap::MultiPolygon;
using zilamap::Point;
using zilamap::Ring;
namespace geometry = zilamap::geometry;
using geometry::Arc;
using geometry::Topology;

namespace {

Topology topology_of(const std::vector<MultiPolygon>& areas) {
  std::vector<const MultiPolygon*> pointers;
  for (const MultiPolygon& area : areas) pointers.push_back(&area);
  return geometry::build_topology(pointers);
}

std::size_t shared_arcs(const Topology& topology) {
  return static_cast<std::size_t>(
      std::count_if(topology.arcs.begin(), topology.arcs.end(), [](const Arc& arc) { return arc.other != Arc::none; }));
}

double ring_area(const Topology& topology, std::size_t ring) {
  return std::fabs(geometry::signed_area(geometry::ring_points(topology, topology.rings[ring])));
}

/// Two squares side by side that share a jagged edge of `teeth` points, drawn in opposite directions as wanted.
std::vector<MultiPolygon> jagged_neighbours(int teeth, bool same_direction) {
  Ring left{{0, 0}};
  Ring right{{20, 0}, {20, 20}};
  Ring edge;
  for (int i = 0; i <= teeth; ++i) edge.push_back({10 + (i % 2) * 0.1, 20.0 * i / teeth});
  left.insert(left.end(), edge.begin(), edge.end());
  left.push_back({0, 20});
  right.insert(right.end(), edge.rbegin(), edge.rend());
  if (same_direction) std::reverse(right.begin(), right.end());
  return {{{left, {}}}, {{right, {}}}};
}

}  // namespace

TEST_CASE("a shared edge becomes one arc with an area on either side", "[geometry]") {
  for (const bool same_direction : {false, true}) {
    const Topology topology = topology_of(jagged_neighbours(8, same_direction));
    REQUIRE(topology.arcs.size() == 3);
    CHECK(shared_arcs(topology) == 1);
    REQUIRE(topology.rings.size() == 2);
    const auto shared =
        std::find_if(topology.arcs.begin(), topology.arcs.end(), [](const Arc& a) { return a.other != Arc::none; });
    CHECK(shared->area == 0);
    CHECK(shared->other == 1);
    CHECK(shared->count == 9);
  }
}

TEST_CASE("cutting into arcs and putting together again changes no ring", "[geometry]") {
  const auto areas = jagged_neighbours(9, false);
  const Topology topology = topology_of(areas);
  for (std::size_t i = 0; i < areas.size(); ++i) {
    const Ring& before = areas[i][0].outer;
    Ring after = geometry::ring_points(topology, topology.rings[i]);
    REQUIRE(after.size() == before.size());
    const auto start = std::find(after.begin(), after.end(), before[0]);
    REQUIRE(start != after.end());
    std::rotate(after.begin(), start, after.end());
    CHECK(after == before);
  }
}

TEST_CASE("an island that fills a hole is one arc, wherever the two rings start", "[geometry]") {
  const Ring hole{{2, 2}, {2, 4}, {4, 4}, {4, 2}};
  const Ring island{{4, 4}, {4, 2}, {2, 2}, {2, 4}};
  const Topology topology = topology_of({{{{{0, 0}, {9, 0}, {9, 9}, {0, 9}}, {hole}}}, {{island, {}}}});
  CHECK(topology.arcs.size() == 2);
  CHECK(shared_arcs(topology) == 1);
}

TEST_CASE("areas that touch in a point share no arc", "[geometry]") {
  const Topology topology =
      topology_of({{{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}, {}}}, {{{{1, 1}, {2, 1}, {2, 2}, {1, 2}}, {}}}});
  CHECK(shared_arcs(topology) == 0);
  CHECK(topology.rings.size() == 2);
}

TEST_CASE("repeated points and closing points make no edges; a ring of two points is left out", "[geometry]") {
  const Topology topology =
      topology_of({{{{{0, 0}, {0, 0}, {1, 0}, {1, 1}, {1, 1}, {0, 0}}, {}}, {{{5, 5}, {6, 6}}, {}}, {{}, {}}}});
  REQUIRE(topology.rings.size() == 1);
  CHECK(geometry::ring_points(topology, topology.rings[0]).size() == 3);
}

TEST_CASE("zero and minus zero are the same place", "[geometry]") {
  const Topology topology =
      topology_of({{{{{0.0, 0}, {1, 0}, {1, 1}, {0.0, 1}}, {}}}, {{{{-0.0, 0}, {-0.0, 1}, {-1, 1}, {-1, 0}}, {}}}});
  CHECK(shared_arcs(topology) == 1);
}

TEST_CASE("neighbours stay glued when they are simplified", "[geometry]") {
  Topology topology = topology_of(jagged_neighbours(40, false));
  const double before = ring_area(topology, 0) + ring_area(topology, 1);
  geometry::simplify(topology, 0.2);
  CHECK(ring_area(topology, 0) + ring_area(topology, 1) == Approx(before));  // no gap, no overlap
  const auto shared =
      std::find_if(topology.arcs.begin(), topology.arcs.end(), [](const Arc& a) { return a.other != Arc::none; });
  CHECK(shared->count < 10);
  CHECK(ring_area(topology, 0) == Approx(200).margin(1.5));
}

TEST_CASE("simplifying keeps what is larger than it was told to leave out", "[geometry]") {
  Topology topology = topology_of({{{{{0, 0}, {5, 1}, {10, 0}, {10, 10}, {0, 10}}, {}}}});
  geometry::simplify(topology, 4.9);  // the dent is a triangle of area 5
  CHECK(geometry::ring_points(topology, topology.rings[0]).size() == 5);
  geometry::simplify(topology, 5.1);
  CHECK(geometry::ring_points(topology, topology.rings[0]).size() == 4);
}

TEST_CASE("an island keeps a triangle however small it is", "[geometry]") {
  Topology topology = topology_of({{{{{0, 0}, {1e-3, 0}, {1e-3, 1e-3}, {0, 1e-3}}, {}}}});
  geometry::simplify(topology, 1e9);
  CHECK(geometry::ring_points(topology, topology.rings[0]).size() == 3);
}

TEST_CASE("an area between two arcs is never simplified away", "[geometry]") {
  const MultiPolygon lens{{{{0, 0}, {5, -0.1}, {10, 0}, {5, 0.1}}, {}}};
  const MultiPolygon above{{{{0, 0}, {5, 0.1}, {10, 0}, {10, 10}, {0, 10}}, {}}};
  const MultiPolygon below{{{{0, 0}, {0, -10}, {10, -10}, {10, 0}, {5, -0.1}}, {}}};
  const std::vector<const MultiPolygon*> areas{&lens, &above, &below};
  geometry::Topology topology = geometry::build_topology(areas);
  geometry::simplify(topology, 1e9);
  const auto ring = geometry::ring_points(topology, topology.rings.front());
  CHECK(ring.size() == 4);
  CHECK(std::abs(geometry::signed_area(ring)) == Approx(1));  // half of 10 by 0.2
}

TEST_CASE("long arcs are simplified as short ones are", "[geometry]") {
  // A circle of 2,000 points; each triangle has about R^2 sin^3 of area, far below the limit.
  Ring circle;
  for (int i = 0; i < 2000; ++i) circle.push_back({100 * std::cos(i * M_PI / 1000), 100 * std::sin(i * M_PI / 1000)});
  Topology topology = topology_of({{{circle, {}}}});
  geometry::simplify(topology, 0.5);
  const Ring left = geometry::ring_points(topology, topology.rings[0]);
  CHECK(left.size() < 250);
  CHECK(std::fabs(geometry::signed_area(left)) == Approx(M_PI * 1e4).epsilon(0.005));
}

TEST_CASE("a grid of areas has every inner edge once", "[geometry]") {
  constexpr int n = 12;
  std::vector<MultiPolygon> areas;
  for (int y = 0; y < n; ++y) {
    for (int x = 0; x < n; ++x) {
      const double a = x;
      const double b = y;
      areas.push_back({{{{a, b}, {a + 1, b}, {a + 1, b + 1}, {a, b + 1}}, {}}});
    }
  }
  const Topology topology = topology_of(areas);
  CHECK(shared_arcs(topology) == 2 * n * (n - 1));
  double length = 0;
  for (const Arc& arc : topology.arcs) length += static_cast<double>(arc.count - 1);
  CHECK(length == 2 * n * (n - 1) + 4 * n);
}
