// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/records.hpp>

#include "base/files.hpp"
#include "base/text.hpp"
#include "records/activity.hpp"
#include "records/headings.hpp"
#include "yaml/reader.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <array>
#include <unordered_map>

namespace zilamap {

namespace {

using records::read_activity;
using records::read_heading;
using yaml::Document;
using yaml::Map;
using yaml::Mistake;
using yaml::Node;
using yaml::Value;

constexpr std::string_view format_name = "records/1";
constexpr std::array<std::string_view, 7> top_keys{"zilamap", "programme", "state",     "fiscal_year_starts",
                                                   "source",  "headings",  "activities"};
constexpr std::array<std::string_view, 5> source_keys{"publisher", "title", "date", "url", "note"};
constexpr std::array<std::string_view, 2> start_keys{"month", "day"};
constexpr std::array<int, 12> month_lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/// Says first what kind of file this is not, before its keys are called unknown.
void check_format(const Document& document) {
  const Node* format = document.root.find("zilamap");
  if (format == nullptr || format->scalar != format_name) {
    throw Mistake(document.at(format == nullptr ? document.root : *format),
                  "This is no records file that this version can read.",
                  fmt::format("A records file begins with `zilamap: {}`.", format_name));
  }
}

FiscalCalendar read_calendar(const Value& value) {
  const auto parse = [](const Value& start) {
    try {
      return parse_calendar(start.text());
    } catch (const UsageError& error) {
      start.fail(error.what());
    }
  };
  if (value.kind() != yaml::Kind::map) return parse(value);
  const Map map = value.map(start_keys);
  FiscalCalendar calendar = parse(map.require("month"));
  // 29 February does not begin a year, since most years lack it.
  if (const auto day = map.find("day")) {
    calendar.day = static_cast<int>(day->integer(1, month_lengths[static_cast<std::size_t>(calendar.month) - 1]));
  }
  return calendar;
}

void read_source(const Map& map, Records& records) {
  const std::string publisher = map.text("publisher");
  const std::string title = map.text("title");
  records.source = publisher.empty() || title.empty() ? publisher + title : publisher + ": " + title;
  if (const auto date = map.find("date")) {
    records::read_dates(*date);  // must be one, but stays as written
    records.source_date = date->text();
  }
  for (const std::string_view key : {"url", "note"}) map.text(key);  // for readers of the file; only checked
}

/// What can still be told of a record that could not be read.
Rejected remains_of(const Value& record, const Records& records, const std::string& reason) {
  Rejected rejected{{}, reason, {}, record.where()};
  const auto attempt = [&](std::string_view key, const auto& read) {
    try {
      if (const auto value = record.member(key)) read(*value);
    } catch (const Mistake&) {
      // This may be the very thing that was wrong with the record.
    }
  };
  attempt("id", [&](const Value& id) { rejected.id = id.text(); });
  attempt("under", [&](const Value& under) { rejected.year = records::read_year(under); });
  attempt("dates", [&](const Value& dates) {
    const Date begin = records::read_dates(dates).first;
    rejected.year =
        has_calendar_years(records.calendar) ? Year{begin.year, false} : fiscal_year_of(begin, records.calendar);
  });
  return rejected;
}

void note_year(const Activity& activity, Records& records) {
  const auto& heading = activity.heading_year;
  const std::string name = base::printable(activity.id);
  if (!activity.dates) {
    records.findings.push_back(
        {"no-date", Severity::warning, activity.where,
         heading ? fmt::format("The record \"{}\" has no date; it counts in {}, the year of its heading.", name,
                               to_string(*heading))
                 : fmt::format("The record \"{}\" has no date and no heading, so it counts in no year.", name),
         heading ? "Add `dates` when they become known." : "Add `dates`, or the year of its heading as `under`."});
    return;
  }
  if (!heading) return;
  const Year counts = year_of(activity, records.calendar, heading->fiscal).value();
  if (counts == *heading) return;
  records.findings.push_back(
      {"year-outside-heading", Severity::info, activity.where,
       fmt::format("The record \"{}\" stands under {} but began on {}, so it counts in {}.", name, to_string(*heading),
                   to_string(activity.dates->first), to_string(counts)),
       "Correct `dates` or `under` if the source says otherwise."});
}

void reject(const Value& record, Records& records, Finding finding) {
  records.rejected.push_back(remains_of(record, records, finding.text));
  const std::string& id = records.rejected.back().id;
  const std::string named = id.empty() ? "" : fmt::format(" \"{}\"", base::printable(id));
  finding.text = fmt::format("The record{} is left out: {}", named, finding.text);
  records.findings.push_back(std::move(finding));
}

void read_activities(const std::vector<Value>& list, Records& records) {
  records.activities.reserve(list.size());
  std::unordered_map<std::string, long> lines;  // where each id was first met
  for (const Value& record : list) {
    try {
      Activity activity = read_activity(record, records.headings);
      const auto [known, fresh] = lines.emplace(activity.id, activity.where.line);
      if (!fresh) {
        reject(record, records,
               {"duplicate-id", Severity::error, activity.where,
                fmt::format("The record in line {} has the same id.", known->second),
                "Give each record an id of its own."});
        continue;
      }
      note_year(activity, records);
      records.activities.push_back(std::move(activity));
    } catch (const Mistake& mistake) {
      reject(record, records, {"record-rejected", Severity::error, mistake.where(), mistake.what(), mistake.advice()});
    }
  }
}

Records read_document(const Document& document) {
  check_format(document);
  const Map top = yaml::root_map(document, "records file", top_keys);
  Records records;
  records.programme = top.text("programme");
  records.state = top.text("state");
  if (const auto start = top.find("fiscal_year_starts")) records.calendar = read_calendar(*start);
  if (const auto source = top.find("source")) read_source(source->map(source_keys), records);
  if (const auto headings = top.find("headings")) {
    for (const Value& heading : headings->list("heading")) {
      records.headings.push_back(read_heading(heading, records.findings));
    }
  }
  read_activities(top.require("activities").list("record"), records);
  return records;
}

}  // namespace

Records read_records(const std::filesystem::path& file, const ReadOptions& options) {
  return parse_records(base::read_file(file, yaml::size_limit), file.string(), options);
}

Records parse_records(const std::string& text, const std::string& name, const ReadOptions&) {
  return yaml::or_throw<DataError>([&] { return read_document(yaml::parse_document(text, name)); });
}

}  // namespace zilamap
