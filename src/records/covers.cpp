// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/covers.hpp"

#include "records/keys.hpp"
#include "records/place.hpp"
#include "records/tag.hpp"

namespace zilamap::records {

namespace {

using yaml::Kind;
using yaml::Map;
using yaml::Value;

void read_border(const Value& value, Activity& activity) {
  if (value.kind() != Kind::map) {
    activity.border = read_tag(value);
    return;
  }
  const Map border = value.map(keys::border);
  activity.border = read_tag(border.require("name"));
  if (const auto parts = border.find("parts")) activity.border_parts = read_places(*parts);
}

void read_route(const Value& value, Activity& activity) {
  if (value.kind() == Kind::map) {
    const Map route = value.map(keys::route);
    activity.route = read_places(route.require("stops"));
    if (const auto districts = route.find("districts")) activity.route_districts = read_places(*districts);
  } else {
    activity.route = read_places(value);
  }
  if (activity.route.size() < 2) {
    value.fail("A route needs two stops or more.",
               "Name where it begins and where it ends: `route: [Hajipur, Raxaul]`.");
  }
}

}  // namespace

void read_covers(const Value& value, Activity& activity) {
  const Map map = value.map(keys::covers);
  if (const auto districts = map.find("districts")) activity.districts = read_places(*districts);
  if (const auto border = map.find("border")) read_border(*border, activity);
  if (const auto route = map.find("route")) read_route(*route, activity);
  if (const auto state = map.find("state")) {
    activity.state_wide = state->boolean();
    const bool parts = !activity.districts.empty() || !activity.border.empty() || !activity.route.empty();
    if (activity.state_wide && parts) {
      state->fail("The record covers the whole state and single districts, a border or a route at once.",
                  "Keep one of the two: `state: true`, or `districts`, `border` and `route`.");
    }
  }
}

}  // namespace zilamap::records
