// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/site_sums.hpp"

#include "ledger/record_sum.hpp"
#include "measure/tally.hpp"

namespace zilamap::layout {

SiteSums site_sums(const Records& records, const Joined& joined, const Measure& what, const Year& year) {
  SiteSums sums;
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    if (!measuring::admits(what.types, activity.type)) continue;
    if (!accounting::people_count_in(activity, records, year)) continue;
    for (const Link& link : joined.placements[i].links) {
      if (link.tie != Tie::site || link.site < 0) continue;
      const Site& site = activity.sites[static_cast<std::size_t>(link.site)];
      if (!site.people_trained) continue;
      SiteSum& sum = sums[{link.district, site.place.text}];
      sum.value += static_cast<double>(*site.people_trained);
      if (!sum.lon_lat) sum.lon_lat = link.lon_lat;
    }
  }
  return sums;
}

}  // namespace zilamap::layout
