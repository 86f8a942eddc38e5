// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/calendar.hpp>
#include <zilamap/export.hpp>
#include <zilamap/finding.hpp>
#include <zilamap/geometry.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace zilamap {

/// A place as a record names it; nothing is resolved yet.
struct PlaceName {
  std::string text;             ///< as written: "Jamalpur"
  std::string district;         ///< the district named beside it; empty when none is
  std::optional<Point> lon_lat; ///< degrees on WGS 84, when the record gives a point
  Location where;
};

/// A place at which an activity was held, with what was counted there.
struct Site {
  PlaceName place;
  std::optional<std::int64_t> people_trained;  ///< persons; empty when the record gives no number
};

/// One thing that the programme did.
struct Activity {
  std::string id;       ///< unique in its file
  std::string title;
  std::string title_hi; ///< Hindi title; may be empty
  std::string type;     ///< in kebab-case: "workshop", "training", "campaign", "meeting"
  std::optional<DateSpan> dates;  ///< empty when the record carries no date
  std::optional<Year> heading_year;  ///< the year that its heading names; counts only when `dates` is empty
  std::optional<PlaceName> venue;    ///< where it took place
  std::vector<PlaceName> districts;  ///< the districts that it covers
  std::string border;      ///< the border that it covers: "indo-nepal", or empty
  bool state_wide = false; ///< covers the whole state, so no single district
  std::vector<Site> sites;
  std::optional<std::int64_t> people_trained;  ///< persons at no stated site; never split over districts
  std::vector<std::string> partners;
  std::vector<std::string> outcomes;
  std::string source;  ///< where in the source it stands: "item 3 under 2008-209"
  std::string note;    ///< what whoever entered it wants a reader to know
  Location where;
};

/// A heading under which the programme publishes a year.
struct YearHeading {
  std::string text;  ///< as published, mistakes and all: "Activities for 2008-209"
  Year year;         ///< what it is taken to mean
  std::string note;  ///< why, when that is not plain
  Location where;
};

/// A record that could not be read; it still counts in the balance.
struct Rejected {
  std::string id;      ///< may be empty
  std::string reason;  ///< one sentence
  std::optional<Year> year;  ///< where known
  Location where;
};

/// The activity records of a programme, as read.
struct Records {
  std::string programme;
  std::string state;          ///< the state that all of it is about; may be empty
  FiscalCalendar calendar;
  std::string source;         ///< one line for the map: who published the records
  std::string source_date;    ///< the day the records stand for, ISO 8601; may be empty
  std::vector<YearHeading> headings;
  std::vector<Activity> activities;
  std::vector<Rejected> rejected;
  Findings findings;
};

/// Reads a records file: YAML, documented in docs/records.md, at most 64 MB.
/// A record that is wrong is put into `rejected` with a finding of severity error and the others are read on.
/// Throws DataError with file, line and column when the file as a whole cannot be read.
ZILAMAP_API Records read_records(const std::filesystem::path& file);

/// The same from a text in memory; `name` stands for the file in findings.
ZILAMAP_API Records parse_records(const std::string& yaml, const std::string& name);

/// The year in which a record counts: a fiscal or calendar one as `fiscal` asks. A dated record counts in the year
/// in which it began; an undated one in the year that its heading names, if that is of the kind asked for.
/// Empty when the record belongs to no year.
ZILAMAP_API std::optional<Year> year_of(const Activity& activity, const FiscalCalendar& calendar, bool fiscal = true);

/// The fiscal years that the records have: those of all records and headings, oldest first, each once.
ZILAMAP_API std::vector<Year> years_of(const Records& records);

}  // namespace zilamap
