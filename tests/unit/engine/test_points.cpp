// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "sample.hpp"

#include <map>
#include <set>
#include <string>

using zilamap::Item;
using zilamap::Point;
using zilamap::Role;
using zilamap::Scene;

namespace {

/// Towns in EPSG:7759, worked out by the formulas of Lambert's conic with two standard parallels on the ellipsoid (IOGP
/// guidance note 7-2, 3.1.1.1), metres.
const std::map<std::string, Point> projected = {{"Bettiah", {864122.3, 1103403.6}},
                                                {"Purnia", {1160573.1, 990051.5}},
                                                {"Bhabua", {771694.2, 909046.2}},
                                                {"Patna", {926357.2, 970286.3}}};

Point center_of(const Scene& scene, const std::string& town, std::size_t panel = 0) {
  for (const Item* item : items_of(scene, Role::point)) {
    if (item->title.starts_with(town + ", headquarters") && panel-- == 0) return item->bounds.center();
  }
  FAIL("no headquarters at " + town);
  return {};
}

}  // namespace

TEST_CASE("the headquarters of all districts stand where the projection has them", "[engine]") {
  zilamap::Style style = bihar().style("a4-report");
  const Scene scene = bihar().scene(renderer(), style, {2009, true});
  CHECK(items_of(scene, Role::point).size() == 38);
  // The page is a linear picture of the projection: two towns give it, the others must agree.
  const Point a = center_of(scene, "Bhabua");
  const Point b = center_of(scene, "Purnia");
  const Point from = projected.at("Bhabua");
  const double scale = (b.x - a.x) / (projected.at("Purnia").x - from.x);
  for (const auto& [town, metres] : projected) {
    INFO(town);
    const Point at = center_of(scene, town);
    CHECK(at.x == Approx(a.x + (metres.x - from.x) * scale).margin(0.01));
    CHECK(at.y == Approx(a.y - (metres.y - from.y) * scale).margin(0.01));
  }
}

TEST_CASE("points stand under circles and over the ground, in every panel and on maps of need", "[engine]") {
  for (const char* name : {"training-sites", "small-multiples", "need-and-coverage"}) {
    INFO(name);
    zilamap::Style style = bihar().style(name);
    style.points.headquarters = style.points.sites = true;
    const auto maps = zilamap::prepare_maps(bihar().records, bihar().joined, bihar().places, style, bihar().years);
    const bool panels = style.panels == zilamap::Panels::years;
    const Scene scene = renderer().scene(bihar().records, bihar().joined, bihar().places, style,
                                         panels ? std::span(maps) : std::span(&maps[1], 1));
    std::map<Role, std::size_t> first;
    for (std::size_t i = 0; i < scene.items.size(); ++i) first.try_emplace(scene.items[i].role, i);
    CHECK(first.at(Role::point) > first.at(Role::district_line));
    if (first.contains(Role::symbol)) CHECK(first.at(Role::point) < first.at(Role::symbol));
    if (first.contains(Role::district_name)) CHECK(first.at(Role::point) < first.at(Role::district_name));
    CHECK(items_of(scene, Role::point).size() > (panels ? 4u : 1u) * 30);
    const std::string legend = words_of(scene, Role::legend_text);
    CHECK(holds(legend, "Headquarters of the district"));
    CHECK(holds(legend, "Place of an activity"));
  }
}

TEST_CASE("places without a gazetteer of headquarters are told of", "[engine]") {
  zilamap::Places places = bihar().places;
  places.gazetteer.clear();
  const zilamap::Style style = bihar().style("a4-report");
  const auto map = bihar().map(style, {2009, true});
  const Scene scene = renderer().scene(bihar().records, bihar().joined, places, style, map);
  CHECK(items_of(scene, Role::point).empty());
  CHECK_FALSE(holds(words_of(scene, Role::legend_text), "Headquarters"));
  std::size_t told = 0;
  for (const auto& finding : scene.findings) told += finding.code == "no-headquarters";
  CHECK(told == 1);
}

TEST_CASE("an id is there once on a page of panels, in the scene and in its SVG", "[engine]") {
  const zilamap::Style style = bihar().style("small-multiples");
  const auto maps = zilamap::prepare_maps(bihar().records, bihar().joined, bihar().places, style, bihar().years);
  const Scene scene = renderer().scene(bihar().records, bihar().joined, bihar().places, style, maps);
  std::set<std::string> ids;
  for (const Item& item : scene.items) {
    if (!item.id.empty() && !ids.insert(item.id).second) FAIL_CHECK(item.id << " is there twice");
  }
  CHECK(ids.contains("district-236-2008-09"));
  CHECK(ids.contains("district-236-2011-12"));
  const zilamap::Bytes bytes = renderer().svg(scene);
  const std::string svg(bytes.begin(), bytes.end());
  std::set<std::string> written;
  for (std::size_t at = svg.find(" id=\""); at != std::string::npos; at = svg.find(" id=\"", at + 1)) {
    const std::string id = svg.substr(at + 5, svg.find('"', at + 5) - at - 5);
    if (!written.insert(id).second) FAIL_CHECK(id << " is written twice");
  }
  CHECK(written.contains("district-236-2008-09"));
}
