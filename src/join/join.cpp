// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/join.hpp>

#include "base/finding_log.hpp"
#include "base/text.hpp"
#include "join/border.hpp"
#include "join/corridor.hpp"
#include "join/resolver.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace zilamap {

namespace {

bool names_something(const PlaceName& name) {
  return !name.text.empty() || !name.district.empty() || name.lon_lat.has_value();
}

std::string record_name(const Activity& activity) { return fmt::format("Record \"{}\"", base::printable(activity.id)); }

bool names_places(const Activity& activity) {
  return activity.venue || !activity.districts.empty() || !activity.sites.empty() || !activity.border.empty() ||
         !activity.route.empty() || !activity.route_districts.empty();
}

/// Joins one record after the other.
class Joiner {
 public:
  Joiner(const Records& records, const Places& places)
      : m_places(places),
        m_resolver(places, records.state, records.code_system),
        m_border(places, m_resolver),
        m_corridor(places, m_resolver),
        m_listed_by(places.districts.size(), nullptr) {}

  Placement place(const Activity& activity) {
    Placement placement = ties_of(activity);
    if (!m_findings.empty()) m_log.add(std::exchange(m_findings, {}), std::max<std::int64_t>(activity.count, 1));
    return placement;
  }

  /// True when none of the districts lies in the state, as far as their states are known.
  bool is_elsewhere(const std::string& state) {
    const joining::StateNames& states = m_resolver.lookup().states();
    return !state.empty() && states.has_ours() && !states.is_ours(states.find(state));
  }

  Findings take_findings() { return m_log.take({}); }

 private:
  Placement ties_of(const Activity& activity) {
    if (activity.state_wide) return state_wide(activity);
    Placement placement;
    m_named = false;
    if (activity.venue) add_place(*activity.venue, Tie::venue, -1, placement.links);
    for (std::size_t i = 0; i < activity.districts.size(); ++i) {
      add_district(activity, static_cast<std::int32_t>(i), placement.links);
    }
    for (std::size_t i = 0; i < activity.sites.size(); ++i) {
      add_place(activity.sites[i].place, Tie::site, static_cast<std::int32_t>(i), placement.links);
    }
    if (!activity.border.empty()) {
      m_named = true;
      m_border.add_links(activity, placement.links, m_findings);
    }
    if (!activity.route.empty() || !activity.route_districts.empty()) {
      m_named = true;
      m_corridor.add_links(activity, placement.links, m_findings);
    }
    if (!placement.links.empty()) {
      placement.outcome = Outcome::placed;
    } else if (m_named) {
      placement.reason = "None of its places could be resolved without guessing.";
    } else {
      placement.reason = "It names no place.";
      m_findings.push_back({"no-place", Severity::warning, activity.where,
                            record_name(activity) + " names no place; it is on no map.",
                            "Give a venue, districts, sites or a border, or say that it is state-wide."});
    }
    return placement;
  }

  Placement state_wide(const Activity& activity) {
    if (names_places(activity)) {
      m_findings.push_back({"state-wide-with-places", Severity::info, activity.where,
                            record_name(activity) + " is state-wide, so its places shade no district.",
                            "Leave state-wide out if its places are all that it covers."});
    }
    return {Outcome::state_wide, {}, "It covers the whole state."};
  }

  std::optional<joining::Target> resolve(const PlaceName& name, joining::Use use) {
    if (!names_something(name)) return {};
    m_named = true;
    return m_resolver.resolve(name, use, m_findings);
  }

  void add_place(const PlaceName& name, Tie tie, std::int32_t site, std::vector<Link>& links) {
    const std::optional<joining::Target> target = resolve(name, joining::Use::place);
    if (target) links.push_back({target->district, tie, target->route, site, target->lon_lat, target->score, -1, -1});
  }

  void add_district(const Activity& activity, std::int32_t part, std::vector<Link>& links) {
    const PlaceName& name = activity.districts[static_cast<std::size_t>(part)];
    const std::optional<joining::Target> target = resolve(name, joining::Use::district);
    if (!target) return;
    if (std::exchange(m_listed_by[target->district], &activity) != &activity) {
      links.push_back({target->district, Tie::district, target->route, -1, {}, target->score, -1, part});
      return;
    }
    m_findings.push_back({"district-twice", Severity::info, name.where,
                          fmt::format("The district {} is listed twice; it counts once.",
                                      base::printable(m_places.districts[target->district].name)),
                          "Leave one of the two out."});
  }

  const Places& m_places;
  joining::Resolver m_resolver;
  joining::BorderTies m_border;
  joining::Corridor m_corridor;
  Findings m_findings;                       ///< about the record at hand
  base::FindingLog m_log;                    ///< about those before it
  std::vector<const Activity*> m_listed_by;  ///< for each district, the last record that lists it as covered
  bool m_named = false;                      ///< whether the record at hand names any place
};

}  // namespace

Joined join(const Records& records, const Places& places) {
  Joined joined;
  joined.placements.reserve(records.activities.size());
  Joiner joiner(records, places);
  for (const Activity& activity : records.activities) joined.placements.push_back(joiner.place(activity));
  joined.findings = joiner.take_findings();
  if (joiner.is_elsewhere(records.state)) {
    joined.findings.push_back(
        {"state-elsewhere",
         Severity::warning,
         {},
         fmt::format("The records are about {}, but the boundaries are those of {}.", base::printable(records.state),
                     places.state.empty() ? "other states" : base::printable(places.state)),
         "Give the boundaries of that state, or correct `state` in the records."});
  }
  return joined;
}

}  // namespace zilamap
