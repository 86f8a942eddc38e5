// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/calendar.hpp>
#include <zilamap/export.hpp>
#include <zilamap/finding.hpp>
#include <zilamap/geometry.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace zilamap {

/// A place as a record names it; nothing is resolved yet.
struct PlaceName {
  std::string text;              ///< as written: "Jamalpur"
  std::string district;          ///< the district named beside it; empty when none is
  std::optional<Point> lon_lat;  ///< degrees on WGS 84, when the record gives a point
  Location where;
  std::string state{};  ///< the state named beside it; empty when none is
};

/// Persons by sex and by age, each only where the record tells it. Women are female and adults, girls female and
/// children; the two pairs need not add up to the headcount, as records often know only a part.
struct PeopleSplit {
  std::optional<std::int64_t> female, male;
  std::optional<std::int64_t> adults, children;

  friend bool operator==(const PeopleSplit&, const PeopleSplit&) = default;
};

/// A place at which an activity was held, with what was counted there.
struct Site {
  PlaceName place;
  std::optional<std::int64_t> people_trained;  ///< persons; empty when the record gives no number
  PeopleSplit split{};
  bool withheld = false;   ///< a headcount was given and is withheld, see Records::suppress_below
  std::int64_t count = 1;  ///< how many sites it stands for; above 1 only in records that were read as sums
};

/// An organisation that took part.
struct Partner {
  std::string name;
  std::string role{};  ///< "implementing", "programming", "funding", "accountable", "extending", or empty: not said

  friend bool operator==(const Partner&, const Partner&) = default;
};

/// One thing that the programme did.
struct Activity {
  std::string id;  ///< unique in its file
  std::string title;
  std::string title_hi;                      ///< Hindi title; may be empty
  std::string type;                          ///< in kebab-case: "workshop", "training", "campaign", "meeting"
  std::optional<DateSpan> dates;             ///< empty when the record carries no date
  std::optional<Year> heading_year;          ///< the year that its heading names; counts only when `dates` is empty
  std::optional<PlaceName> venue;            ///< where it took place
  std::vector<PlaceName> districts;          ///< the districts that it covers
  std::string border;                        ///< the border that it covers: "indo-nepal", or empty
  std::vector<PlaceName> border_parts{};     ///< the parts of it: districts, or pairs of facing districts such as
                                             ///< "Sitamarhi–Rautahat"; empty: all of it
  std::vector<PlaceName> route{};            ///< stops of a route that it covers, in order: places
  std::vector<PlaceName> route_districts{};  ///< the districts along that route, when the record lists them; empty:
                                             ///< those that the straight lines between the stops cross
  bool state_wide = false;  ///< covers the whole state, so no single district
  std::vector<Site> sites;
  std::optional<std::int64_t> people_trained;  ///< persons at no stated site; never split over districts
  std::vector<Partner> partners;
  std::vector<std::string> outcomes;
  std::string source;  ///< where in the source it stands: "item 3 under 2008-209"
  std::string note;    ///< what whoever entered it wants a reader to know
  Location where;
  PeopleSplit split{};                            ///< of `people_trained`
  std::optional<std::int64_t> people_targeted{};  ///< persons whom it means to reach
  bool withheld = false;                          ///< a headcount at no stated site was given and is withheld
  std::string sector{};
  std::string status{};  ///< as the record says it: "completed", "planned"
  std::vector<std::string> tags{};
  std::int64_t count = 1;  ///< how many records it stands for; above 1 only in records that were read as sums
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
  std::string id;            ///< may be empty
  std::string reason;        ///< one sentence
  std::optional<Year> year;  ///< where known
  Location where;
  std::int64_t count = 1;  ///< how many records it stands for; above 1 only in records that were read as sums
};

/// In which years a record counts that lasts longer than the end of one.
enum class CountIn {
  first_year,  ///< in the year in which it began (the default)
  each_year    ///< in each year that it touched; its headcounts still count once, in the year in which it began
};

/// What a column of a table was taken for.
struct ColumnUse {
  long column = 0;      ///< from 1
  std::string header;   ///< as written
  std::string hashtag;  ///< its HXL hashtag, when the table has them
  std::string field;    ///< what it was taken for: "district", "people_trained"; empty: it is not used
  std::string by;       ///< what told so: "mapping", "hxl" or "header"
};

/// The activity records of a programme, as read.
struct Records {
  std::string programme;
  std::string state;  ///< the state that all of it is about; may be empty
  FiscalCalendar calendar;
  std::string source;       ///< one line for the map: who published the records
  std::string source_date;  ///< the day the records stand for, ISO 8601; may be empty
  std::vector<YearHeading> headings;
  std::vector<Activity> activities;
  std::vector<Rejected> rejected;
  Findings findings;
  CountIn count_in = CountIn::first_year;
  std::string
      code_system{};  ///< system of codes that do not name theirs: "census", "lgd"; empty: such codes are refused
  std::optional<std::int64_t> suppress_below{};  ///< headcounts above 0 and below this are withheld, of every record;
                                                 ///< empty: below 5, of records about survivors or victims
  std::vector<ColumnUse> columns{};              ///< of a table; empty for other files
  std::vector<std::string> queries{};            ///< the SQL that was sent to a database, in order
  bool summed = false;  ///< records that count alike were added up, see ReadOptions::sums_above
};

/// How far a long piece of work has come; between 0 and 1, or below 0 when that cannot be told.
struct Progress {
  double done = -1;
  std::int64_t rows = 0;
};

/// Called now and then during long work, from the thread that does it. False asks for an end: Cancelled is thrown.
using ProgressFunction = std::function<bool(const Progress&)>;

/// How to read records.
struct ReadOptions {
  std::string sheet{};  ///< sheet of a workbook, layer or table of a file or database; empty: the first with rows
  std::filesystem::path columns{};  ///< a file that says what the columns of a table are, docs/records.md; empty: none
  /// Tables with more rows than this are read as sums: records that count alike (same places, year and type) become one
  /// with a `count`, so that memory grows with the number of places and not with the number of rows. Titles, ids and
  /// dates of single records are then gone; set it high for a ledger of every record.
  std::size_t sums_above = 50'000;
  bool allow_network = false;  ///< read addresses such as /vsicurl/http://... through GDAL
  ProgressFunction progress{};
};

/// The name of a source of records as it may be shown: of a database without the password.
ZILAMAP_API std::string shown_source(const std::string& source);

/// Reads records from YAML (at most 64 MB), a table of text, a workbook, a layer that GDAL reads, IATI activities, or a
/// PostgreSQL database that is named by its connection; docs/tables.md says how each is told and read.
/// A record that is wrong is put into `rejected` with a finding of severity error and the others are read on.
/// Throws DataError with file, line and column when the file as a whole cannot be read.
ZILAMAP_API Records read_records(const std::filesystem::path& file, const ReadOptions& options = {});

/// The same from a text in memory; `name` stands for the file in findings.
ZILAMAP_API Records parse_records(const std::string& text, const std::string& name, const ReadOptions& options = {});

/// Reads a list of place names from a table, row by row: from the column `name` (or `place`), and `district` and
/// `state` as what stands beside it; from `district` alone when there is no such column; or, when the first row holds
/// none of these words, from the first column of all rows. Calls `take` with each. Returns what was odd about the
/// table. Throws DataError when it cannot be read.
ZILAMAP_API Findings read_place_names(const std::filesystem::path& file,
                                      const std::function<void(const PlaceName&)>& take,
                                      const ReadOptions& options = {});

/// The year in which a record counts: a fiscal or calendar one as `fiscal` asks. A dated record counts in the year
/// in which it began; an undated one in the year that its heading names, if that is of the kind asked for.
/// Empty when the record belongs to no year.
ZILAMAP_API std::optional<Year> year_of(const Activity& activity, const FiscalCalendar& calendar, bool fiscal = true);

/// The years of one kind in which a record counts, oldest first: that of year_of(), or all that it touched, as
/// Records::count_in says.
ZILAMAP_API std::vector<Year> years_of(const Activity& activity, const Records& records, bool fiscal = true);

/// True when the record counts in the year.
ZILAMAP_API bool counts_in(const Activity& activity, const Records& records, const Year& year);

/// The years that the records have: those of all records and headings, oldest first, each once. Fiscal years, or
/// calendar years when the records' calendar begins on 1 January, see has_calendar_years().
ZILAMAP_API std::vector<Year> years_of(const Records& records);

}  // namespace zilamap
