// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ledger/people.hpp"
#include "ledger/record_sum.hpp"
#include "measure/tally.hpp"

#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace zilamap {

namespace {

/// What records of one outcome have on no district.
struct Rest {
  Outcome outcome;
  measuring::Tally tally{};
  std::vector<std::string_view> types{};
};

/// Persons at no stated site, and at sites that were not placed.
void add_people(const Activity& activity, const Placement& placement, measuring::Tally& tally) {
  accounting::add_people(tally.people_trained, activity.people_trained);
  measuring::add_split(tally.split, activity.split);
  if (activity.withheld) tally.withheld += accounting::weight(activity.count);
  std::vector<bool> placed(activity.sites.size());
  for (const Link& link : placement.links) {
    if (link.tie == Tie::site) placed.at(static_cast<std::size_t>(link.site)) = true;
  }
  for (std::size_t i = 0; i < activity.sites.size(); ++i) {
    const Site& site = activity.sites[i];
    if (placed[i]) continue;
    tally.sites += accounting::weight(site.count);
    accounting::add_people(tally.people_trained, site.people_trained);
    measuring::add_split(tally.split, site.split);
    if (site.withheld) tally.withheld += accounting::weight(site.count);
  }
}

bool empty(const measuring::Tally& tally) {
  return tally.activities == 0 && tally.people_trained == 0 && tally.withheld == 0;
}

}  // namespace

std::vector<DistrictRow> rows_without_district(const Records& records, const Joined& joined, const Places& places,
                                               const Year& year) {
  measuring::check_joined(records, joined);
  std::vector<Rest> rests{{Outcome::state_wide}, {Outcome::unplaced}, {Outcome::placed}};
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    const Placement& placement = joined.placements[i];
    const auto rest = std::ranges::find(rests, placement.outcome, &Rest::outcome);
    if (rest == rests.end() || !counts_in(activity, records, year)) continue;
    measuring::Tally own;
    if (placement.outcome != Outcome::placed) own.activities = accounting::weight(activity.count);
    if (accounting::people_count_in(activity, records, year)) add_people(activity, placement, own);
    if (empty(own)) continue;
    rest->tally.activities += own.activities;
    rest->tally.sites += own.sites;
    rest->tally.withheld += own.withheld;
    accounting::add_people(rest->tally.people_trained, own.people_trained);
    measuring::add_split(rest->tally.split, own.split);
    if (std::ranges::find(rest->types, activity.type) == rest->types.end()) rest->types.push_back(activity.type);
  }
  std::vector<DistrictRow> rows;
  for (const Rest& rest : rests) {
    if (empty(rest.tally)) continue;
    DistrictRow row;
    row.year = to_string(year);
    row.status = measuring::people_suppressed(rest.tally) ? Status::suppressed : Status::value;
    row.activities = rest.tally.activities;
    row.sites = rest.tally.sites;
    measuring::set_people(row, rest.tally);
    row.state = places.state.empty() ? records.state : places.state;
    row.outcome = rest.outcome;
    for (const std::string_view type : rest.types) {
      if (!row.types.empty()) row.types += "; ";
      row.types += type;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace zilamap
