// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/site_sums.hpp"

#include "base/text.hpp"
#include "measure/tally.hpp"

namespace zilamap::layout {

namespace {

/// True when the name led to the district as a whole and to no place in it. With a district beside it a name that is
/// not known leads there too, but is a place of its own.
bool names_district(const PlaceName& name, Route route) {
  const bool town = route == Route::gazetteer || route == Route::headquarters || route == Route::police_district;
  if (town || route >= Route::point) return false;
  return name.district.empty() || name.text.empty() || base::fold_name(name.text) == base::fold_name(name.district);
}

}  // namespace

SiteSums site_sums(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                   const Year& year) {
  SiteSums sums;
  const measuring::Period period = measuring::Period::of(year, what.span);
  for (std::size_t i = 0; i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    if (!measuring::admits(what.types, activity.type)) continue;
    if (!period.has_people(activity, records)) continue;
    for (const Link& link : joined.placements[i].links) {
      if (link.tie != Tie::site || link.site < 0 || !measuring::admits(what.ties, link.tie)) continue;
      const Site& site = activity.sites[static_cast<std::size_t>(link.site)];
      if (!site.people_trained) continue;
      const std::string& district = places.districts[link.district].name;
      const std::string_view name =
          names_district(site.place, link.route) ? std::string_view(district) : std::string_view(site.place.text);
      SiteSum& sum = sums[{link.district, base::fold_name(name)}];
      if (sum.name.empty()) sum.name = name;
      sum.value += static_cast<double>(*site.people_trained);
      if (!sum.lon_lat) sum.lon_lat = link.lon_lat;
    }
  }
  return sums;
}

}  // namespace zilamap::layout
