// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "covers.hpp"
#include "geometry/clip.hpp"
#include "geometry/shape.hpp"
#include "ink.hpp"
#include "sample.hpp"

#include <algorithm>

using zilamap::Box;
using zilamap::Item;
using zilamap::PathItem;
using zilamap::Point;
using zilamap::Role;
using zilamap::Scene;
using zilamap::TextItem;

namespace {

zilamap::MultiPolygon shape_of(const Scene& scene, const std::string& district) {
  zilamap::MultiPolygon shape;
  for (const Item* item : items_of(scene, Role::district)) {
    if (!item->title.starts_with(district + ":")) continue;
    for (const auto& subpath : std::get<PathItem>(item->shape).subpaths) shape.push_back({subpath.points, {}});
  }
  return shape;
}

bool crosses(const zilamap::MultiPolygon& shape, const Box& box) {
  return std::any_of(shape.begin(), shape.end(), [&box](const zilamap::Polygon& polygon) {
    zilamap::Line line = polygon.outer;
    line.push_back(line.front());
    return !zilamap::geometry::clip_line(line, box).empty();
  });
}

/// True when a box of this size, with some room around, lies inside the district and off everything else in the map.
bool has_room(const Scene& scene, const Item& name, const zilamap::MultiPolygon& shape, double width, double height) {
  const double spare = 0.6 * height;
  const Box own = zilamap::geometry::bounds(shape);
  for (double x = own.x_min; x + width < own.x_max; x += 0.5) {
    for (double y = own.y_min; y + height < own.y_max; y += 0.5) {
      const Box box = Box{x, y, x + width, y + height}.grown(spare / 2);
      if (!zilamap::geometry::contains(shape, box.center()) || crosses(shape, box)) continue;
      const bool clear = std::none_of(scene.items.begin(), scene.items.end(), [&](const Item& item) {
        const bool counts =
            std::holds_alternative<TextItem>(item.shape) || item.role == Role::symbol || item.role == Role::leader_line;
        return counts && &item != &name && item.bounds.overlaps(box);
      });
      if (clear) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("a name crosses the edge of its district only where there is no room inside", "[engine]") {
  int crossing = 0;
  int seen = 0;
  for (const char* style : {"coverage", "training-sites"}) {
    for (const char* size : {"a4-landscape", "a4-portrait", "800x600px", "400x300px"}) {
      const Scene scene =
          bihar().scene(renderer(), bihar().style(style), {2009, true}, {zilamap::parse_page(size), "", ""});
      for (const Item* item : items_of(scene, Role::district_name)) {
        const auto& text = std::get<TextItem>(item->shape);
        const zilamap::MultiPolygon shape = shape_of(scene, text.text);
        if (shape.empty()) continue;  // a line of a longer name
        ++seen;
        if (!crosses(shape, item->bounds)) continue;
        ++crossing;
        INFO(style << ' ' << size << ' ' << text.text);
        // At eight tenths of the size that names have on this page.
        double full = 0;
        for (const Item* other : items_of(scene, Role::district_name))
          full = std::max(full, std::get<TextItem>(other->shape).font.size_mm);
        const double ratio = 0.8 * full / text.font.size_mm;
        CHECK_FALSE(has_room(scene, *item, shape, ratio * text.width_mm, 0.8 * full * 0.96));
      }
    }
  }
  CHECK(seen > 250);
  CHECK(crossing < seen / 8);
}
