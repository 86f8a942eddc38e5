// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/fold.hpp"

#include "base/capped.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace zilamap::records {

namespace {

/// Writes the parts of a key one after the other; no part can run into the next.
class KeyWriter {
 public:
  explicit KeyWriter(std::string& key) : m_key(key) { m_key.clear(); }

  void text(std::string_view part) {
    number(static_cast<std::int64_t>(part.size()));
    m_key += part;
  }
  void number(std::int64_t value) { m_key.append(reinterpret_cast<const char*>(&value), sizeof value); }
  void real(double value) { m_key.append(reinterpret_cast<const char*>(&value), sizeof value); }

  void place(const PlaceName& name) {
    text(name.text);
    text(name.district);
    text(name.state);
    number(name.lon_lat ? 1 : 0);
    if (name.lon_lat) {
      real(name.lon_lat->x);
      real(name.lon_lat->y);
    }
  }
  void places(const std::vector<PlaceName>& names) {
    number(static_cast<std::int64_t>(names.size()));
    for (const PlaceName& name : names) place(name);
  }
  void given(const std::optional<std::int64_t>& number_given) { number(number_given ? 1 : 0); }
  void split(const PeopleSplit& split) {
    given(split.female);
    given(split.male);
    given(split.adults);
    given(split.children);
  }

 private:
  std::string& m_key;
};

/// Both have a number or both have none: that is part of the key.
void add(std::optional<std::int64_t>& total, const std::optional<std::int64_t>& more) {
  if (total && more) base::add_capped(*total, *more);
}

void add(PeopleSplit& total, const PeopleSplit& more) {
  add(total.female, more.female);
  add(total.male, more.male);
  add(total.adults, more.adults);
  add(total.children, more.children);
}

}  // namespace

void Folder::write_key(const Activity& activity) {
  KeyWriter key(m_key);
  key.text(activity.type);
  key.text(activity.status);
  key.text(activity.sector);
  key.number(static_cast<std::int64_t>(activity.tags.size()));
  for (const std::string& tag : activity.tags) key.text(tag);
  key.number(static_cast<std::int64_t>(activity.partners.size()));
  for (const Partner& partner : activity.partners) {
    key.text(partner.name);
    key.text(partner.role);
  }
  key.number(activity.dates ? 1 : 0);
  if (activity.dates) {
    // Any date of these years counts as any other does, whatever kind of year is asked for.
    key.number(activity.dates->first.year);
    key.number(fiscal_year_of(activity.dates->first, m_calendar).start);
    key.number(activity.dates->last.year);
    key.number(fiscal_year_of(activity.dates->last, m_calendar).start);
  }
  key.number(activity.heading_year ? activity.heading_year->start * 2 + (activity.heading_year->fiscal ? 1 : 0) : -1);
  key.number((activity.state_wide ? 1 : 0) + (activity.venue ? 2 : 0) + (activity.withheld ? 4 : 0));
  key.text(activity.border);
  key.places(activity.border_parts);
  key.places(activity.route);
  key.places(activity.route_districts);
  if (activity.venue) key.place(*activity.venue);
  key.places(activity.districts);
  key.number(static_cast<std::int64_t>(activity.sites.size()));
  for (const Site& site : activity.sites) {
    key.place(site.place);
    key.given(site.people_trained);
    key.split(site.split);
    key.number(site.withheld ? 1 : 0);
  }
  key.given(activity.people_trained);
  key.given(activity.people_targeted);
  key.split(activity.split);
  // A row that stands for persons of no record of its own is no record, and must not make one of its sum.
  key.number(activity.count > 0 ? 1 : 0);
}

void Folder::add(Activity&& activity) {
  write_key(activity);
  const auto found = m_index.find(m_key);
  if (found == m_index.end()) {
    m_index.emplace(m_key, m_sums.size());
    activity.id.clear();
    activity.note.clear();
    activity.source.clear();
    activity.title_hi.clear();
    activity.outcomes.clear();
    m_sums.push_back(std::move(activity));
    return;
  }
  Activity& sum = m_sums[found->second];
  base::add_capped(sum.count, activity.count);
  records::add(sum.people_trained, activity.people_trained);
  records::add(sum.people_targeted, activity.people_targeted);
  records::add(sum.split, activity.split);
  for (std::size_t i = 0; i < sum.sites.size(); ++i) {
    base::add_capped(sum.sites[i].count, activity.sites[i].count);
    records::add(sum.sites[i].people_trained, activity.sites[i].people_trained);
    records::add(sum.sites[i].split, activity.sites[i].split);
  }
}

std::vector<Activity> Folder::take() {
  m_index.clear();
  return std::exchange(m_sums, {});
}

}  // namespace zilamap::records
