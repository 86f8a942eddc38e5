// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/corridor.hpp"

#include "base/text.hpp"
#include "geometry/crossing.hpp"
#include "geometry/shape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace zilamap::joining {

namespace {

std::string record_name(const Activity& activity) { return fmt::format("Record \"{}\"", base::printable(activity.id)); }

/// Adds a tie to the route, unless the district is on it already.
void add_link(std::vector<Link>& links, const Link& link) {
  const bool there = std::ranges::any_of(
      links, [&](const Link& other) { return other.tie == Tie::route && other.district == link.district; });
  if (!there) links.push_back(link);
}

Link stop_link(const Target& target) {
  return {target.district, Tie::route, target.route, -1, target.lon_lat, target.score, -1, -1};
}

Finding no_point(const PlaceName& stop) {
  const std::string& text = stop.text.empty() ? stop.district : stop.text;
  return {"route-stop-without-point", Severity::error, stop.where,
          fmt::format("Where the stop {} lies is not known, so no line of the route leads to it.", in_quotes(text)),
          "Give its longitude and latitude, or list the districts of the route."};
}

}  // namespace

void Corridor::add_links(const Activity& activity, std::vector<Link>& links, Findings& findings) {
  if (!activity.route_districts.empty()) return add_listed(activity, links, findings);
  if (activity.route.size() == 1) {
    findings.push_back({"route-too-short", Severity::error, activity.where,
                        record_name(activity) + " has a route with one stop only.",
                        "Give at least two stops, or make it a site."});
  }
  if (!m_resolver.locator().usable()) {
    findings.push_back({"route-not-used", Severity::error, activity.where,
                        fmt::format("The route of {} cannot be followed: the boundaries are not in degrees on WGS 84.",
                                    record_name(activity)),
                        "List the districts of the route, or give boundaries in WGS 84."});
  }
  struct Stop {
    Target target;
    bool on_line = false;
  };
  std::vector<Stop> stops;
  bool line_may_go_on = false;  // the stop before has a point
  for (const PlaceName& name : activity.route) {
    const std::optional<Target> target = m_resolver.resolve(name, Use::place, findings);
    if (target && !target->lon_lat) findings.push_back(no_point(name));
    const bool has_point = target && target->lon_lat && m_resolver.locator().usable();
    const bool line = line_may_go_on && has_point;
    if (line) {
      add_crossed(*stops.back().target.lon_lat, *target->lon_lat, links);
      stops.back().on_line = true;
    }
    if (target) stops.push_back({*target, line});
    line_may_go_on = has_point;
  }
  for (const Stop& stop : stops) {
    if (!stop.on_line) add_link(links, stop_link(stop.target));
  }
}

void Corridor::add_listed(const Activity& activity, std::vector<Link>& links, Findings& findings) {
  for (const PlaceName& name : activity.route_districts) {
    const std::optional<Target> target = m_resolver.resolve(name, Use::district, findings);
    if (target) add_link(links, stop_link(*target));
  }
}

void Corridor::add_crossed(Point from, Point to, std::vector<Link>& links) {
  if (m_boxes.empty()) {
    for (const District& district : m_places.districts) m_boxes.push_back(geometry::bounds(district.shape));
  }
  Box way;
  way.add(from);
  way.add(to);
  std::vector<std::pair<double, std::uint32_t>> crossed;  // where it is entered
  for (std::size_t i = 0; i < m_boxes.size(); ++i) {
    const Box& box = m_boxes[i];
    if (box.empty() || box.x_min > way.x_max || way.x_min > box.x_max || box.y_min > way.y_max ||
        way.y_min > box.y_max) {
      continue;
    }
    const std::vector<geometry::Stretch> inside = geometry::stretches_inside(m_places.districts[i].shape, from, to);
    if (!inside.empty()) crossed.emplace_back(inside.front().from, static_cast<std::uint32_t>(i));
  }
  std::ranges::sort(crossed);
  for (const auto& [at, district] : crossed)
    add_link(links, {district, Tie::route, Route::corridor, -1, {}, 1, -1, -1});
}

}  // namespace zilamap::joining
