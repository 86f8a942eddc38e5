// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/circles.hpp"

#include <zilamap/colors.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "base/numbers.hpp"
#include "layout/circle_spread.hpp"
#include "layout/local_words.hpp"
#include "layout/site_sums.hpp"

namespace zilamap::layout {

namespace {

/// The line from a true place to the circle that was moved away from it.
void draw_thread(const Job& job, const Theme& theme, const SiteMark& mark, std::vector<Item>& items) {
  const double dx = mark.at.x - mark.place.x;
  const double dy = mark.at.y - mark.place.y;
  const double away = std::hypot(dx, dy);
  const double r = circle_radius(job, theme, mark.value);
  if (away <= r) return;
  const Point end{mark.at.x - dx * r / away, mark.at.y - dy * r / away};
  PathItem path;
  path.subpaths.push_back({{mark.place, end}, false});
  path.stroke = {job.style.circles.fill.color, theme.mm(0.25), {}};
  path.stroke.color.a = 255;
  Item item;
  item.role = Role::symbol;
  item.bounds.add(mark.place);
  item.bounds.add(end);
  item.bounds = item.bounds.grown(path.stroke.width_mm / 2);
  item.shape = std::move(path);
  items.push_back(std::move(item));
}

}  // namespace

double circle_radius(const Job& job, const Theme& theme, double value) {
  if (!(job.map.largest_site > 0) || !(value > 0)) return 0;
  // A circle too small to see would be a record lost.
  return std::max(theme.mark_mm(0.8),
                  theme.mark_mm(job.style.circles.largest_mm) / 2 * std::sqrt(value / job.map.largest_site));
}

Stroke circle_edge(const Job& job, std::optional<Color> ground) {
  constexpr double least_mm = 0.25;
  constexpr double wide_mm = 0.5;
  constexpr double enough_contrast = 1.3;  // between areas; letters need more
  const Circles& circles = job.style.circles;
  Stroke edge = circles.stroke;
  if (edge.width_mm <= 0 || edge.color.a == 0) edge.color = job.style.paper;
  edge.width_mm = std::max(edge.width_mm, least_mm);
  if (ground && contrast_ratio(over(circles.fill.color, *ground), *ground) < enough_contrast) {
    edge.width_mm = std::max(edge.width_mm, wide_mm);
  }
  return edge;
}

Color over(Color top, Color below) {
  const auto mix = [&top](std::uint8_t a, std::uint8_t b) {
    return static_cast<std::uint8_t>((a * top.a + b * (255 - top.a) + 127) / 255);
  };
  return {mix(top.r, below.r), mix(top.g, below.g), mix(top.b, below.b)};
}

std::vector<double> legend_values(double largest) {
  std::vector<double> values;
  if (!(largest > 0)) return values;
  double value = base::round_down_1_2_5(largest);
  while (values.size() < 3 && value >= 1) {
    values.push_back(value);
    value = base::round_down_1_2_5(value / 3.5);
  }
  return values;
}

std::vector<SiteMark> site_marks(const Job& job, const Ground& ground, const projection::Projector& projector) {
  std::vector<SiteMark> sorted;
  for (const auto& [place, sum] :
       site_sums(job.records, job.joined, job.places, job.style.measure, job.map.measured.year)) {
    if (sum.value <= 0) continue;
    const std::uint32_t district = place.first;
    const Point at = sum.lon_lat ? ground.transform(projector.project_lon_lat(*sum.lon_lat))
                                 : geometry::pole_of_inaccessibility(ground.districts[district], 0.5).point;
    sorted.push_back({std::string(sum.name), district, at, sum.value, at});
  }
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const SiteMark& a, const SiteMark& b) { return a.value > b.value; });
  return sorted;
}

void separate(const Job& job, const Theme& theme, const Box& frame, const std::vector<Box>& taken,
              std::vector<SiteMark>& marks) {
  const double edge = circle_edge(job, {}).width_mm / 2;
  std::vector<Disc> discs;
  for (const SiteMark& mark : marks) discs.push_back({mark.place, circle_radius(job, theme, mark.value) + edge});
  const std::vector<Point> places = spread(discs, {frame.grown(-theme.mm(0.4)), taken, theme.mm(0.15)});
  for (std::size_t i = 0; i < marks.size(); ++i) marks[i].at = places[i];
}

std::string site_name(const Job& job, const SiteMark& mark) {
  return name_of(job.places.districts[mark.district], mark.name, job.language);
}

Box circle_box(const Job& job, const Theme& theme, const SiteMark& mark) {
  const double r = circle_radius(job, theme, mark.value);
  Box box{mark.at.x - r, mark.at.y - r, mark.at.x + r, mark.at.y + r};
  box.add(mark.place);
  return box;
}

void draw_circles(const Job& job, const Theme& theme, const std::vector<SiteMark>& marks,
                  const std::vector<Fill>& fills, std::vector<Item>& items) {
  for (const SiteMark& mark : marks) draw_thread(job, theme, mark, items);
  for (const SiteMark& mark : marks) {
    const double r = circle_radius(job, theme, mark.value);
    if (r <= 0) continue;
    Item item;
    item.role = Role::symbol;
    item.title =
        job.language.say("text.colon", {{"name", site_name(job, mark)}, {"text", job.language.number(mark.value)}});
    item.bounds = {mark.at.x - r, mark.at.y - r, mark.at.x + r, mark.at.y + r};
    item.shape = CircleItem{mark.at, r, job.style.circles.fill, circle_edge(job, fills[mark.district].color)};
    items.push_back(std::move(item));
  }
}

}  // namespace zilamap::layout
