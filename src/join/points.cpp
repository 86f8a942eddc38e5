// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/numbers.hpp"
#include "base/text.hpp"
#include "geometry/shape.hpp"
#include "join/resolver.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace zilamap::joining {

namespace {

/// What a record calls a place, for findings.
std::string label(const PlaceName& name) {
  const std::string& text = name.text.empty() ? name.district : name.text;
  return text.empty() ? "the place" : in_quotes(text);
}

Answer refused(std::string code, std::string text, std::string advice) {
  return {{}, Finding{std::move(code), Severity::error, {}, std::move(text), std::move(advice)}, {}, false};
}

const ContextArea* area_at(const Places& places, Point point) {
  const auto found = std::ranges::find_if(
      places.context, [point](const ContextArea& area) { return geometry::contains(area.shape, point); });
  return found == places.context.end() ? nullptr : &*found;
}

/// Where a point can be meant to lie that is 0, 0: nowhere. Forms that are not filled in give it.
bool at_zero(Point point) { return std::abs(point.x) < 1e-6 && std::abs(point.y) < 1e-6; }

}  // namespace

/// A point that lies in none of the districts, with what is likely the matter.
Answer Resolver::outside(const PlaceName& name, Point point) {
  const std::string who = label(name);
  if (at_zero(point)) {
    return refused("point-at-zero",
                   fmt::format("The point of {} is 0, 0, which stands for a missing one; the place is not used.", who),
                   "Leave the point out when it is not known, or give the right one.");
  }
  if (const std::optional<std::uint32_t> swapped = m_locator.find({point.y, point.x})) {
    return refused("point-swapped",
                   fmt::format("The point {} of {} lies in no district of the map; with latitude and longitude "
                               "exchanged it would lie in {}. The place is not used.",
                               degrees(point), who, m_explain.name_of(*swapped)),
                   fmt::format("If that is meant, write longitude {} and latitude {}.", base::fixed(point.y, 5),
                               base::fixed(point.x, 5)));
  }
  if (const ContextArea* area = area_at(m_places, point)) {
    return refused("point-outside-district",
                   fmt::format("The point {} of {} lies in {}{}, and in no district of the map; the place is not used.",
                               degrees(point), who, base::printable(area->name),
                               area->country.empty() ? "" : ", " + base::printable(area->country)),
                   "Correct the point, or leave the place out if it is abroad.");
  }
  return refused(
      "point-outside-district",
      fmt::format("The point {} of {} lies in no district of the map; the place is not used.", degrees(point), who),
      "Check that longitude comes first and latitude second, both in degrees.");
}

Finding Resolver::unused_point(const PlaceName& name) const {
  return {"point-not-used",
          Severity::warning,
          {},
          fmt::format("The point of {} is not used: the boundaries are not in degrees on WGS 84.", label(name)),
          "Name the district, or give boundaries in WGS 84."};
}

/// A place with a point. The point decides, unless the record names another district.
Answer Resolver::by_point(const PlaceName& name, Use use) {
  const Point point = *name.lon_lat;
  const std::optional<std::uint32_t> at = m_locator.find(point);
  if (!at) return outside(name, point);

  Answer found{Target{*at, Route::point, 1, {}}, {}, {}, false};
  if (use == Use::place) found.target->lon_lat = point;
  const bool district_beside = !name.district.empty();
  if (!district_beside && name.text.empty()) return found;

  const Answer& named = district_beside ? by_name({name.district, {}, name.state, Use::district})
                                        : by_name({name.text, {}, name.state, use});
  if (!named.target) {
    // The point has settled what an unknown or ambiguous place name could not; a wrong district name is still wrong.
    if (district_beside || use == Use::district) found.finding = named.finding;
    return found;
  }
  if (named.target->district == *at) return found;
  const std::string here = m_explain.name_of(*at);
  const std::string there = m_explain.name_of(named.target->district);
  if (district_beside || use == Use::district) {
    return refused("point-outside-district",
                   fmt::format("The point {} of {} lies in {}, but the record names {}; the place is not used.",
                               degrees(point), label(name), here, there),
                   "Correct the point or the district.");
  }
  found.finding = Finding{"place-elsewhere",
                          Severity::info,
                          {},
                          fmt::format("{} is known in {}, but its point lies in {}; it counts where the point lies.",
                                      in_quotes(name.text), there, here),
                          "Check the point."};
  return found;
}

}  // namespace zilamap::joining
