// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/iati_activity.hpp"

#include "base/text.hpp"
#include "records/coordinates.hpp"
#include "records/iati_codes.hpp"
#include "records/iati_people.hpp"
#include "records/one_line.hpp"
#include "records/withhold.hpp"
#include "records/written_dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace zilamap::records::iati {

namespace {

constexpr std::size_t planned_start = 1;
constexpr std::size_t actual_start = 2;
constexpr std::size_t planned_end = 3;
constexpr std::size_t actual_end = 4;

/// What a code with narratives says.
std::string words_of(const std::pair<Code, Narratives>& coded) {
  std::string words = one_line(text_in(coded.second, "en"));
  return words.empty() ? one_line(coded.first.code) : words;
}

/// A date of a type that there is; what cannot be read is told and left out.
std::optional<DateSpan> read_date(const When& when, base::FindingLog& findings) {
  const WrittenDates read = read_written_dates(when.text);
  if (read.kind == WrittenDates::Kind::dates) return read.span;
  if (read.kind != WrittenDates::Kind::none) {
    const bool year = read.kind == WrittenDates::Kind::year;
    findings.add(
        {"date-unreadable", Severity::error, when.where,
         fmt::format("\"{}\" is no date: {}.", base::printable(when.text, 40), year ? "it is a year" : read.why),
         "Write it as 2009-07-18."});
  }
  return std::nullopt;
}

void read_dates(const Activity& activity, zilamap::Activity& record, base::FindingLog& findings) {
  auto start = read_date(activity.dates[actual_start], findings);
  auto end = read_date(activity.dates[actual_end], findings);
  const bool planned = !start && !end;
  if (!start) start = read_date(activity.dates[planned_start], findings);
  if (!end) end = read_date(activity.dates[planned_end], findings);
  const std::string name = base::printable(record.id);
  if (!start && !end) {
    findings.add({"no-date", Severity::warning, record.where,
                  fmt::format("The record \"{}\" has no date, so it counts in no year.", name),
                  "Add an activity-date of type 2, the actual start."});
    return;
  }
  if (!start) {
    findings.add(
        {"start-missing", Severity::warning, record.where,
         fmt::format("The record \"{}\" has the day on which it ended and not the day on which it began.", name),
         "Give the first day; the record counts by the last one until then."});
  }
  if (start && end && end->last < start->first) {
    findings.add({"dates-reversed", Severity::error, record.where,
                  fmt::format("The record \"{}\" ends on {}, before it begins on {}; neither is used.", name,
                              to_string(end->last), to_string(start->first)),
                  "Correct one of the two."});
    return;
  }
  record.dates = DateSpan{start ? start->first : end->first, end ? end->last : start->last};
  if (planned || activity.dates[actual_start].text.empty()) {
    findings.add({"date-planned", Severity::info, record.where,
                  fmt::format("The record \"{}\" has no actual start; it counts by the {}.", name,
                              start ? "planned one" : "day on which it ended"),
                  "Add an activity-date of type 2 when it has begun."});
  }
}

/// True for a code by which a district may be found: those of lists of a publisher's own, as no list of the standard
/// has India's districts.
bool is_own(const Code& code) { return code.vocabulary == "99" && !code.code.empty(); }

void read_point(const Place& place, PlaceName& name, base::FindingLog& findings) {
  const std::string position = one_line(place.position);
  if (position.empty()) return;
  const auto refuse = [&](const std::string& why) {
    findings.add({"coordinate-unreadable", Severity::error, place.where, why, "Write it as <pos>25.61 85.14</pos>."});
  };
  if (!place.srs.empty() && !place.srs.ends_with("4326")) {
    return refuse(fmt::format("The point is in the system \"{}\"; only EPSG:4326, latitude and longitude, is read.",
                              base::printable(place.srs, 60)));
  }
  const std::size_t gap = position.find(' ');
  if (gap == std::string::npos) return refuse("A point needs latitude and longitude with a space between them.");
  const PointCell point = records::read_point(position.substr(gap + 1), position.substr(0, gap));
  if (!point.reason.empty()) return refuse(point.reason);
  name.lon_lat = point.lon_lat;
}

PlaceName read_place(const Place& place, base::FindingLog& findings) {
  PlaceName name;
  name.where = place.where;
  name.text = one_line(text_in(place.names, "en"));
  for (const Code& unit : place.units) {
    if (is_own(unit) && unit.level == "2" && name.district.empty()) name.district = one_line(unit.code);
  }
  const auto id = std::find_if(place.ids.begin(), place.ids.end(), is_own);
  read_point(place, name, findings);
  if (name.text.empty() && id != place.ids.end()) name.text = one_line(id->code);
  if (name.text.empty()) name.text = std::exchange(name.district, {});
  if (name.text.empty() && name.lon_lat) name.text = one_line(place.position);
  if (name.text.empty()) {
    // What is known of it, so that the account says that a place was given and not found.
    name.text = !place.ids.empty()   ? place.ids.front().code
                : !place.ref.empty() ? place.ref
                                     : "location without a name";
    name.text = one_line(name.text);
  }
  return name;
}

/// Locations are where it took place, or, when they say so, where those live whom it is for. Persons are counted at
/// sites, so a location that has some is one.
void read_places(const Activity& activity, const People& people, zilamap::Activity& record,
                 base::FindingLog& findings) {
  for (std::size_t i = 0; i < activity.places.size(); ++i) {
    const Place& place = activity.places[i];
    PlaceName name = read_place(place, findings);
    const auto counted = people.at_places.find(i);
    const bool is_site = counted != people.at_places.end();
    if (place.reach == "2") record.districts.push_back(name);
    if (is_site) {
      record.sites.push_back({std::move(name), counted->second.total, counted->second.split});
    } else if (place.reach == "2") {
      continue;
    } else if (activity.places.size() == 1) {
      record.venue = std::move(name);
    } else {
      record.sites.push_back({std::move(name), {}});
    }
  }
}

}  // namespace

zilamap::Activity to_record(const Activity& activity, const Records& records, base::FindingLog& findings,
                            std::int64_t& withheld) {
  zilamap::Activity record;
  record.where = activity.where;
  record.id = one_line(activity.identifier);
  record.title = one_line(text_in(activity.titles, "en"));
  record.title_hi = one_line(only_in(activity.titles, "hi"));
  record.status = activity.status.empty() ? std::string() : std::string(status_of(activity.status));
  for (const auto& sector : activity.sectors) {
    if (!record.sector.empty()) record.sector += "; ";
    record.sector += words_of(sector);
  }
  for (const auto& tag : activity.tags) record.tags.push_back(words_of(tag));
  for (const Organisation& organisation : activity.organisations) {
    std::string name = one_line(text_in(organisation.names, "en"));
    if (name.empty()) name = one_line(organisation.ref);
    if (!name.empty()) record.partners.push_back({std::move(name), std::string(role_of(organisation.role))});
  }
  if (record.title.empty()) {
    record.title = record.id;
    findings.add({"title-missing", Severity::warning, record.where,
                  fmt::format("The record \"{}\" has no title.", base::printable(record.id)), "Add one."});
  }
  read_dates(activity, record, findings);

  std::int64_t limit = suppression_of(record, records.suppress_below);
  People people;
  if (const Indicator* const indicator = choose_indicator(activity, findings)) {
    const auto marks = [](const Narrative& title) { return names_survivors(title.text); };
    if (!records.suppress_below && std::any_of(indicator->titles.begin(), indicator->titles.end(), marks)) {
      limit = usual_suppression;
    }
    people = read_people(activity, *indicator, limit > 0, findings);
  }
  read_places(activity, people, record, findings);
  record.people_trained = people.elsewhere.total;
  record.split = people.elsewhere.split;
  record.people_targeted = people.targeted;
  withheld += withhold_small(record, limit);
  return record;
}

}  // namespace zilamap::records::iati
