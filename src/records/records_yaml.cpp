// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/records_yaml.hpp"

#include "base/text.hpp"
#include "records/activity.hpp"
#include "records/duplicates.hpp"
#include "records/keys.hpp"
#include "records/settings.hpp"
#include "records/status.hpp"
#include "records/withhold.hpp"
#include "records/year_notes.hpp"
#include "yaml/reader.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <iterator>
#include <utility>

namespace zilamap::records {

namespace {

using yaml::Document;
using yaml::Map;
using yaml::Mistake;
using yaml::Node;
using yaml::Value;

constexpr std::string_view format_name = "records/1";

/// Says first what kind of file this is not, before its keys are called unknown.
void check_format(const Document& document) {
  const Node* format = document.root.find("zilamap");
  if (format == nullptr || format->scalar != format_name) {
    throw Mistake(document.at(format == nullptr ? document.root : *format),
                  "This is no records file that this version can read.",
                  fmt::format("A records file begins with `zilamap: {}`.", format_name));
  }
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
  attempt("under", [&](const Value& under) { rejected.year = read_year(under); });
  attempt("dates",
          [&](const Value& dates) { rejected.year = reported_year_of(read_dates(dates).first, records.calendar); });
  return rejected;
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
  DuplicateWatch duplicates;
  std::int64_t withheld = 0;
  for (const Value& record : list) {
    try {
      Findings findings;
      std::int64_t hidden = 0;
      Activity activity = read_activity(record, records, findings, hidden);
      if (const auto first = duplicates.repeats_id(activity.id, activity.where)) {
        reject(
            record, records,
            {"duplicate-id", Severity::error, activity.where,
             fmt::format("The record in line {} has the same id.", first->line), "Give each record an id of its own."});
        continue;
      }
      note_year(activity, records.calendar, findings);
      note_status(activity, findings);
      duplicates.note(activity, findings);
      records.activities.push_back(std::move(activity));
      std::move(findings.begin(), findings.end(), std::back_inserter(records.findings));
      withheld += hidden;
    } catch (const Mistake& mistake) {
      reject(record, records, {"record-rejected", Severity::error, mistake.where(), mistake.what(), mistake.advice()});
    }
  }
  const std::string file = list.empty() ? std::string() : list.front().where().file;
  if (withheld > 0) records.findings.push_back(withheld_finding(withheld, file));
  if (auto overflow = duplicates.overflow(file)) records.findings.push_back(*std::move(overflow));
}

Records read_document(const Document& document) {
  check_format(document);
  const Map top = yaml::root_map(document, "records file", keys::records_file);
  Records records;
  read_settings(top, records);
  read_activities(top.require("activities").list("record"), records);
  return records;
}

}  // namespace

Records read_yaml(std::string_view text, const std::string& name) {
  return yaml::or_throw<DataError>([&] { return read_document(yaml::parse_document(text, name)); });
}

}  // namespace zilamap::records
