// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/settings.hpp"

#include "base/written_number.hpp"
#include "records/activity.hpp"
#include "records/days.hpp"
#include "records/headings.hpp"
#include "records/keys.hpp"

#include <zilamap/error.hpp>

namespace zilamap::records {

namespace {

using yaml::Map;
using yaml::Value;

FiscalCalendar read_start(const Value& value) {
  try {
    return parse_calendar(value.text());
  } catch (const UsageError& error) {
    value.fail(error.what());
  }
}

FiscalCalendar read_calendar(const Value& value) {
  if (value.kind() != yaml::Kind::map) return read_start(value);
  const Map map = value.map(keys::year_start);
  FiscalCalendar calendar = read_start(map.require("month"));
  // 29 February does not begin a year, since most years lack it.
  constexpr int common_year = 2009;
  if (const auto day = map.find("day")) {
    calendar.day = static_cast<int>(day->integer(1, days_in_month(common_year, calendar.month)));
  }
  return calendar;
}

void read_source(const Map& map, Records& records) {
  const std::string publisher = map.text("publisher");
  const std::string title = map.text("title");
  records.source = publisher.empty() || title.empty() ? publisher + title : publisher + ": " + title;
  if (const auto date = map.find("date")) {
    read_dates(*date);  // must be one, but stays as written
    records.source_date = date->text();
  }
  for (const std::string_view key : {"url", "note"}) map.text(key);  // for readers of the file; only checked
}

}  // namespace

void read_settings(const Map& top, Records& records) {
  if (top.find("programme")) records.programme = top.text("programme");
  if (top.find("state")) records.state = top.text("state");
  if (const auto start = top.find("fiscal_year_starts")) records.calendar = read_calendar(*start);
  if (const auto count_in = top.find("count_in")) {
    records.count_in = static_cast<CountIn>(count_in->choice(keys::count_in));
  }
  if (const auto system = top.find("code_system")) {
    records.code_system = keys::code_systems[system->choice(keys::code_systems)];
  }
  if (const auto limit = top.find("suppress_below")) {
    records.suppress_below = limit->integer(0, base::most_people);
  }
  if (const auto source = top.find("source")) read_source(source->map(keys::source), records);
  if (const auto headings = top.find("headings")) {
    for (const Value& heading : headings->list("heading")) {
      records.headings.push_back(read_heading(heading, records.findings));
    }
  }
}

}  // namespace zilamap::records
