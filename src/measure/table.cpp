// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "measure/tally.hpp"

#include <zilamap/measure.hpp>

#include <set>
#include <string_view>
#include <utility>

namespace zilamap {

namespace {

/// Writes into each row the types of the year's activities in its district, in the order of the records.
void add_types(const Records& records, const Joined& joined, const Year& year, std::vector<DistrictRow>& rows) {
  std::set<std::pair<std::uint32_t, std::string_view>> seen;
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    const std::vector<Link>& links = joined.placements[i].links;
    if (links.empty() || !counts_in(activity, records, year)) continue;
    for (const Link& link : links) {
      if (!seen.insert({link.district, activity.type}).second) continue;
      std::string& types = rows[link.district].types;
      if (!types.empty()) types += "; ";
      types += activity.type;
    }
  }
}

DistrictRow row_of(const measuring::Tally& tally, const Balance& balance) {
  DistrictRow row;
  const bool suppressed = measuring::people_suppressed(tally);
  row.status = suppressed ? Status::suppressed : measuring::status_of(balance, tally.activities > 0);
  row.activities = tally.activities;
  row.sites = tally.sites;
  measuring::set_people(row, tally);
  return row;
}

}  // namespace

namespace measuring {

void set_people(DistrictRow& row, const Tally& tally) {
  row.people_trained = tally.people_trained;
  row.withheld = tally.withheld;
  // Of nobody, 0 are women; of somebody of whom no record tells it, that is not known.
  const bool nobody = tally.people_trained == 0 && tally.withheld == 0;
  const auto part = [nobody](const std::optional<std::int64_t>& told) {
    return told || !nobody ? told : std::optional<std::int64_t>(0);
  };
  row.female = part(tally.split.female);
  row.male = part(tally.split.male);
  row.adults = part(tally.split.adults);
  row.children = part(tally.split.children);
}

}  // namespace measuring

std::vector<DistrictRow> district_table(const Records& records, const Joined& joined, const Places& places,
                                        const Year& year) {
  const Balance balance = balance_of(records, joined, year);
  const std::vector<measuring::Tally> tallies = measuring::tally(
      records, joined, places, {year}, [](const Activity&) { return true; }, [](const Link&) { return true; });
  const std::string year_name = to_string(year);
  std::vector<DistrictRow> rows;
  rows.reserve(tallies.size());
  for (std::size_t i = 0; i < tallies.size(); ++i) {
    const District& district = places.districts[i];
    DistrictRow row = row_of(tallies[i], balance);
    row.district = district.name;
    row.census2011 = district.census2011;
    row.lgd = district.lgd;
    row.year = year_name;
    row.state = district.state.empty() ? places.state : district.state;
    rows.push_back(std::move(row));
  }
  add_types(records, joined, year, rows);
  return rows;
}

}  // namespace zilamap
