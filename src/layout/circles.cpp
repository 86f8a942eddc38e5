// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/circles.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "base/numbers.hpp"

namespace zilamap::layout {

namespace {

bool counts(const Measure& measure, const Activity& activity) {
  return measure.types.empty() ||
         std::find(measure.types.begin(), measure.types.end(), activity.type) != measure.types.end();
}

/// 1, 2 or 5 times a power of ten, at most `value`.
double round_down(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {5.0, 2.0, 1.0}) {
    if (step * power <= value * (1 + 1e-9)) return step * power;
  }
  return power;
}

}  // namespace

double circle_radius(const Job& job, const Theme& theme, double value) {
  if (!(job.map.largest_site > 0) || !(value > 0)) return 0;
  // A circle too small to see would be a record lost.
  return std::max(theme.mm(0.8), theme.mm(job.style.circles.largest_mm) / 2 * std::sqrt(value / job.map.largest_site));
}

std::vector<double> legend_values(double largest) {
  std::vector<double> values;
  if (!(largest > 0)) return values;
  double value = round_down(largest);
  while (values.size() < 3 && value >= 1) {
    values.push_back(value);
    value = round_down(value / 3.5);
  }
  return values;
}

std::vector<SiteMark> site_marks(const Job& job, const Ground& ground, const projection::Projector& projector) {
  const Year& year = job.map.measured.year;
  std::map<std::pair<std::size_t, std::string>, SiteMark> marks;
  for (std::size_t i = 0; i < job.records.activities.size(); ++i) {
    const Activity& activity = job.records.activities[i];
    if (year_of(activity, job.records.calendar, year.fiscal) != year || !counts(job.style.measure, activity)) continue;
    for (const Link& link : job.joined.placements[i].links) {
      if (link.tie != Tie::site || link.site < 0) continue;
      const Site& site = activity.sites[static_cast<std::size_t>(link.site)];
      if (!site.people_trained) continue;
      SiteMark& mark = marks[{link.district, site.place.text}];
      if (mark.value == 0) {
        mark.name = site.place.text;
        mark.district = link.district;
        mark.at = link.lon_lat ? ground.transform(projector.project_lon_lat(*link.lon_lat))
                               : geometry::pole_of_inaccessibility(ground.districts[link.district], 0.5).point;
      }
      mark.value += static_cast<double>(*site.people_trained);
    }
  }
  std::vector<SiteMark> sorted;
  for (auto& [key, mark] : marks) sorted.push_back(std::move(mark));
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const SiteMark& a, const SiteMark& b) { return a.value > b.value; });
  return sorted;
}

void draw_circles(const Job& job, const Theme& theme, const std::vector<SiteMark>& marks, std::vector<Item>& items) {
  for (const SiteMark& mark : marks) {
    const double r = circle_radius(job, theme, mark.value);
    if (r <= 0) continue;
    Item item;
    item.role = Role::symbol;
    item.title = mark.name + ": " + base::plain_number(mark.value);
    item.bounds = {mark.at.x - r, mark.at.y - r, mark.at.x + r, mark.at.y + r};
    item.shape = CircleItem{mark.at, r, job.style.circles.fill, job.style.circles.stroke};
    items.push_back(std::move(item));
  }
}

}  // namespace zilamap::layout
