// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/ledger.hpp>

#include "base/numbers.hpp"
#include "ledger/people.hpp"
#include "ledger/record_sum.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace zilamap {

namespace {

std::string words_of(const PlaceName& name) {
  if (!name.text.empty()) return name.text;
  if (name.lon_lat) return fmt::format("{}, {}", name.lon_lat->x, name.lon_lat->y);
  return name.district;
}

std::string listed(const std::vector<PlaceName>& names, const char* between) {
  std::string words;
  for (const PlaceName& name : names) words += (words.empty() ? "" : between) + words_of(name);
  return words;
}

/// The places of one record: those that were tied to a district, and those that could not be.
class PlaceList {
 public:
  PlaceList(const Activity& activity, const Placement& placement, const Places& places)
      : m_activity(activity), m_places(places) {
    for (const Link& link : placement.links) m_links.push_back({link.tie, index_of(link), &link});
    std::ranges::stable_sort(m_links, {}, &Sorted::key);
  }

  std::vector<LedgerPlace> take() {
    if (m_activity.venue) add(Tie::venue, none, words_of(*m_activity.venue));
    for (std::size_t i = 0; i < m_activity.districts.size(); ++i) {
      add(Tie::district, static_cast<std::int32_t>(i), words_of(m_activity.districts[i]));
    }
    add_tied(Tie::district, none, {});  // links that do not say which name they come from
    for (std::size_t i = 0; i < m_activity.sites.size(); ++i) add_site(static_cast<std::int32_t>(i));
    if (!m_activity.border.empty() || !m_activity.border_parts.empty()) add(Tie::border, none, border_words());
    if (!m_activity.route.empty() || !m_activity.route_districts.empty()) {
      add(Tie::route, none, listed(m_activity.route.empty() ? m_activity.route_districts : m_activity.route, " – "));
    }
    return std::move(m_list);
  }

 private:
  static constexpr std::int32_t none = -1;

  struct Sorted {
    Tie tie;
    std::int32_t index;
    const Link* link;

    std::pair<Tie, std::int32_t> key() const { return {tie, index}; }
  };

  /// Which of the record's names of that kind a link comes from.
  static std::int32_t index_of(const Link& link) {
    if (link.tie == Tie::site) return link.site;
    return link.tie == Tie::district ? link.part : none;
  }

  std::string border_words() const {
    const std::string parts = listed(m_activity.border_parts, ", ");
    if (parts.empty() || m_activity.border.empty()) return m_activity.border + parts;
    return fmt::format("{}: {}", m_activity.border, parts);
  }

  /// Every link that a name has led to; returns whether there is one.
  bool add_tied(Tie tie, std::int32_t index, const std::string& text) {
    const auto range = std::ranges::equal_range(m_links, std::pair(tie, index), {}, &Sorted::key);
    for (const Sorted& sorted : range) {
      if (sorted.link->district >= m_places.districts.size()) {
        throw UsageError("these places are not the ones that were joined");
      }
      LedgerPlace place;
      place.text = text;
      place.district = m_places.districts[sorted.link->district].name;
      place.tie = tie;
      place.how = sorted.link->route;
      place.score = std::round(sorted.link->score * 1000.0) / 1000;  // a float has no more to say
      m_list.push_back(std::move(place));
    }
    return !range.empty();
  }

  void add(Tie tie, std::int32_t index, const std::string& text) {
    if (add_tied(tie, index, text)) return;
    LedgerPlace place;
    place.text = text;
    place.tie = tie;
    m_list.push_back(std::move(place));
  }

  void add_site(std::int32_t index) {
    const Site& site = m_activity.sites[static_cast<std::size_t>(index)];
    add(Tie::site, index, words_of(site.place));
    m_list.back().people = site.people_trained;
    m_list.back().withheld = site.withheld;
  }

  const Activity& m_activity;
  const Places& m_places;
  std::vector<Sorted> m_links;
  std::vector<LedgerPlace> m_list;
};

/// What is not plain from the numbers: a headcount that stays with the record, and places that were not found.
std::string remark_on(const Activity& activity, const Placement& placement, const std::vector<LedgerPlace>& list) {
  std::string remark;
  const auto add = [&remark](const std::string& sentence) { remark += (remark.empty() ? "" : " ") + sentence; };
  if (activity.people_trained && *activity.people_trained > 0) {
    const std::string people =
        *activity.people_trained == 1 ? "1 person" : base::grouped(*activity.people_trained) + " people";
    const std::size_t districts = accounting::districts_of(placement);
    add(districts > 1 ? fmt::format("{} for {} districts together: not divided.", people, districts)
                      : fmt::format("{} at no stated site: in no district's number.", people));
  }
  if (placement.outcome != Outcome::placed) return remark;
  const auto lost = std::ranges::count_if(list, [](const LedgerPlace& place) { return place.district.empty(); });
  if (lost > 0) add(fmt::format("{} of its {} places could not be resolved.", lost, list.size()));
  return remark;
}

std::vector<Year> years_in(const Activity& activity, const Records& records) {
  std::vector<Year> years = years_of(activity, records, true);
  return years.empty() ? years_of(activity, records, false) : years;
}

LedgerEntry entry_of(const Activity& activity, const Placement& placement, const Records& records,
                     const Places& places) {
  const accounting::RecordSum sum = accounting::sum_of(activity, placement);
  LedgerEntry entry;
  entry.id = activity.id;
  entry.title = activity.title;
  entry.where = activity.where;
  entry.outcome = placement.outcome;
  entry.reason = placement.reason;
  entry.years = years_in(activity, records);
  entry.places = PlaceList(activity, placement, places).take();
  entry.remark = remark_on(activity, placement, entry.places);
  entry.records = sum.records;
  entry.sites = sum.sites;
  entry.people_in = sum.people_in;
  entry.people_placed = sum.people_placed;
  entry.people_together = sum.people_together;
  entry.withheld = sum.withheld;
  return entry;
}

LedgerEntry entry_of(const Rejected& rejected) {
  LedgerEntry entry;
  entry.id = rejected.id;
  entry.where = rejected.where;
  entry.outcome = Outcome::rejected;
  entry.reason = rejected.reason;
  if (rejected.year) entry.years = {*rejected.year};
  entry.records = accounting::weight(rejected.count);
  return entry;
}

}  // namespace

std::vector<LedgerEntry> ledger(const Records& records, const Joined& joined, const Places& places) {
  if (joined.placements.size() != records.activities.size()) {
    throw UsageError("these records are not the ones that were joined");
  }
  std::vector<LedgerEntry> entries;
  entries.reserve(records.activities.size() + records.rejected.size());
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    entries.push_back(entry_of(records.activities[i], joined.placements[i], records, places));
  }
  for (const Rejected& rejected : records.rejected) entries.push_back(entry_of(rejected));
  return entries;
}

}  // namespace zilamap
