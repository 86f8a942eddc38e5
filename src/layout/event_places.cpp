// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/event_places.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "ledger/people.hpp"
#include "measure/tally.hpp"

namespace zilamap::layout {

namespace {

/// Collects places, each once.
class Collector {
 public:
  explicit Collector(const Places& places) : m_places(places) {}

  /// The places of one activity.
  void add(const Activity& activity, const Placement& placement, const std::vector<Tie>& ties) {
    std::set<std::size_t> here;  // a venue that is a site too makes one activity
    for (const Link& link : placement.links) {
      const bool is_place = link.tie == Tie::venue || (link.tie == Tie::site && link.site >= 0);
      if (!is_place || !measuring::admits(ties, link.tie)) continue;
      const PlaceName* name = link.tie == Tie::site ? &activity.sites[static_cast<std::size_t>(link.site)].place
                              : activity.venue      ? &*activity.venue
                                                    : nullptr;
      const std::string_view text = name != nullptr ? std::string_view(name->text) : std::string_view();
      if (const std::optional<std::size_t> at = place(text, link)) here.insert(*at);
    }
    for (const std::size_t at : here) {
      base::add_capped(m_found.places[at].activities, accounting::weight(activity.count));
    }
  }

  EventPlaces take() { return std::move(m_found); }

 private:
  /// Two schools of one name may lie far apart in a district; two readings of one school lie within some 2 km.
  static bool near(Point a, Point b) { return std::max(std::fabs(a.x - b.x), std::fabs(a.y - b.y)) < 0.02; }

  /// The place that the link leads to, made when it is new; empty when it has no point.
  std::optional<std::size_t> place(std::string_view text, const Link& link) {
    const std::string key = base::fold_name(text);
    if (!link.lon_lat) {
      const std::string_view told = text.empty() ? std::string_view(m_places.districts[link.district].name) : text;
      if (m_nowhere.insert({link.district, key}).second) m_found.nowhere.emplace_back(told);
      return std::nullopt;
    }
    // By its name in its district, and by its point: Motihari in two spellings is one place either way.
    if (!key.empty()) {
      const auto known = m_by_name.find({link.district, key});
      if (known != m_by_name.end() && near(m_found.places[known->second].lon_lat, *link.lon_lat)) return known->second;
    }
    const auto [at, is_new] = m_by_point.try_emplace({link.lon_lat->x, link.lon_lat->y}, m_found.places.size());
    if (is_new) m_found.places.push_back({text, link.district, *link.lon_lat, 0});
    if (!key.empty()) m_by_name.emplace(std::pair{link.district, key}, at->second);
    return at->second;
  }

  const Places& m_places;
  std::map<std::pair<std::uint32_t, std::string>, std::size_t> m_by_name;
  std::map<std::pair<double, double>, std::size_t> m_by_point;
  std::set<std::pair<std::uint32_t, std::string>> m_nowhere;
  EventPlaces m_found;
};

}  // namespace

EventPlaces event_places(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                         const Year& year) {
  measuring::check_joined(records, joined);
  const measuring::Period period = measuring::Period::of(year, what.span);
  Collector collector(places);
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    if (accounting::weight(activity.count) == 0) continue;  // persons alone, of activities that are counted elsewhere
    if (!measuring::admits(what.types, activity.type) || !period.has(activity, records)) continue;
    collector.add(activity, joined.placements[i], what.ties);
  }
  return collector.take();
}

}  // namespace zilamap::layout
