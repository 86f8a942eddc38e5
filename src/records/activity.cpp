// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/activity.hpp"

#include "base/text.hpp"
#include "records/covers.hpp"
#include "records/headcounts.hpp"
#include "records/keys.hpp"
#include "records/place.hpp"
#include "records/tag.hpp"
#include "records/withhold.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::records {

namespace {

using yaml::Kind;
using yaml::Map;
using yaml::Value;

void read_title(const Value& value, Activity& activity) {
  if (value.kind() != Kind::map) {
    activity.title = value.text();
    return;
  }
  const Map titles = value.map(keys::title);
  activity.title = titles.require("en").text();
  activity.title_hi = titles.text("hi");
}

/// The heading's year under which a record says that it stands.
Year read_under(const Value& value, const std::vector<YearHeading>& headings) {
  const Year year = read_year(value);
  const auto same = [&](const YearHeading& heading) { return heading.year == year; };
  if (std::any_of(headings.begin(), headings.end(), same)) return year;
  std::vector<std::string> years;
  for (const YearHeading& heading : headings) years.push_back(to_string(heading.year));
  value.fail(
      fmt::format("No heading of this file is for {}.", to_string(year)),
      years.empty() ? "Add it to `headings`." : fmt::format("The headings are for {}.", base::join_words(years, ", ")));
}

Partner read_partner(const Value& value) {
  if (value.kind() != Kind::map) return {value.text()};
  const Map map = value.map(keys::partner);
  Partner partner{map.require("name").text()};
  if (const auto role = map.find("role")) partner.role = keys::roles[role->choice(keys::roles)];
  return partner;
}

/// Partners in a list, or one alone.
std::vector<Partner> read_partners(const Value& value) {
  if (value.kind() != Kind::list) return {read_partner(value)};
  std::vector<Partner> partners;
  for (const Value& item : value.list("partner")) partners.push_back(read_partner(item));
  return partners;
}

void read_people(const Map& map, const HeadcountReader& reader, Activity& activity) {
  if (const auto sites = map.find("sites")) {
    for (const Value& item : sites->list("site")) {
      const Map site_map = item.map(keys::site);
      Site site{read_place(site_map), {}};
      reader.read(site_map, site.people_trained, site.split);
      activity.sites.push_back(std::move(site));
    }
  }
  reader.read(map, activity.people_trained, activity.split);
  activity.people_targeted = reader.read(map, "people_targeted");
}

/// Says which numbers do not agree, of those that are not withheld.
void note_splits(const Activity& activity, Findings& findings) {
  if (differs(activity.split, activity.people_trained)) findings.push_back(split_finding(activity.id, activity.where));
  for (const Site& site : activity.sites) {
    if (differs(site.split, site.people_trained)) {
      findings.push_back(split_finding(site.place.text, site.place.where));
    }
  }
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

Activity read_activity(const yaml::Value& value, const Records& records, Findings& findings, std::int64_t& withheld) {
  const Map map = value.map(keys::activity);
  Activity activity;
  activity.where = value.where();
  activity.id = map.require("id").text();
  read_title(map.require("title"), activity);
  if (const auto type = map.find("type")) activity.type = read_tag(*type);
  activity.sector = map.text("sector");
  activity.status = map.text("status");
  if (const auto tags = map.find("tags")) activity.tags = tags->texts();
  if (const auto dates = map.find("dates")) activity.dates = read_dates(*dates);
  if (const auto under = map.find("under")) activity.heading_year = read_under(*under, records.headings);
  if (const auto venue = map.find("venue")) activity.venue = read_place(*venue);
  if (const auto covers = map.find("covers")) read_covers(*covers, activity);
  if (const auto partners = map.find("partners")) activity.partners = read_partners(*partners);
  if (const auto outcomes = map.find("outcomes")) activity.outcomes = outcomes->texts();
  activity.source = map.text("source");
  activity.note = map.text("note");
  // What marks a record as one whose small numbers are withheld is known by now.
  const std::int64_t limit = suppression_of(activity, records.suppress_below);
  read_people(map, HeadcountReader(limit > 0, findings), activity);
  withheld += withhold_small(activity, limit);
  note_splits(activity, findings);
  return activity;
}

}  // namespace zilamap::records
