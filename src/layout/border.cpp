// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/border.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <utility>

#include "layout/flows.hpp"
#include "layout/occupancy.hpp"

namespace zilamap::layout {

namespace {

Line joined(const std::vector<Line>& segments) {
  Line line;
  for (const Line& segment : segments) {
    const bool continues = !line.empty() && !segment.empty() &&
                           std::hypot(line.back().x - segment.front().x, line.back().y - segment.front().y) < 1e-6;
    line.insert(line.end(), segment.begin() + (continues ? 1 : 0), segment.end());
  }
  return line;
}

/// A stretch of line as seen from its chord: angle of the chord and how far the line strays to the left of it.
struct Stretch {
  Point from;
  double angle = 0;  ///< radians, clockwise on the page
  double above = 0;  ///< farthest stray to the upper side, millimetres
  double below = 0;
};

/// A line that finds the point at a length along it.
class MeasuredLine {
 public:
  explicit MeasuredLine(const Line& line) : m_line(line) {
    m_along.reserve(line.size());
    double sum = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (i > 0) sum += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
      m_along.push_back(sum);
    }
  }

  double length() const { return m_along.back(); }

  Point at(double length) const {
    const auto next = std::upper_bound(m_along.begin() + 1, m_along.end() - 1, length);
    const auto i = static_cast<std::size_t>(next - m_along.begin());
    const double step = m_along[i] - m_along[i - 1];
    const double t = step > 0 ? std::clamp((length - m_along[i - 1]) / step, 0.0, 1.0) : 0;
    return {m_line[i - 1].x + t * (m_line[i].x - m_line[i - 1].x),
            m_line[i - 1].y + t * (m_line[i].y - m_line[i - 1].y)};
  }

 private:
  const Line& m_line;
  std::vector<double> m_along;  ///< length up to each point
};

Stretch stretch_at(const MeasuredLine& route, double from, double length) {
  const Point a = route.at(from);
  const Point b = route.at(from + length);
  Stretch s;
  s.from = a;
  s.angle = std::atan2(b.y - a.y, b.x - a.x);
  const double c = std::cos(s.angle);
  const double n = std::sin(s.angle);
  constexpr int steps = 40;
  for (int i = 0; i <= steps; ++i) {
    const Point p = route.at(from + length * i / steps);
    const double across = -(p.x - a.x) * n + (p.y - a.y) * c;  // positive downwards on the page
    s.below = std::max(s.below, across);
    s.above = std::max(s.above, -across);
  }
  return s;
}

Box box_of_turned(const TextItem& text, double ascent, double descent) {
  const double angle = text.angle_deg * M_PI / 180;
  Box box;
  for (const Point corner :
       {Point{0, -ascent}, Point{text.width_mm, -ascent}, Point{0, descent}, Point{text.width_mm, descent}}) {
    box.add(Point{text.origin.x + corner.x * std::cos(angle) - corner.y * std::sin(angle),
                  text.origin.y + corner.x * std::sin(angle) + corner.y * std::cos(angle)});
  }
  return box;
}

/// True when the box lies over a name of a border or a country that is written already.
bool covers_name(const Box& box, const std::vector<Item>& items) {
  return std::ranges::any_of(items, [&box](const Item& item) {
    return (item.role == Role::border_name || item.role == Role::context_name) && box.overlaps(item.bounds);
  });
}

/// The calmest stretch for a name that has room: little bend, near the middle, not steep.
void name_along(const Job& job, const Theme& theme, const Border& border, const std::vector<Line>& segments,
                const Box& frame, const std::vector<Box>& taken, std::vector<Item>& items) {
  const Line line = joined(segments);
  if (line.size() < 2) return;
  Font font = theme.note;
  font.italic = true;
  Item item = text_item(job.measure, Role::border_name, job.language.place(border.name), font,
                        job.style.border_line.color, {0, 0});
  auto& text = std::get<TextItem>(item.shape);
  const double ascent = -item.bounds.y_min;
  const double descent = item.bounds.y_max;
  const MeasuredLine route(line);
  const double total = route.length();
  // A little more than the name, so that a bend beside it does not run into its ends.
  const double aside = theme.mm(2.5);
  const double wanted = text.width_mm + 2 * aside;
  if (wanted > total) return;
  std::vector<std::pair<double, Stretch>> stretches;  // with what is wrong with each
  constexpr int tries = 60;
  for (int i = 0; i <= tries; ++i) {
    const double from = (total - wanted) * i / tries;
    const Stretch s = stretch_at(route, from, wanted);
    const double off_middle = std::fabs(i - tries / 2.0) / tries;
    const double cost = s.above + 0.5 * s.below + 2 * off_middle + 3 * std::fabs(std::sin(s.angle));
    if (std::fabs(s.angle) < M_PI / 3) stretches.emplace_back(cost, s);
  }
  std::stable_sort(stretches.begin(), stretches.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  text.halo_color = job.style.context.color;
  text.halo_mm = theme.mm(0.35);
  for (const auto& [cost, s] : stretches) {
    // Lines run west to east, so the far side is up; a name on the near side would lie on the districts.
    const double away = s.above + border_reach(job, theme) + theme.mm(1.0) + descent;
    text.angle_deg = s.angle * 180 / M_PI;
    text.origin = {s.from.x + aside * std::cos(s.angle) + away * std::sin(s.angle),
                   s.from.y + aside * std::sin(s.angle) - away * std::cos(s.angle)};
    item.bounds = box_of_turned(text, ascent, descent);
    const Box& box = item.bounds;
    if (box.x_min < frame.x_min || box.x_max > frame.x_max || box.y_min < frame.y_min) continue;
    if (overlaps_any(box, taken) || covers_name(box, items)) continue;
    items.push_back(std::move(item));
    return;
  }
}

/// Ground with its boxes, so that most of it need not be looked at.
struct BoxedArea {
  const MultiPolygon* shape;
  Box box;
};

bool inside_any(const std::vector<BoxedArea>& areas, Point p) {
  return std::any_of(areas.begin(), areas.end(),
                     [p](const BoxedArea& area) { return area.box.contains(p) && geometry::contains(*area.shape, p); });
}

/// The country's name in this type in the middle of the roomiest part of its ground; false when it has no room there.
bool name_country_in(const Font& font, const Job& job, const Theme& theme, const Border& border, const Ground& ground,
                     const Box& frame, const std::vector<Box>& taken, std::vector<Item>& items) {
  Item item = text_item(job.measure, Role::context_name, job.language.place(border.other_side), font,
                        job.style.quiet_ink, {0, 0});
  const Box size = item.bounds;
  const double margin = theme.mm(1.5);
  std::vector<BoxedArea> areas;
  Box ground_box;
  for (const MultiPolygon& area : ground.context) {
    areas.push_back({&area, geometry::bounds(area)});
    ground_box.add(areas.back().box);
  }
  if (ground_box.empty()) return false;
  double best_room = -1;
  Point best;
  constexpr int across = 32;
  constexpr int down = 16;
  for (int i = 0; i <= across; ++i) {
    for (int k = 0; k <= down; ++k) {
      const Point at{ground_box.x_min + ground_box.width() * i / across,
                     ground_box.y_min + ground_box.height() * k / down};
      const Box box = Box{at.x, at.y, at.x + size.width(), at.y + size.height()}.grown(margin);
      if (box.x_min < frame.x_min || box.x_max > frame.x_max || box.y_min < frame.y_min) continue;
      // Room: how far down and to the sides the ground goes on.
      const double room = std::min({at.x - frame.x_min, frame.x_max - box.x_max, 4 * (at.y - frame.y_min + 1)});
      if (room <= best_room) continue;
      bool free = !overlaps_any(box, taken);
      for (const Point corner : {Point{box.x_min, box.y_min}, Point{box.x_max, box.y_min}, Point{box.x_min, box.y_max},
                                 Point{box.x_max, box.y_max}, Point{box.center().x, box.y_max}}) {
        free = free && inside_any(areas, corner);
      }
      free = free && !covers_name(box, items);
      if (!free) continue;
      best_room = room;
      best = at;
    }
  }
  if (best_room < 0) return false;
  move(item, best.x - size.x_min, best.y - size.y_min);
  items.push_back(std::move(item));
  return true;
}

/// The country's name as large as its ground allows.
void name_country(const Job& job, const Theme& theme, const Border& border, const Ground& ground, const Box& frame,
                  const std::vector<Box>& taken, std::vector<Item>& items) {
  for (const double size : {1.0, 0.85, 0.7}) {
    Font font = theme.country;
    font.size_mm *= size;
    font.spacing_mm *= size;
    if (name_country_in(font, job, theme, border, ground, frame, taken, items)) return;
  }
}

Item line_item(const Line& line, const Stroke& stroke) {
  Item item;
  item.role = Role::border_line;
  item.bounds = geometry::bounds(line).grown(stroke.width_mm / 2);
  PathItem path;
  path.stroke = stroke;
  path.subpaths.push_back({line, false});
  item.shape = std::move(path);
  return item;
}

}  // namespace

void draw_borders(const Job& job, const Theme& theme, const Ground& ground, std::vector<Item>& items) {
  if (job.style.flows.border && job.map.marks) {
    draw_border_flows(job, theme, ground, items);
    return;
  }
  for (std::size_t i = 0; i < ground.borders.size(); ++i) {
    const Line line = joined(ground.borders[i]);
    const Stroke& stroke = job.style.border_line;
    if (line.size() < 2 || stroke.width_mm <= 0) continue;
    // The outline below would fill the gaps of a dashed line; a casing keeps them clear.
    if (!stroke.dash_mm.empty()) {
      items.push_back(
          line_item(line, {job.style.paper, std::max(stroke.width_mm, job.style.outside_line.width_mm + 0.1), {}}));
    }
    items.push_back(line_item(line, stroke));
    items.back().id = "border-" + job.places.borders[i].key;
    items.back().title = job.language.place(job.places.borders[i].name);
  }
}

void name_borders(const Job& job, const Theme& theme, const Ground& ground, const Box& frame,
                  const std::vector<Box>& taken, std::vector<Item>& items) {
  if (!job.style.border_names) return;
  for (std::size_t i = 0; i < ground.borders.size(); ++i) {
    name_along(job, theme, job.places.borders[i], ground.borders[i], frame, taken, items);
  }
  std::set<std::string> named;
  for (const Border& border : job.places.borders) {
    // A country beyond two borders is named once. Its name can stand anywhere on its ground, so it comes last.
    if (named.insert(border.other_side).second) name_country(job, theme, border, ground, frame, taken, items);
  }
}

}  // namespace zilamap::layout
