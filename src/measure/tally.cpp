// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "measure/tally.hpp"

#include "ledger/people.hpp"

#include <zilamap/error.hpp>

#include <limits>

namespace zilamap::measuring {

namespace {

void add_part(std::optional<std::int64_t>& total, const std::optional<std::int64_t>& part) {
  if (!part) return;
  std::int64_t sum = total.value_or(0);
  accounting::add_people(sum, part);
  total = sum;
}

void add_people(Tally& tally, const Site& site) {
  accounting::add_people(tally.people_trained, site.people_trained);
  add_split(tally.split, site.split);
  if (site.withheld) tally.withheld += accounting::weight(site.count);
}

}  // namespace

void add_split(PeopleSplit& total, const PeopleSplit& split) {
  add_part(total.female, split.female);
  add_part(total.male, split.male);
  add_part(total.adults, split.adults);
  add_part(total.children, split.children);
}

void check_joined(const Records& records, const Joined& joined) {
  if (joined.placements.size() != records.activities.size()) {
    throw UsageError("these records are not the ones that were joined");
  }
}

std::vector<Tally> tally(const Records& records, const Joined& joined, const Places& places, const Period& period,
                         const std::function<bool(const Activity&)>& wanted_record,
                         const std::function<bool(const Link&)>& wanted_link) {
  check_joined(records, joined);
  constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
  std::vector<Tally> tallies(places.districts.size());
  std::vector<std::size_t> last_record(places.districts.size(), none);  // that was counted in the district
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    const std::vector<Link>& links = joined.placements[i].links;
    if (links.empty() || !period.has(activity, records) || !wanted_record(activity)) continue;
    const bool with_people = period.has_people(activity, records);
    for (const Link& link : links) {
      if (!wanted_link(link)) continue;
      if (link.district >= tallies.size()) throw UsageError("these places are not the ones that were joined");
      Tally& here = tallies[link.district];
      if (link.tie == Tie::site) {
        const Site& site = activity.sites.at(static_cast<std::size_t>(link.site));
        here.sites += accounting::weight(site.count);
        if (with_people) add_people(here, site);
      }
      if (last_record[link.district] == i) continue;
      last_record[link.district] = i;
      here.activities += accounting::weight(activity.count);
    }
  }
  return tallies;
}

Status status_of(const Balance& balance, bool counted) {
  if (balance.read == 0) return Status::not_reported;
  return counted ? Status::value : Status::zero;
}

}  // namespace zilamap::measuring
