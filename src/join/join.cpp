// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/join.hpp>

#include "base/text.hpp"
#include "join/resolver.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace zilamap {

namespace {

bool names_something(const PlaceName& name) {
  return !name.text.empty() || !name.district.empty() || name.lon_lat.has_value();
}

std::string record_name(const Activity& activity) { return fmt::format("Record \"{}\"", base::printable(activity.id)); }

/// Joins one record after the other.
class Joiner {
 public:
  explicit Joiner(const Places& places)
      : m_places(places), m_resolver(places), m_listed_by(places.districts.size(), nullptr) {}

  Placement place(const Activity& activity) {
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
    if (!activity.border.empty()) add_border(activity, placement.links);
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

  Findings take_findings() { return std::move(m_findings); }

 private:
  Placement state_wide(const Activity& activity) {
    if (activity.venue || !activity.districts.empty() || !activity.sites.empty() || !activity.border.empty()) {
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
    if (target) links.push_back({target->district, tie, target->route, site, target->lon_lat});
  }

  void add_district(const Activity& activity, std::int32_t part, std::vector<Link>& links) {
    const PlaceName& name = activity.districts[static_cast<std::size_t>(part)];
    const std::optional<joining::Target> target = resolve(name, joining::Use::district);
    if (!target) return;
    if (std::exchange(m_listed_by[target->district], &activity) != &activity) {
      links.push_back({target->district, Tie::district, target->route, -1, {}});
      links.back().part = part;
      return;
    }
    m_findings.push_back({"district-twice", Severity::info, name.where,
                          fmt::format("The district {} is listed twice; it counts once.",
                                      base::printable(m_places.districts[target->district].name)),
                          "Leave one of the two out."});
  }

  void add_border(const Activity& activity, std::vector<Link>& links) {
    m_named = true;
    if (m_places.borders.empty()) {
      m_findings.push_back({"no-borders", Severity::warning, activity.where,
                            fmt::format("{} covers the border \"{}\", but these boundaries come without borders.",
                                        record_name(activity), base::printable(activity.border)),
                            "List the districts that it covers."});
      return;
    }
    const auto border = std::find_if(m_places.borders.begin(), m_places.borders.end(),
                                     [&](const Border& known) { return known.key == activity.border; });
    if (border == m_places.borders.end()) {
      std::vector<std::string> keys;
      for (const Border& known : m_places.borders) keys.push_back(known.key);
      m_findings.push_back({"unknown-border", Severity::error, activity.where,
                            fmt::format("{} covers a border \"{}\" that is not known.", record_name(activity),
                                        base::printable(activity.border)),
                            "Known borders: " + base::join_words(keys, ", ") + "."});
      return;
    }
    for (const BorderSegment& segment : border->segments) {
      const auto district = static_cast<std::uint32_t>(segment.district);
      const bool there = std::any_of(links.begin(), links.end(), [district](const Link& link) {
        return link.tie == Tie::border && link.district == district;
      });
      if (!there) links.push_back({district, Tie::border, Route::border, -1, {}});
    }
  }

  const Places& m_places;
  joining::Resolver m_resolver;
  Findings m_findings;
  std::vector<const Activity*> m_listed_by;  ///< for each district, the last record that lists it as covered
  bool m_named = false;                      ///< whether the record at hand names any place
};

}  // namespace

Joined join(const Records& records, const Places& places) {
  Joined joined;
  joined.placements.reserve(records.activities.size());
  Joiner joiner(places);
  for (const Activity& activity : records.activities) joined.placements.push_back(joiner.place(activity));
  joined.findings = joiner.take_findings();
  if (!records.state.empty() && !places.state.empty() &&
      base::fold_name(records.state) != base::fold_name(places.state)) {
    joined.findings.push_back({"state-elsewhere",
                               Severity::warning,
                               {},
                               fmt::format("The records are about {}, but the boundaries are those of {}.",
                                           base::printable(records.state), places.state),
                               "Give the boundaries of that state, or correct `state` in the records."});
  }
  return joined;
}

}  // namespace zilamap
