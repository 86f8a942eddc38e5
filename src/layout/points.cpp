// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/points.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "base/numbers.hpp"
#include "layout/event_places.hpp"
#include "layout/flow_lines.hpp"
#include "layout/headquarters.hpp"
#include "layout/local_words.hpp"
#include "layout/occupancy.hpp"

namespace zilamap::layout {

namespace {

double square_side(const Job& job, const Theme& theme) { return theme.mark_mm(job.style.points.size_mm); }

/// Of a site; in a square it leaves a light ring.
double dot_radius(const Job& job, const Theme& theme) { return 0.32 * square_side(job, theme); }

double half_size(const Job& job, const Theme& theme, const PointMark& mark) {
  return mark.headquarters ? square_side(job, theme) / 2 : dot_radius(job, theme);
}

Box box_about(Point at, double half) { return {at.x - half, at.y - half, at.x + half, at.y + half}; }

Item square_item(const Job& job, const Theme& theme, Point at, double side) {
  const double edge = std::min(0.2 * side, theme.mark_mm(0.3));
  const Box inner = box_about(at, (side - edge) / 2);
  Item item = rectangle(Role::point, inner, Fill{job.style.paper}, {job.style.points.color, edge, {}});
  item.bounds = box_about(at, side / 2);
  return item;
}

Item dot_item(const Job& job, Point at, double radius) {
  Item item;
  item.role = Role::point;
  item.bounds = box_about(at, radius);
  // The edge of paper is part of the dot's size, so that it keeps within the square of a headquarters.
  const double edge = 0.2 * radius;
  item.shape = CircleItem{at, radius - edge / 2, Fill{job.style.points.color}, {job.style.paper, edge, {}}};
  return item;
}

/// Where circles stand.
class CircleField {
 public:
  CircleField(const Job& job, const Theme& theme, const Ground& ground, std::span<const SiteMark> marks)
      : m_boxes(ground.extent, std::max(ground.extent.width() / 40, 1e-3)) {
    const double edge = circle_edge(job, {}).width_mm / 2;
    for (const SiteMark& mark : marks) {
      const double r = circle_radius(job, theme, mark.value) + edge;
      m_discs.push_back({mark.at, r});
      m_boxes.add(box_about(mark.at, r));
    }
  }

  bool touch(const Box& box) const {
    if (m_boxes.is_free(box)) return false;
    return std::ranges::any_of(m_discs, [&box](const Disc& disc) {
      const double dx = std::max({box.x_min - disc.center.x, disc.center.x - box.x_max, 0.0});
      const double dy = std::max({box.y_min - disc.center.y, disc.center.y - box.y_max, 0.0});
      return std::hypot(dx, dy) < disc.radius;
    });
  }

 private:
  struct Disc {
    Point center;
    double radius = 0;
  };
  std::vector<Disc> m_discs;
  Occupancy m_boxes;
};

void add_headquarters(const Job& job, std::vector<std::pair<Point, PointMark>>& marks) {
  const auto found = headquarters_of(job.places);
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!found[i]) continue;
    const GazetteerEntry& town = job.places.gazetteer[*found[i]];
    PointMark mark{{}, true, {}};
    mark.title = job.language.say("marks.headquarters_of", {{"town", job.language.place(town.name)},
                                                            {"name", name_of(job.places.districts[i], job.language)}});
    marks.emplace_back(town.lon_lat, std::move(mark));
  }
}

void add_sites(const Job& job, std::vector<std::pair<Point, PointMark>>& marks) {
  const EventPlaces found = event_places(job.records, job.joined, job.places, job.style.measure, job.map.measured.year);
  for (const EventPlace& place : found.places) {
    const std::string name = name_of(job.places.districts[place.district], place.name, job.language);
    PointMark mark{{}, false, {}};
    mark.title = job.language.say("text.colon", {{"name", name}, {"text", activities_in_words(job, place.activities)}});
    marks.emplace_back(place.lon_lat, std::move(mark));
  }
}

/// "Patna, Gaya, Saran and 12 more", for a finding.
std::string some_of(const std::vector<std::string>& names) {
  constexpr std::size_t most = 5;
  return english().list(names, most);
}

void note_headquarters(const Job& job, Findings& findings) {
  const auto found = headquarters_of(job.places);
  std::vector<std::string> without;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!found[i]) without.push_back(job.places.districts[i].name);
  }
  if (without.empty()) return;
  const bool none = without.size() == found.size();
  const std::string advice =
      "Add a gazetteer with their points, of the kind \"district headquarters\", or leave out `points: {headquarters: "
      "true}`.";
  if (none) {
    findings.push_back({"no-headquarters",
                        Severity::warning,
                        {},
                        "The style shows headquarters, but the gazetteer of these places has none.",
                        advice});
    return;
  }
  findings.push_back({"headquarters-unknown",
                      Severity::info,
                      {},
                      "The headquarters of " + some_of(without) + " are not known, so they are not on the map.",
                      advice});
}

void note_sites(const Job& job, Findings& findings) {
  std::set<std::string> names;
  for (const YearMap& map : job.maps) {
    const EventPlaces found = event_places(job.records, job.joined, job.places, job.style.measure, map.measured.year);
    names.insert(found.nowhere.begin(), found.nowhere.end());
  }
  if (names.empty()) return;
  const std::string count = base::grouped(static_cast<std::int64_t>(names.size()));
  findings.push_back(
      {"site-without-point",
       Severity::info,
       {},
       (names.size() == 1 ? count + " place of activities has" : count + " places of activities have") +
           " no dot, because no more than the district is known: " + some_of({names.begin(), names.end()}) + ".",
       "Give longitude and latitude, or the name of a place that the gazetteer has."});
}

}  // namespace

std::vector<PointMark> point_marks(const Job& job, const Theme& theme, const Ground& ground,
                                   const projection::Projector& projector, std::span<const SiteMark> circles) {
  std::vector<std::pair<Point, PointMark>> known;
  if (job.style.points.headquarters) add_headquarters(job, known);
  if (job.style.points.sites) add_sites(job, known);
  std::vector<PointMark> marks;
  if (known.empty()) return marks;
  const CircleField discs(job, theme, ground, circles);
  for (auto& [lon_lat, mark] : known) {
    mark.at = ground.transform(projector.project_lon_lat(lon_lat));
    if (!std::isfinite(mark.at.x) || !std::isfinite(mark.at.y)) continue;
    if (!discs.touch(box_about(mark.at, half_size(job, theme, mark)))) marks.push_back(std::move(mark));
  }
  return marks;
}

Box point_room(const Job& job, const Theme& theme, const PointMark& mark) {
  return box_about(mark.at, half_size(job, theme, mark) + theme.mark_mm(0.4));
}

void draw_points(const Job& job, const Theme& theme, std::span<const PointMark> marks, std::vector<Item>& items) {
  for (const PointMark& mark : marks) {
    Item item = mark.headquarters ? square_item(job, theme, mark.at, square_side(job, theme))
                                  : dot_item(job, mark.at, dot_radius(job, theme));
    item.title = mark.title;
    items.push_back(std::move(item));
  }
}

std::vector<PointSign> point_signs(const Job& job, const Theme& theme) {
  std::vector<PointSign> signs;
  const Points& points = job.style.points;
  const Point middle{theme.mm(3.5), 0};
  const auto add = [&](Item swatch, const LocalText& own, const char* phrase) {
    swatch.role = Role::legend_swatch;
    const std::string unit = unit_of(job.places, job.language, "unit", 1);
    signs.push_back({std::move(swatch), own.empty() ? job.language.say(phrase, {{"unit", unit}}) : said(job, own)});
  };
  const auto any_headquarters = [&job] {
    return std::ranges::any_of(headquarters_of(job.places), [](const auto& entry) { return entry.has_value(); });
  };
  if (points.headquarters && any_headquarters()) {
    add(square_item(job, theme, middle, std::min(square_side(job, theme), theme.mm(4))), points.headquarters_label,
        "marks.headquarters");
  }
  if (points.sites) {
    add(dot_item(job, middle, std::min(dot_radius(job, theme), theme.mm(2))), points.sites_label, "marks.sites");
  }
  return signs;
}

void note_points(const Job& job, Findings& findings) {
  if (job.style.points.headquarters) note_headquarters(job, findings);
  if (job.style.points.sites) note_sites(job, findings);
}

}  // namespace zilamap::layout
