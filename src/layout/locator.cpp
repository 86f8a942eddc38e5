// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/locator.hpp"

#include <zilamap/colors.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include "geometry/clip.hpp"
#include "layout/graticule.hpp"
#include "layout/occupancy.hpp"
#include "layout/sheet.hpp"
#include "projection/crs.hpp"

namespace zilamap::layout {

namespace {

/// How many times as wide as the places a locator is.
constexpr double wider = 4.6;
/// On a narrower page an inset would be too small to be read.
constexpr double least_page_mm = 150;
constexpr std::size_t most_cities = 12;
/// Corners closer to one another than this are one, on A4.
constexpr double fineness_on_a4 = 0.1;

bool finite(Point p) { return std::isfinite(p.x) && std::isfinite(p.y); }

/// The degrees over which the places reach, x counted from the longitude of their middle.
std::optional<Box> degrees_of(const Extent& reach, const projection::Projector& projector, Point middle) {
  constexpr int steps = 8;
  const Box& box = reach.projected;
  Box degrees;
  for (int i = 0; i <= steps; ++i) {
    for (int k = 0; k <= steps; ++k) {
      const Point p = projector.to_lon_lat({box.x_min + box.width() * i / steps, box.y_min + box.height() * k / steps});
      if (finite(p)) degrees.add(Point{std::remainder(p.x - middle.x, 360), p.y});
    }
  }
  if (degrees.empty()) return std::nullopt;
  return degrees;
}

bool in_view(const LocatorView& view, const MultiPolygon& outline, const Box& box) {
  return std::any_of(outline.begin(), outline.end(), [&](const Polygon& part) {
    return std::any_of(part.outer.begin(), part.outer.end(), [&](Point p) { return box.contains(view(p, box)); });
  });
}

/// True when some of the outline's land is in the box, also when it fills it.
bool covers_some(const LocatorView& view, const MultiPolygon& outline, const Box& box) {
  return std::any_of(outline.begin(), outline.end(), [&](const Polygon& part) {
    Ring ring;
    for (const Point p : part.outer) {
      if (const Point at = view(p, box); finite(at)) ring.push_back(at);
    }
    return ring.size() >= 3 && geometry::clip(ring, box).size() >= 3;
  });
}

/// Makes the inset; everything is in its own box, which begins at 0, 0.
class Inset {
 public:
  Inset(const MapTask& task, const Ground& ground, const LocatorView& view, double width_mm)
      : m_task(task),
        m_job(task.job),
        m_style(task.job.style),
        m_ground(ground),
        m_view(view),
        m_box{0, 0, width_mm, width_mm / locator_aspect},
        m_font(task.theme.foot) {
    m_font.size_mm *= 0.92;
  }

  Block make() {
    m_block.items.push_back(rectangle(Role::locator, m_box, {m_style.paper}));
    draw_outline();
    draw_context();
    draw_graticule();
    draw_places();
    draw_extent();
    name_places();
    draw_cities();
    m_block.items.push_back(rectangle(Role::locator, m_box.grown(-m_task.theme.mm(0.1)), {},
                                      {m_style.quiet_ink, m_task.theme.mm(0.2), {}}));
    m_block.height_mm = m_box.height();
    return std::move(m_block);
  }

 private:
  /// A ring of degrees as it lies in the box, without what is too fine to see.
  template <class ToDegrees>
  Ring inside(const Ring& ring, const ToDegrees& to_degrees) const {
    const double fineness = m_task.theme.mm(fineness_on_a4);
    Ring thin;
    for (const Point p : ring) {
      const Point at = m_view(to_degrees(p), m_box);
      if (!finite(at)) continue;
      if (thin.empty() || std::hypot(at.x - thin.back().x, at.y - thin.back().y) >= fineness) thin.push_back(at);
    }
    return thin.size() >= 3 ? geometry::clip(thin, m_box) : Ring{};
  }

  void push(PathItem path, std::string title = {}, std::string id = {}) {
    Item item;
    item.id = std::move(id);
    item.role = Role::locator;
    item.title = std::move(title);
    for (const Subpath& subpath : path.subpaths) item.bounds.add(geometry::bounds(subpath.points));
    if (item.bounds.empty()) return;
    item.shape = std::move(path);
    m_block.items.push_back(std::move(item));
  }

  void draw_outline() {
    if (!m_job.options.locator_outline) return;
    const auto same = [](Point p) { return p; };
    PathItem path;
    path.fill.color = m_style.surroundings;
    path.stroke = {m_style.quiet_ink, m_task.theme.mm(0.12), {}};
    for (const Polygon& part : m_job.options.locator_outline->shape) {
      if (Ring ring = inside(part.outer, same); ring.size() >= 3) path.subpaths.push_back({std::move(ring), true});
      for (const Ring& hole : part.holes) {
        if (Ring ring = inside(hole, same); ring.size() >= 3) path.subpaths.push_back({std::move(ring), true});
      }
    }
    push(std::move(path), {}, std::string(locator_outline_id));
  }

  /// The land beside the districts, all of it and not only what the map's frame shows.
  void draw_context() {
    const bool degrees = projection::is_wgs84(m_job.places.crs);
    const auto to_degrees = [&](Point p) {
      return degrees ? p : m_task.projector.to_lon_lat(m_task.projector.project(p));
    };
    PathItem path;
    path.fill.color = m_style.context.color;
    // Neighbours are thinned each for itself; a line in their own colour closes the chinks.
    path.stroke = {m_style.context.color, m_task.theme.mm(fineness_on_a4), {}};
    for (const ContextArea& area : m_job.places.context) {
      for (const Polygon& part : area.shape) {
        if (Ring ring = inside(part.outer, to_degrees); ring.size() >= 3)
          path.subpaths.push_back({std::move(ring), true});
      }
    }
    push(std::move(path));
  }

  /// Lines without names: how far it is from one to the next is told by the cities.
  void draw_graticule() {
    const double width = m_view.height_deg * locator_aspect / m_view.squeeze;
    const double step = round_step(std::max(width, m_view.height_deg));
    PathItem path;
    path.stroke = {m_style.graticule.stroke.color, m_task.theme.mm(0.1), {}};
    const double west = m_view.middle.x - width / 2;
    for (double n = std::ceil(west / step); n * step < west + width; ++n) {
      const double x = m_view({n * step, m_view.middle.y}, m_box).x;
      path.subpaths.push_back({{{x, m_box.y_min}, {x, m_box.y_max}}, false});
    }
    const double south = m_view.middle.y - m_view.height_deg / 2;
    for (double n = std::ceil(south / step); n * step < south + m_view.height_deg; ++n) {
      const double y = m_view({m_view.middle.x, n * step}, m_box).y;
      path.subpaths.push_back({{{m_box.x_min, y}, {m_box.x_max, y}}, false});
    }
    push(std::move(path));
  }

  Point degrees_at(Point page) const { return m_task.projector.to_lon_lat(m_ground.transform.back(page)); }

  /// All districts as one shape, by their outer edge.
  void draw_places() {
    PathItem path;
    path.fill.color = m_style.quiet_ink;
    for (const Line& line : m_ground.outer_lines) {
      if (line.size() < 4 || line.front() != line.back()) continue;
      // What is too fine here is already too fine there, so that few corners have to be turned back into degrees.
      const double fineness = 5 * m_task.theme.mm(fineness_on_a4);
      Ring thin;
      for (const Point p : line) {
        if (thin.empty() || std::hypot(p.x - thin.back().x, p.y - thin.back().y) >= fineness) thin.push_back(p);
      }
      Ring ring = inside(thin, [this](Point p) { return degrees_at(p); });
      if (ring.size() >= 3) path.subpaths.push_back({std::move(ring), true});
    }
    for (const Subpath& subpath : path.subpaths) {
      m_places.push_back({subpath.points, {}});
      m_places_box.add(geometry::bounds(subpath.points));
    }
    push(std::move(path), m_job.language.place(m_job.places.state));
  }

  /// The part of the earth in the map's frame, whose edges need not be straight here.
  void draw_extent() {
    constexpr int steps = 8;
    const Box& frame = m_task.frame;
    const std::array<Point, 5> corners{{{frame.x_min, frame.y_min},
                                        {frame.x_max, frame.y_min},
                                        {frame.x_max, frame.y_max},
                                        {frame.x_min, frame.y_max},
                                        {frame.x_min, frame.y_min}}};
    Ring ring;
    for (std::size_t side = 0; side + 1 < corners.size(); ++side) {
      for (int i = 0; i < steps; ++i) {
        const double along = static_cast<double>(i) / steps;
        const Point at = m_view(degrees_at({corners[side].x + along * (corners[side + 1].x - corners[side].x),
                                            corners[side].y + along * (corners[side + 1].y - corners[side].y)}),
                                m_box);
        if (!finite(at)) return;
        ring.push_back(at);
      }
    }
    m_extent = ring;
    m_extent.push_back(ring.front());
    PathItem path;
    path.stroke = {m_style.border_line.color, m_task.theme.mm(0.3), {}};
    path.subpaths.push_back({geometry::clip(ring, m_box), true});
    push(std::move(path));
  }

  /// The state's name on its shape, as near to the pole and as large as it fits.
  void name_places() {
    if (m_job.places.state.empty() || m_places.empty()) return;
    const Point pole = geometry::pole_of_inaccessibility(m_places, m_task.theme.mm(0.6)).point;
    const Color ink = readable_ink(m_style.quiet_ink, m_style.ink, m_style.paper);
    const std::string name = m_job.language.place(m_job.places.state);
    for (const double size : {1.0, 0.92, 0.84}) {
      Font font = m_font;
      font.size_mm *= size;
      Item item = text_item(m_job.measure, Role::locator, name, font, ink, {0, 0});
      const double width = item.bounds.width();
      const double capital = 0.72 * font.size_mm;
      for (const double down : {0.0, -0.4, 0.4}) {
        for (int i = 0; i <= 12; ++i) {
          const double aside = (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * width / 12;
          const Point at{pole.x + aside, pole.y + down * capital};
          const Box box{at.x - width / 2, at.y - capital / 2, at.x + width / 2, at.y + capital / 2};
          if (!geometry::contains(m_places, at) || geometry::edge_crosses(m_places, box)) continue;
          move(item, box.x_min, box.y_max);
          m_block.items.push_back(std::move(item));
          return;
        }
      }
    }
  }

  /// True when the line round the extent runs through the box.
  bool on_extent(const Box& box) const { return !geometry::clip_line(m_extent, box).empty(); }

  bool is_on_places(const Box& box) const {
    return box.overlaps(m_places_box) &&
           (geometry::contains(m_places, box.center()) || geometry::edge_crosses(m_places, box));
  }

  /// In the inset, off the places and off what is there already.
  bool is_free(const Box& box) const {
    const Box inner = m_box.grown(-m_task.theme.mm(0.5));
    return inner.contains({box.x_min, box.y_min}) && inner.contains({box.x_max, box.y_max}) &&
           !overlaps_any(box, m_taken) && !is_on_places(box);
  }

  /// A city with its name beside the dot: right, left, over or under it, off the line round the extent.
  bool draw_city(const City& city) {
    const Point at = m_view(city.lon_lat, m_box);
    const double radius = m_task.theme.mm(0.5);
    const Box dot = Box{at.x, at.y, at.x, at.y}.grown(radius);
    if (!is_free(dot)) return false;
    const std::string name = m_job.language.names_in_hindi() && !city.name_hi.empty() ? city.name_hi : city.name;
    Item item = text_item(m_job.measure, Role::locator, name, m_font, m_style.ink, {0, 0});
    const Box size = item.bounds;
    const double dx = radius + m_task.theme.mm(0.5) + size.width() / 2;
    const double dy = radius + m_task.theme.mm(0.1) + size.height() / 2;
    const double half = size.width() / 2;
    const std::array<Point, 8> sides{
        {{dx, 0}, {-dx, 0}, {0, -dy}, {0, dy}, {half, -dy}, {half, dy}, {-half, -dy}, {-half, dy}}};
    const double clear = m_task.theme.mm(0.4);
    // More than the space between two words, so that names side by side are not read as one.
    const double aside = std::max(clear, 0.7 * m_font.size_mm);
    for (const Point side : sides) {
      const Point shift{at.x + side.x - size.center().x, at.y + side.y - size.center().y};
      const Box box{size.x_min + shift.x, size.y_min + shift.y, size.x_max + shift.x, size.y_max + shift.y};
      if (!is_free(box) || on_extent(box.grown(clear))) continue;
      move(item, shift.x, shift.y);
      m_taken.push_back(dot.grown(clear));
      m_taken.push_back({box.x_min - aside, box.y_min - clear, box.x_max + aside, box.y_max + clear});
      Item mark;
      mark.role = Role::locator;
      mark.bounds = dot;
      mark.shape = CircleItem{at, radius, {m_style.ink}, {}};
      m_block.items.push_back(std::move(mark));
      m_block.items.push_back(std::move(item));
      return true;
    }
    return false;
  }

  void draw_cities() {
    std::size_t count = 0;
    for (const std::size_t i : m_view.cities) {
      if (count < most_cities && draw_city(m_job.supplies.cities[i])) ++count;
    }
  }

  const MapTask& m_task;
  const Job& m_job;
  const Style& m_style;
  const Ground& m_ground;
  const LocatorView& m_view;
  Box m_box;
  Font m_font;
  Block m_block;
  MultiPolygon m_places;  ///< as they lie in the inset
  Box m_places_box;
  Line m_extent;  ///< round the map's frame, closed
  std::vector<Box> m_taken;
};

}  // namespace

Point LocatorView::operator()(Point lon_lat, const Box& box) const {
  const double mm = box.height() / height_deg;
  return {box.center().x + std::remainder(lon_lat.x - middle.x, 360) * squeeze * mm,
          box.center().y - (lon_lat.y - middle.y) * mm};
}

std::optional<LocatorView> locator_view(const Job& job, const Extent& reach, const projection::Projector& projector) {
  if (place_of(job.style, Element::locator) == Place::off) return std::nullopt;
  const bool left_to_us = job.style.furniture[Element::locator] == Place::automatic;
  if (left_to_us && (job.options.page.width_mm < least_page_mm || job.maps.size() > 1)) return std::nullopt;
  const Point middle = projector.to_lon_lat(reach.projected.center());
  if (!finite(middle)) return std::nullopt;
  const std::optional<Box> degrees = degrees_of(reach, projector, middle);
  if (!degrees) return std::nullopt;

  LocatorView view;
  view.middle = middle;
  view.squeeze = std::max(0.05, std::cos(middle.y * M_PI / 180));
  view.height_deg = wider * std::max(degrees->height(), degrees->width() * view.squeeze / locator_aspect);
  // What fills a fifth of the earth is known by its own shape.
  if (!(view.height_deg > 0 && view.height_deg < 150)) return std::nullopt;
  const Box box{0, 0, locator_aspect, 1};
  for (std::size_t i = 0; i < job.supplies.cities.size(); ++i) {
    if (box.contains(view(job.supplies.cities[i].lon_lat, box))) view.cities.push_back(i);
  }
  const bool outline = job.options.locator_outline && in_view(view, job.options.locator_outline->shape, box);
  if (view.cities.empty() && !outline) return std::nullopt;
  view.shows_outline = job.options.locator_outline && covers_some(view, job.options.locator_outline->shape, box);
  return view;
}

Block locator_block(const MapTask& task, const Ground& ground, const LocatorView& view, double width_mm) {
  return Inset(task, ground, view, width_mm).make();
}

}  // namespace zilamap::layout
