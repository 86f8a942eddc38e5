// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// What becomes of outlines when a map is small: thinned out, but still glued together, and nobody lost.
#include <catch2/catch.hpp>

#include "sample.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

using zilamap::Item;
using zilamap::PathItem;
using zilamap::Point;
using zilamap::Role;
using zilamap::Scene;

namespace {

using Corner = std::pair<double, double>;

/// The districts of a scene by name, each with the corners of its outline.
std::map<std::string, std::set<Corner>> corners_of_districts(const Scene& scene) {
  std::map<std::string, std::set<Corner>> districts;
  for (const Item* item : items_of(scene, Role::district)) {
    const std::string name = item->title.substr(0, item->title.find(':'));
    for (const zilamap::Subpath& ring : std::get<PathItem>(item->shape).subpaths) {
      for (const Point p : ring.points) districts[name].insert({p.x, p.y});
    }
  }
  return districts;
}

std::set<std::string> neighbours_of(const std::string& name, const std::map<std::string, std::set<Corner>>& districts) {
  std::set<std::string> neighbours;
  const std::set<Corner>& own = districts.at(name);
  for (const auto& [other, corners] : districts) {
    const auto shared =
        std::count_if(own.begin(), own.end(), [&corners](const Corner& c) { return corners.count(c) > 0; });
    if (other != name && shared > 1) neighbours.insert(other);
  }
  return neighbours;
}

Scene scene_of(const char* size) {
  return bihar().scene(renderer(), bihar().style("coverage"), {2009, true}, {zilamap::parse_page(size), "", ""});
}

}  // namespace

TEST_CASE("at 200 pixels Sheohar still has its three neighbours", "[engine]") {
  // The neighbours are facts of the reference data, see tests/data.
  const std::set<std::string> neighbours{"East Champaran", "Muzaffarpur", "Sitamarhi"};
  for (const char* size : {"200x200px", "400x300px", "1600x1200px", "a4-landscape"}) {
    INFO(size);
    CHECK(neighbours_of("Sheohar", corners_of_districts(scene_of(size))) == neighbours);
  }
}

TEST_CASE("at every size all 89 pairs of neighbours stay glued together", "[engine]") {
  for (const char* size : {"200x200px", "a4-landscape"}) {
    INFO(size);
    const auto districts = corners_of_districts(scene_of(size));
    REQUIRE(districts.size() == 38);
    std::size_t pairs = 0;
    for (const auto& [name, corners] : districts) pairs += neighbours_of(name, districts).size();
    CHECK(pairs == 2 * 89);
  }
}

TEST_CASE("a small picture has fewer corners than a large one", "[engine]") {
  const auto count = [](const Scene& scene) {
    std::size_t corners = 0;
    for (const auto& [name, own] : corners_of_districts(scene)) corners += own.size();
    return corners;
  };
  CHECK(3 * count(scene_of("200x200px")) < 2 * count(scene_of("a4-landscape")));
}
