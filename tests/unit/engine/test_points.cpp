// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "sample.hpp"

#include <map>

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
