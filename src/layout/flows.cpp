// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/flows.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "geometry/clip.hpp"
#include "layout/flow_lines.hpp"
#include "layout/local_words.hpp"
#include "layout/mark_room.hpp"

namespace zilamap::layout {

namespace {

std::vector<LineCount> counts_of(const Job& job) {
  return border_counts(job.records, job.joined, job.places, job.style.measure, job.map.measured.year);
}

std::string titled(const Job& job, const std::string& name, const std::string& text) {
  return job.language.say("text.colon", {{"name", name}, {"text", text}});
}

/// The look of one stretch.
Stroke stroke_of(const Job& job, const Theme& theme, const LineCount& count) {
  if (nothing_reported(job)) return border_unreported(job, theme);
  if (count.activities == 0) return border_without(job, theme);
  const double width = flow_width(job, theme, count.activities);
  return count.as_whole > 0 ? Stroke{job.style.flows.color, width, {}} : border_in_part(job, width);
}

Point middle_of(const Line& line) { return line[line.size() / 2]; }

/// Where the arc to a facing district ends: inside what the map shows of it, or on the border where it shows none.
Point end_of_arc(const Job& job, const Ground& ground, const std::string& facing, const Line& stretch) {
  for (std::size_t i = 0; i < ground.context.size(); ++i) {
    if (job.places.context[i].name != facing || ground.context[i].empty()) continue;
    return geometry::pole_of_inaccessibility(ground.context[i], 0.5).point;
  }
  return middle_of(stretch);
}

/// Collects lines and dots, so that no line lies over a dot.
class Lines {
 public:
  Lines(const Job& job, const Theme& theme, const Box& frame) : m_job(job), m_theme(theme), m_frame(frame) {}

  void add(const Line& line, std::int64_t activities, const std::string& title) {
    const double width = flow_width(m_job, m_theme, activities);
    const double casing = width + m_theme.mm(0.5);
    for (Line& part : geometry::clip_line(line, m_frame.grown(-casing / 2))) {
      for (const Box& box : boxes_along(part, casing, m_theme.mm(2))) m_taken.push_back(box);
      m_casings.push_back(line_along(Role::symbol, part, {m_job.style.paper, casing, {}}));
      m_lines.push_back(line_along(Role::symbol, std::move(part), {m_job.style.flows.color, width, {}}));
      m_lines.back().title = title;
    }
  }

  /// The dot at an end of an arc is full, that at a stop hollow.
  void add_dot(Point at, std::int64_t activities, bool hollow) {
    const double width = flow_width(m_job, m_theme, activities);
    const double r = std::max(m_theme.mark_mm(0.75), 0.7 * width);
    if (!m_frame.grown(-r).contains(at)) return;
    const Color color = m_job.style.flows.color;
    const Color paper = m_job.style.paper;
    const double edge = m_theme.mark_mm(0.35);
    m_dots.push_back(dot_at(Role::symbol, at, r, Fill{hollow ? paper : color}, {hollow ? color : paper, edge, {}}));
    m_taken.push_back(m_dots.back().bounds);
  }

  void hand_over(std::vector<Item>& items, std::vector<Box>& taken) {
    for (auto* part : {&m_casings, &m_lines, &m_dots}) {
      for (Item& item : *part) items.push_back(std::move(item));
    }
    taken.insert(taken.end(), m_taken.begin(), m_taken.end());
  }

 private:
  const Job& m_job;
  const Theme& m_theme;
  const Box& m_frame;
  std::vector<Item> m_casings, m_lines, m_dots;
  std::vector<Box> m_taken;
};

void add_arcs(const Job& job, const Ground& ground, Lines& lines) {
  for (const LineCount& count : counts_of(job)) {
    if (count.faces < 0) continue;
    const BorderSegment& segment = job.places.borders[count.border].segments[count.segment];
    const MultiPolygon& district = ground.districts[segment.district];
    const Line& stretch = ground.borders[count.border][count.segment];
    if (district.empty() || stretch.empty()) continue;
    const std::string& facing = segment.faces[static_cast<std::size_t>(count.faces)];
    const Point from = geometry::pole_of_inaccessibility(district, 0.5).point;
    const Point to = end_of_arc(job, ground, facing, stretch);
    // Arcs bend outwards, away from the middle of the map.
    const double side = (from.x + to.x) / 2 < ground.extent.center().x ? 1 : -1;
    const double bend = 0.14 * (to.y < from.y ? side : -side);
    lines.add(
        arc_between(from, to, -bend), count.activities,
        titled(job, name_of(job.places.districts[segment.district], job.language) + " – " + job.language.place(facing),
               activities_in_words(job, count.activities)));
    for (const Point end : {from, to}) lines.add_dot(end, count.activities, false);
  }
}

void add_routes(const Job& job, const Ground& ground, const projection::Projector& projector, Lines& lines) {
  for (const RouteCount& route :
       route_counts(job.records, job.joined, job.places, job.style.measure, job.map.measured.year)) {
    Line line;
    std::string title;
    for (const RouteStop& stop : route.stops) {
      const Point at = ground.transform(projector.project_lon_lat(stop.lon_lat));
      if (!std::isfinite(at.x) || !std::isfinite(at.y)) continue;
      line.push_back(at);
      if (!stop.name.empty()) title += (title.empty() ? "" : " – ") + job.language.place(stop.name);
    }
    if (line.size() < 2) continue;
    for (const Point stop : line) lines.add_dot(stop, route.activities, true);
    lines.add(line, route.activities, titled(job, title, activities_in_words(job, route.activities)));
  }
}

}  // namespace

double border_reach(const Job& job, const Theme& theme) {
  if (!job.style.flows.border || !job.map.marks) return job.style.border_line.width_mm / 2;
  return std::max(flow_width(job, theme, job.map.marks->largest_flow), job.style.border_line.width_mm) / 2;
}

void draw_border_flows(const Job& job, const Theme& theme, const Ground& ground, std::vector<Item>& items) {
  std::vector<Item> casings;
  std::vector<Item> lines;
  const double beside = theme.mm(0.5);
  for (const LineCount& count : counts_of(job)) {
    const Line& stretch = ground.borders[count.border][count.segment];
    if (count.faces >= 0 || stretch.size() < 2) continue;
    const Border& border = job.places.borders[count.border];
    const Stroke stroke = stroke_of(job, theme, count);
    const double casing = std::max(stroke.width_mm + beside, job.style.outside_line.width_mm + 0.1);
    casings.push_back(line_along(Role::border_line, stretch, {job.style.paper, casing, {}}));
    Item line = line_along(Role::border_line, stretch, stroke);
    line.id = "border-" + border.key + '-' + std::to_string(count.segment + 1);
    const District& district = job.places.districts[border.segments[count.segment].district];
    line.title = titled(
        job, job.language.place(border.name) + ", " + name_of(district, job.language),
        nothing_reported(job) ? said(job, job.style.not_reported_label) : activities_in_words(job, count.activities));
    lines.push_back(std::move(line));
    if (!stroke.dash_mm.empty()) continue;
    // Round ends, so that stretches of different width meet without a gap.
    for (const Point end : {stretch.front(), stretch.back()}) {
      casings.push_back(round_end(end, casing / 2, job.style.paper));
      lines.push_back(round_end(end, stroke.width_mm / 2, stroke.color));
    }
  }
  for (auto* part : {&casings, &lines}) {
    for (Item& item : *part) items.push_back(std::move(item));
  }
}

void draw_flows(const Job& job, const Theme& theme, const Ground& ground, const projection::Projector& projector,
                const Box& frame, std::vector<Item>& items, std::vector<Box>& taken) {
  Lines lines(job, theme, frame);
  if (job.style.flows.arcs) add_arcs(job, ground, lines);
  if (job.style.flows.routes) add_routes(job, ground, projector, lines);
  lines.hand_over(items, taken);
}

}  // namespace zilamap::layout
