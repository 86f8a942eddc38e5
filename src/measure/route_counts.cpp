// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "join/resolver.hpp"
#include "ledger/people.hpp"
#include "measure/tally.hpp"

#include <zilamap/measure.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace zilamap {

namespace {

using Chain = std::vector<RouteStop>;
using Course = std::vector<std::pair<double, double>>;

/// The course of a chain of stops, the same for both directions.
Course course_of(const Chain& chain) {
  Course course;
  for (const RouteStop& stop : chain) course.emplace_back(stop.lon_lat.x, stop.lon_lat.y);
  Course back(course.rbegin(), course.rend());
  return std::min(std::move(course), std::move(back));
}

/// The chains of a record's route: its stops in order, broken where a place is not known. What is odd about the names
/// was said when the records were joined.
std::vector<Chain> chains_of(const Activity& activity, joining::Resolver& resolver) {
  std::vector<Chain> chains(1);
  for (const PlaceName& name : activity.route) {
    const std::optional<joining::Target> target = resolver.resolve(name, joining::Use::place).target;
    if (!target || !target->lon_lat) {
      chains.emplace_back();
      continue;
    }
    const RouteStop stop{name.text.empty() ? name.district : name.text, *target->lon_lat};
    if (chains.back().empty() || chains.back().back().lon_lat != stop.lon_lat) chains.back().push_back(stop);
  }
  std::erase_if(chains, [](const Chain& chain) { return chain.size() < 2; });
  return chains;
}

}  // namespace

std::vector<RouteCount> route_counts(const Records& records, const Joined& joined, const Places& places,
                                     const Measure& what, const Year& year) {
  measuring::check_joined(records, joined);
  std::vector<RouteCount> counts;
  if (!measuring::admits(what.ties, Tie::route)) return counts;
  const measuring::Period period = measuring::Period::of(year, what.span);
  std::optional<joining::Resolver> resolver;  // made when there is a route
  std::map<Course, std::size_t> known;
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    const std::int64_t weight = accounting::weight(activity.count);
    if (activity.route.size() < 2 || weight == 0 || joined.placements[i].outcome != Outcome::placed) continue;
    if (!measuring::admits(what.types, activity.type) || !period.has(activity, records)) continue;
    if (!resolver) resolver.emplace(places, records.state, records.code_system);
    std::set<std::size_t> own;  // a record that goes the same way twice counts once
    for (Chain& chain : chains_of(activity, *resolver)) {
      const auto [at, is_new] = known.try_emplace(course_of(chain), counts.size());
      if (is_new) counts.push_back({std::move(chain), 0});
      own.insert(at->second);
    }
    for (const std::size_t index : own) base::add_capped(counts[index].activities, weight);
  }
  return counts;
}

}  // namespace zilamap
