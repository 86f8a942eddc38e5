// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/ground.hpp"

#include <zilamap/error.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "geometry/clip.hpp"
#include "geometry/topology.hpp"

namespace zilamap::layout {

namespace {

bool finite(Point p) { return std::isfinite(p.x) && std::isfinite(p.y); }

/// Points spread over the places, enough to know extent and scale without projecting all of them.
std::vector<Point> sample(const Places& places, std::size_t most) {
  std::size_t count = 0;
  for (const District& district : places.districts) {
    for (const Polygon& polygon : district.shape) count += polygon.outer.size();
  }
  const std::size_t step = std::max<std::size_t>(1, count / most);
  std::vector<Point> points;
  points.reserve(count / step + places.districts.size());
  for (const District& district : places.districts) {
    for (const Polygon& polygon : district.shape) {
      for (std::size_t i = 0; i < polygon.outer.size(); i += step) points.push_back(polygon.outer[i]);
    }
  }
  return points;
}

PageTransform fit(const Box& extent, const Box& frame) {
  const double width = std::max(extent.width(), 1e-9);
  const double height = std::max(extent.height(), 1e-9);
  PageTransform t;
  t.scale = std::min(frame.width() / width, frame.height() / height);
  const Point from = extent.center();
  const Point to = frame.center();
  t.offset = {to.x - from.x * t.scale, to.y + from.y * t.scale};
  return t;
}

/// Millimetres on the page for one unit of the source system, across and down: the most found anywhere, so that
/// thinning by it never takes too much.
Point source_scale(const Box& source, const projection::Projector& projector, double scale) {
  constexpr int steps = 4;
  Point most{0, 0};
  const double dx = std::max(source.width(), 1e-9) * 1e-4;
  const double dy = std::max(source.height(), 1e-9) * 1e-4;
  for (int i = 0; i <= steps; ++i) {
    for (int k = 0; k <= steps; ++k) {
      const Point p{source.x_min + source.width() * i / steps, source.y_min + source.height() * k / steps};
      const Point at = projector.project(p);
      const Point across = projector.project({p.x + dx, p.y});
      const Point up = projector.project({p.x, p.y + dy});
      if (!finite(at) || !finite(across) || !finite(up)) continue;
      most.x = std::max(most.x, std::hypot(across.x - at.x, across.y - at.y) / dx * scale);
      most.y = std::max(most.y, std::hypot(up.x - at.x, up.y - at.y) / dy * scale);
    }
  }
  return most;
}

/// Joins arcs end to end, so that corners are drawn as corners and dashes run on.
std::vector<Line> chain(std::vector<Line> arcs) {
  std::map<std::pair<double, double>, std::vector<std::size_t>> ends;
  const auto key = [](Point p) { return std::pair{p.x, p.y}; };
  for (std::size_t i = 0; i < arcs.size(); ++i) {
    ends[key(arcs[i].front())].push_back(i);
    ends[key(arcs[i].back())].push_back(i);
  }
  std::vector<bool> used(arcs.size(), false);
  std::vector<Line> lines;
  for (std::size_t start = 0; start < arcs.size(); ++start) {
    if (used[start]) continue;
    used[start] = true;
    Line line = std::move(arcs[start]);
    while (line.front() != line.back()) {
      const auto& here = ends[key(line.back())];
      const auto next = std::find_if(here.begin(), here.end(), [&used](std::size_t i) { return !used[i]; });
      if (next == here.end()) break;
      used[*next] = true;
      Line& more = arcs[*next];
      if (more.front() != line.back()) std::reverse(more.begin(), more.end());
      line.insert(line.end(), more.begin() + 1, more.end());
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

/// The areas of a topology; a ring with a point that has no place on the page is left out.
void collect_areas(const geometry::Topology& topology, std::vector<MultiPolygon>& areas) {
  for (const geometry::ArcRing& ring : topology.rings) {
    Ring points = geometry::ring_points(topology, ring);
    if (points.size() < 3 || !std::all_of(points.begin(), points.end(), finite)) continue;
    // Filled by the even-odd rule, so a hole may stand as a ring of its own.
    areas[ring.area].push_back({std::move(points), {}});
  }
}

void collect_lines(const geometry::Topology& topology, Ground& ground) {
  std::vector<Line> outer;
  for (const geometry::Arc& arc : topology.arcs) {
    const auto points = topology.points_of(arc);
    if (!std::all_of(points.begin(), points.end(), finite)) continue;
    auto& lines = arc.other == geometry::Arc::none ? outer : ground.inner_lines;
    lines.emplace_back(points.begin(), points.end());
  }
  ground.outer_lines = chain(std::move(outer));
}

geometry::Topology topology_of(const std::vector<const MultiPolygon*>& shapes, double least_area, Point scale) {
  geometry::Topology topology = geometry::build_topology(shapes);
  geometry::simplify(topology, least_area, scale);
  return topology;
}

void to_page(std::vector<Point>& points, const projection::Projector& projector, const PageTransform& transform) {
  projector.project(points);
  for (Point& p : points) p = transform(p);
}

double typical_size(const std::vector<MultiPolygon>& districts) {
  std::vector<double> areas;
  for (const MultiPolygon& district : districts) {
    double area = 0;
    for (const Polygon& ring : district) area += std::fabs(geometry::signed_area(ring.outer));
    if (area > 0) areas.push_back(area);
  }
  if (areas.empty()) return 0;
  const auto middle = areas.begin() + static_cast<std::ptrdiff_t>(areas.size() / 2);
  std::nth_element(areas.begin(), middle, areas.end());
  return std::sqrt(*middle);
}

void lay_context(const Places& places, const projection::Projector& projector, const Box& frame, double least_area,
                 Point scale, Ground& ground) {
  if (places.context.empty()) return;
  std::vector<const MultiPolygon*> shapes;
  for (const ContextArea& area : places.context) shapes.push_back(&area.shape);
  geometry::Topology topology = topology_of(shapes, least_area, scale);
  to_page(topology.points, projector, ground.transform);
  std::vector<MultiPolygon> areas(shapes.size());
  collect_areas(topology, areas);
  for (MultiPolygon& area : areas) {
    MultiPolygon inside;
    for (const Polygon& ring : area) {
      Ring cut = geometry::clip(ring.outer, frame);
      if (cut.size() >= 3) inside.push_back({std::move(cut), {}});
    }
    ground.context.push_back(std::move(inside));
  }
  for (const geometry::Arc& arc : topology.arcs) {
    const auto points = topology.points_of(arc);
    if (!std::all_of(points.begin(), points.end(), finite)) continue;
    for (Line& line : geometry::clip_line(points, frame)) ground.context_lines.push_back(std::move(line));
  }
}

}  // namespace

Extent extent_of(const Places& places, const projection::Projector& projector) {
  std::vector<Point> some = sample(places, 1000);
  Extent extent;
  for (const Point p : some) extent.source.add(p);
  projector.project(some);
  for (const Point p : some) {
    if (finite(p)) extent.projected.add(p);
  }
  if (extent.projected.empty()) {
    throw RenderError("none of the " + std::to_string(places.districts.size()) + " shapes of " + places.layer +
                      " can be shown in the projection " + projector.name() + "; choose another with --crs");
  }
  // So far from its origin that numbers can no longer tell places apart.
  const Box& box = extent.projected;
  const double far = std::max({std::fabs(box.x_min), std::fabs(box.x_max), std::fabs(box.y_min), std::fabs(box.y_max)});
  if (std::max(box.width(), box.height()) < 1e-9 * far) {
    throw RenderError("the projection " + projector.name() + " puts " + places.layer +
                      " too far from its origin to tell places apart; choose another with --crs");
  }
  return extent;
}

Ground lay_ground(const Places& places, const projection::Projector& projector, const Extent& reach, const Box& frame,
                  double margin, double dpi) {
  Box extent = reach.projected;
  const Box room{frame.x_min + margin, frame.y_min + margin, frame.x_max - margin, frame.y_max - margin};
  const double half_pixel_mm = 25.4 / dpi / 2;
  const double least_area = half_pixel_mm * half_pixel_mm;

  Ground ground;
  const Point scale = source_scale(reach.source, projector, fit(extent, room).scale);
  std::vector<const MultiPolygon*> shapes;
  for (const District& district : places.districts) shapes.push_back(&district.shape);
  geometry::Topology topology = topology_of(shapes, least_area, scale);
  projector.project(topology.points);
  // The sample may have missed the outermost vertex by a little.
  for (const Point p : topology.points) {
    if (finite(p)) extent.add(p);
  }
  ground.transform = fit(extent, room);
  for (Point& p : topology.points) p = ground.transform(p);
  ground.districts.resize(places.districts.size());
  collect_areas(topology, ground.districts);
  collect_lines(topology, ground);
  for (const MultiPolygon& district : ground.districts) ground.extent.add(geometry::bounds(district));
  ground.typical_mm = typical_size(ground.districts);

  for (const Border& border : places.borders) {
    auto& segments = ground.borders.emplace_back();
    for (const BorderSegment& segment : border.segments) {
      Line line = segment.line;
      to_page(line, projector, ground.transform);
      segments.push_back(std::move(line));
    }
  }
  // The land around is there for orientation, and borders cover where it meets the districts: a pixel is fine enough.
  lay_context(places, projector, frame, 4 * least_area, scale, ground);
  return ground;
}

Ground moved(Ground ground, double dx, double dy) {
  const auto move_points = [dx, dy](std::vector<Point>& points) {
    for (Point& p : points) p = {p.x + dx, p.y + dy};
  };
  const auto move_areas = [&](std::vector<MultiPolygon>& areas) {
    for (MultiPolygon& area : areas) {
      for (Polygon& ring : area) move_points(ring.outer);
    }
  };
  ground.transform.offset = {ground.transform.offset.x + dx, ground.transform.offset.y + dy};
  ground.extent = {ground.extent.x_min + dx, ground.extent.y_min + dy, ground.extent.x_max + dx,
                   ground.extent.y_max + dy};
  move_areas(ground.districts);
  move_areas(ground.context);
  for (auto* lines : {&ground.inner_lines, &ground.outer_lines, &ground.context_lines}) {
    for (Line& line : *lines) move_points(line);
  }
  for (auto& border : ground.borders) {
    for (Line& line : border) move_points(line);
  }
  return ground;
}

}  // namespace zilamap::layout
