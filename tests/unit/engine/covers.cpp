// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "covers.hpp"

#include <algorithm>
#include <cmath>
#include <variant>

#include "geometry/clip.hpp"
#include "geometry/shape.hpp"
#include "ink.hpp"

using zilamap::Box;
using zilamap::CircleItem;
using zilamap::Item;
using zilamap::PathItem;
using zilamap::Point;
using zilamap::Role;
using zilamap::TextItem;

namespace {

constexpr double hair = 0.01;

/// The page, the ground and what is drawn on it; all other roles are furniture.
bool is_map(Role role) {
  switch (role) {
    case Role::page:
    case Role::panel:
    case Role::context:
    case Role::district:
    case Role::outside_line:
    case Role::district_line:
    case Role::border_line:
    case Role::symbol:
    case Role::point:
    case Role::graticule:
    case Role::district_name:
    case Role::symbol_name:
    case Role::context_name:
    case Role::border_name:
    case Role::leader_line:
      return true;
    default:
      return false;
  }
}

bool is_name(Role role) {
  return role == Role::district_name || role == Role::symbol_name || role == Role::context_name ||
         role == Role::border_name;
}

/// An item whose place matters, with the room that its ink takes.
struct Thing {
  const Item* item;
  Quad ink;
  Box box;
  bool is_text;
};

Box box_of(const Quad& quad) {
  Box box;
  for (const Point p : quad) box.add(p);
  return box;
}

Thing thing(const Item& item) {
  if (const auto* text = std::get_if<TextItem>(&item.shape)) {
    const Quad ink = ink_of(*text);
    return {&item, ink, box_of(ink), true};
  }
  return {&item, corners_of(item.bounds), item.bounds, false};
}

std::string said(const Item& item) {
  std::string words(zilamap::to_string(item.role));
  if (const auto* text = std::get_if<TextItem>(&item.shape)) return words + " '" + text->text + "'";
  return item.title.empty() ? words : words + " (" + item.title + ")";
}

struct District {
  const Item* item;
  zilamap::MultiPolygon shape;
};

/// True when the box, less a hair, holds a point of the district.
bool on_district(const Box& box, const District& district) {
  const Box inner = box.grown(-hair);
  if (inner.empty() || !inner.overlaps(district.item->bounds)) return false;
  for (const auto& polygon : district.shape) {
    zilamap::Line line = polygon.outer;
    line.push_back(line.front());
    if (!zilamap::geometry::clip_line(line, inner).empty()) return true;
  }
  return zilamap::geometry::contains(district.shape, inner.center());
}

double cross(Point o, Point a, Point b) { return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x); }

bool lines_cross(const zilamap::Line& a, const zilamap::Line& b) {
  return cross(a[0], a[1], b[0]) * cross(a[0], a[1], b[1]) < 0 && cross(b[0], b[1], a[0]) * cross(b[0], b[1], a[1]) < 0;
}

bool line_through(const zilamap::Line& line, const Quad& quad) {
  const auto inside = [&quad](Point p) {
    bool left = true;
    bool right = true;
    for (std::size_t i = 0; i < 4; ++i) {
      const double side = cross(quad[i], quad[(i + 1) % 4], p);
      left = left && side > 0;
      right = right && side < 0;
    }
    return left || right;
  };
  if (inside(line[0]) || inside(line[1])) return true;
  for (std::size_t i = 0; i < 4; ++i) {
    if (lines_cross(line, {quad[i], quad[(i + 1) % 4]})) return true;
  }
  return false;
}

/// What a page holds, sorted by what must keep clear of what.
struct Page {
  std::vector<Thing> furniture;
  std::vector<Thing> names;
  std::vector<const CircleItem*> circles;
  std::vector<const Item*> points;
  std::vector<zilamap::Line> leaders;
  std::vector<District> districts;

  explicit Page(const zilamap::Scene& scene) {
    for (const Item& item : scene.items) {
      const auto* path = std::get_if<PathItem>(&item.shape);
      const auto* circle = std::get_if<CircleItem>(&item.shape);
      if (!is_map(item.role) && !item.bounds.empty()) furniture.push_back(thing(item));
      if (is_name(item.role)) names.push_back(thing(item));
      if (item.role == Role::symbol && circle != nullptr) circles.push_back(circle);
      if (item.role == Role::point) points.push_back(&item);
      if (item.role == Role::leader_line && path != nullptr) leaders.push_back(path->subpaths.front().points);
      if (item.role == Role::district && path != nullptr) {
        districts.push_back({&item, {}});
        for (const auto& subpath : path->subpaths) districts.back().shape.push_back({subpath.points, {}});
      }
    }
  }
};

/// Swatches lie in one another in the legend of circles, a scale bar is made of parts, and a locator is a map with
/// names.
bool may_overlap(const Thing& a, const Thing& b) {
  if (a.item->role != b.item->role) return false;
  return a.item->role == Role::locator ? !a.is_text || !b.is_text : !a.is_text && !b.is_text;
}

using Wrongs = std::vector<std::string>;

void check_furniture(const Page& page, Wrongs& wrongs) {
  for (std::size_t i = 0; i < page.furniture.size(); ++i) {
    const Thing& one = page.furniture[i];
    for (std::size_t k = 0; k < i; ++k) {
      const Thing& other = page.furniture[k];
      if (may_overlap(one, other) || !overlap(one.ink, other.ink)) continue;
      // The N of the arrow stands in the arrow's box.
      if (one.item->role == Role::north_arrow && other.item->role == Role::north_arrow) continue;
      wrongs.push_back(said(*other.item) + " and " + said(*one.item) + " overlap");
    }
    for (const District& district : page.districts) {
      if (on_district(one.box, district)) wrongs.push_back(said(*one.item) + " covers " + district.item->title);
    }
    for (const Thing& name : page.names) {
      if (overlap(one.ink, name.ink)) wrongs.push_back(said(*one.item) + " covers " + said(*name.item));
    }
    for (const CircleItem* circle : page.circles) {
      if (overlap(corners_of(one.box), *circle)) wrongs.push_back(said(*one.item) + " covers a circle");
    }
    for (const Item* point : page.points) {
      if (one.box.overlaps(point->bounds)) wrongs.push_back(said(*one.item) + " covers " + said(*point));
    }
    for (const zilamap::Line& leader : page.leaders) {
      if (line_through(leader, one.ink)) wrongs.push_back(said(*one.item) + " covers a leader");
    }
  }
}

/// A number may stand in its circle, wholly.
bool is_number_in(const Thing& name, const CircleItem& circle) {
  const double x = std::max(circle.center.x - name.box.x_min, name.box.x_max - circle.center.x);
  const double y = std::max(circle.center.y - name.box.y_min, name.box.y_max - circle.center.y);
  return name.item->role == Role::symbol_name && std::hypot(x, y) <= circle.radius_mm;
}

void check_names(const Page& page, Wrongs& wrongs) {
  for (std::size_t i = 0; i < page.names.size(); ++i) {
    const Thing& name = page.names[i];
    for (std::size_t k = 0; k < i; ++k) {
      if (overlap(name.ink, page.names[k].ink))
        wrongs.push_back(said(*page.names[k].item) + " and " + said(*name.item) + " overlap");
    }
    for (const CircleItem* circle : page.circles) {
      const bool may = name.item->role == Role::border_name || is_number_in(name, *circle);
      if (!may && overlap(name.ink, *circle))
        wrongs.push_back(said(*name.item) + " covers a circle");
    }
  }
}

/// Names, circles and leaders keep off points. A dot may stand in the square of a headquarters.
void check_points(const Page& page, Wrongs& wrongs) {
  for (const Item* point : page.points) {
    const Quad ink = corners_of(point->bounds);
    for (const Thing& name : page.names) {
      if (overlap(name.ink, ink)) wrongs.push_back(said(*name.item) + " covers " + said(*point));
    }
    for (const CircleItem* circle : page.circles) {
      if (overlap(ink, *circle)) wrongs.push_back("a circle covers " + said(*point));
    }
    for (const zilamap::Line& leader : page.leaders) {
      if (line_through(leader, ink)) wrongs.push_back("a leader runs through " + said(*point));
    }
  }
}

void check_leaders(const Page& page, Wrongs& wrongs) {
  for (std::size_t i = 0; i < page.leaders.size(); ++i) {
    const zilamap::Line& leader = page.leaders[i];
    const Thing* own = nullptr;
    double nearest = 1e9;
    for (const Thing& name : page.names) {
      if (line_through(leader, name.ink)) wrongs.push_back("a leader runs through " + said(*name.item));
      const double dx = std::max({name.box.x_min - leader[0].x, leader[0].x - name.box.x_max, 0.0});
      const double dy = std::max({name.box.y_min - leader[0].y, leader[0].y - name.box.y_max, 0.0});
      if (std::hypot(dx, dy) >= nearest) continue;
      nearest = std::hypot(dx, dy);
      own = &name;
    }
    for (std::size_t k = 0; k < i; ++k) {
      if (lines_cross(leader, page.leaders[k])) wrongs.push_back("two leaders cross");
    }
    for (const District& district : page.districts) {
      if (own != nullptr && on_district(own->box, district))
        wrongs.push_back(said(*own->item) + " has a leader and lies on " + district.item->title);
    }
  }
}

}  // namespace

std::vector<std::string> what_covers(const zilamap::Scene& scene) {
  Wrongs wrongs;
  const Box paper = Box{0, 0, scene.width_mm, scene.height_mm}.grown(hair);
  for (const Item& item : scene.items) {
    const Box& b = item.bounds;
    if (!b.empty() && !(paper.contains({b.x_min, b.y_min}) && paper.contains({b.x_max, b.y_max})))
      wrongs.push_back(said(item) + " lies beyond the page");
  }
  const Page page(scene);
  check_furniture(page, wrongs);
  check_names(page, wrongs);
  check_points(page, wrongs);
  check_leaders(page, wrongs);
  return wrongs;
}
