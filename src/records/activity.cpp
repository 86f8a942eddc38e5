// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/activity.hpp"

#include "base/text.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace zilamap::records {

namespace {

using yaml::Kind;
using yaml::Map;
using yaml::Value;

/// More people than this were trained at no place on earth; the number is a slip of the hand.
constexpr std::int64_t most_people = 1'000'000'000;

constexpr std::array<std::string_view, 13> activity_keys{"id",    "title",          "type",  "dates",    "under",
                                                         "venue", "covers",         "sites", "partners", "outcomes",
                                                         "note",  "people_trained", "source"};
constexpr std::array<std::string_view, 2> title_keys{"en", "hi"};
constexpr std::array<std::string_view, 3> cover_keys{"districts", "border", "state"};
constexpr std::array<std::string_view, 4> place_keys{"place", "district", "lon", "lat"};
constexpr std::array<std::string_view, 5> site_keys{"place", "district", "lon", "lat", "people_trained"};

/// A word by which records are grouped or that names a border: small letters, digits, hyphens between them.
std::string read_tag(const Value& value) {
  const std::string text = value.text();
  const bool plain = std::all_of(text.begin(), text.end(),
                                 [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
  if (plain && !text.starts_with('-') && !text.ends_with('-')) return text;
  std::string better = base::fold_name(text);
  std::replace(better.begin(), better.end(), ' ', '-');
  value.fail(fmt::format("`{}` cannot be \"{}\"; it is made of small letters, digits and hyphens.", value.name(),
                         base::printable(text)),
             fmt::format("Write it as {}.", better));
}

std::optional<std::int64_t> read_people(const Map& map) {
  const auto value = map.find("people_trained");
  if (!value) return std::nullopt;
  return value->integer(0, most_people);
}

PlaceName read_place(const Map& map) {
  PlaceName place;
  place.text = map.require("place").text();
  place.district = map.text("district");
  place.where = map.where();
  const auto lon = map.find("lon");
  const auto lat = map.find("lat");
  if (lon.has_value() != lat.has_value()) {
    (lon ? lon : lat)->fail("A point needs both `lon` and `lat`.", "Give both in degrees, or neither.");
  }
  if (lon) place.lon_lat = Point{lon->number(-180, 180), lat->number(-90, 90)};
  return place;
}

PlaceName named_place(const Value& value) { return {value.text(), {}, {}, value.where()}; }

void read_covers(const Map& map, Activity& activity) {
  if (const auto districts = map.find("districts")) {
    for (const Value& district : districts->list()) activity.districts.push_back(named_place(district));
  }
  if (const auto border = map.find("border")) activity.border = read_tag(*border);
  if (const auto state = map.find("state")) {
    activity.state_wide = state->boolean();
    if (activity.state_wide && (!activity.districts.empty() || !activity.border.empty())) {
      state->fail("The record covers the whole state and single districts or a border at once.",
                  "Keep one of the two: `state: true`, or `districts` and `border`.");
    }
  }
}

/// The heading's year under which a record says that it stands.
Year read_under(const Value& value, std::span<const YearHeading> headings) {
  const Year year = read_year(value);
  const auto same = [&](const YearHeading& heading) { return heading.year == year; };
  if (std::any_of(headings.begin(), headings.end(), same)) return year;
  std::vector<std::string> years;
  for (const YearHeading& heading : headings) years.push_back(to_string(heading.year));
  value.fail(
      fmt::format("No heading of this file is for {}.", to_string(year)),
      years.empty() ? "Add it to `headings`." : fmt::format("The headings are for {}.", base::join_words(years, ", ")));
}

}  // namespace

DateSpan read_dates(const yaml::Value& value) {
  try {
    return parse_dates(value.text());
  } catch (const UsageError& error) {
    value.fail(error.what());
  }
}

Year read_year(const yaml::Value& value) {
  try {
    return parse_year(value.text());
  } catch (const UsageError& error) {
    value.fail(error.what());
  }
}

Activity read_activity(const yaml::Value& value, std::span<const YearHeading> headings) {
  const Map map = value.map(activity_keys);
  Activity activity;
  activity.where = value.where();
  activity.id = map.require("id").text();
  const Value title = map.require("title");
  if (title.kind() == Kind::map) {
    const Map titles = title.map(title_keys);
    activity.title = titles.require("en").text();
    activity.title_hi = titles.text("hi");
  } else {
    activity.title = title.text();
  }
  if (const auto type = map.find("type")) activity.type = read_tag(*type);
  if (const auto dates = map.find("dates")) activity.dates = read_dates(*dates);
  if (const auto under = map.find("under")) activity.heading_year = read_under(*under, headings);
  if (const auto venue = map.find("venue")) {
    activity.venue = venue->kind() == Kind::map ? read_place(venue->map(place_keys)) : named_place(*venue);
  }
  if (const auto covers = map.find("covers")) read_covers(covers->map(cover_keys), activity);
  if (const auto sites = map.find("sites")) {
    for (const Value& item : sites->list()) {
      const Map site = item.map(site_keys);
      activity.sites.push_back({read_place(site), read_people(site)});
    }
  }
  activity.people_trained = read_people(map);
  if (const auto partners = map.find("partners")) {
    for (std::string& name : partners->texts()) activity.partners.push_back({std::move(name)});
  }
  if (const auto outcomes = map.find("outcomes")) activity.outcomes = outcomes->texts();
  activity.source = map.text("source");
  activity.note = map.text("note");
  return activity;
}

}  // namespace zilamap::records
