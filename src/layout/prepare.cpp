// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/map.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace zilamap {

namespace {

/// The largest sum at one site of one year, over the records that the measure counts.
double largest_site(const Records& records, const Joined& joined, const Measure& what, const Year& year) {
  std::map<std::pair<std::uint32_t, std::string_view>, double> sums;
  double largest = 0;
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    if (!what.types.empty() && std::find(what.types.begin(), what.types.end(), activity.type) == what.types.end())
      continue;
    if (year_of(activity, records.calendar, year.fiscal) != year) continue;
    for (const Link& link : joined.placements[i].links) {
      if (link.tie != Tie::site || link.site < 0) continue;
      const Site& site = activity.sites[static_cast<std::size_t>(link.site)];
      if (!site.people_trained) continue;
      double& sum = sums[{link.district, site.place.text}];
      sum += static_cast<double>(*site.people_trained);
      largest = std::max(largest, sum);
    }
  }
  return largest;
}

}  // namespace

std::vector<YearMap> prepare_maps(const Records& records, const Joined& joined, const Places& places,
                                  const Style& style, std::span<const Year> years) {
  std::vector<Measured> measured;
  double largest = 0;
  for (const Year& year : years) {
    measured.push_back(measure(records, joined, places, style.measure, year));
    if (style.circles.show) largest = std::max(largest, largest_site(records, joined, style.measure, year));
  }
  const Classes classes = classify(std::span<const Measured>(measured), style.classes);
  std::vector<YearMap> maps;
  for (Measured& one : measured) maps.push_back({std::move(one), classes, largest});
  return maps;
}

}  // namespace zilamap
