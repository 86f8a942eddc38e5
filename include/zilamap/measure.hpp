// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/join.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap {

/// What is counted per district; docs/measures.md has the formulas.
enum class Quantity {
  activities,      ///< records tied to the district, each once
  sites,           ///< sites in the district
  people_trained,  ///< persons at sites in the district
  partners,        ///< distinct partners of the records tied to the district
  population,      ///< persons who live there, District::population; the same in every year
  area,            ///< square kilometres on the ellipsoid; the same in every year
  index,           ///< of several indicators, see IndexSpec; the same in every year
  kinds,           ///< no number but a category: which types the records tied to the district have
  category         ///< no number but a category: the district's word in Measure::column; the same in every year
};

/// What a quantity is set against.
enum class Per {
  nothing,     ///< the quantity itself
  population,  ///< for each 100,000 persons who live in the district
  area,        ///< for each 1,000 square kilometres of it
  total        ///< percent of the sum over all districts
};

/// Over which years a quantity is taken.
enum class Span {
  year,     ///< the year alone
  to_date,  ///< the year and all before it that the records know; each record and each person once
  change    ///< the year less the one before it in the calendar
};

/// One column of an index: an indicator of Places::indicators, or "population", "area_km2" or "density" (persons a
/// square kilometre), which all places have unless an indicator is called so.
struct IndexColumn {
  std::string column;
  double weight = 1;              ///< against the other columns; above 0
  bool higher_is_better = false;  ///< turns the column round: an index is high where things are bad

  friend bool operator==(const IndexColumn&, const IndexColumn&) = default;
};

/// How columns of different units are made alike, each over the districts that have a number in it.
enum class Scaling {
  min_max,  ///< from 0 for the least number to 1 for the largest
  z_score   ///< standard deviations (of the whole, not of a sample) above the mean
};

/// A composite index: the mean of the scaled columns by their weights. A district that lacks a number in one column has
/// no index.
struct IndexSpec {
  std::vector<IndexColumn> columns;
  Scaling scaling = Scaling::min_max;

  friend bool operator==(const IndexSpec&, const IndexSpec&) = default;
};

/// A measure: what is counted, over which records and which ties, and what it is set against.
struct Measure {
  Quantity quantity = Quantity::activities;
  std::vector<std::string> types{};  ///< only records of these types; empty: of all
  std::vector<Tie> ties{};           ///< only these ties; empty: all
  Per per = Per::nothing;
  Span span = Span::year;
  IndexSpec index{};     ///< for Quantity::index
  std::string column{};  ///< for Quantity::category: the name of a column of Places::words

  friend bool operator==(const Measure&, const Measure&) = default;
};

/// True when a quantity is counted in the records, so that it has years, types and ties.
ZILAMAP_API bool counts_records(Quantity quantity);

/// True when a quantity sorts districts into categories, which have no size: Quantity::kinds and Quantity::category.
ZILAMAP_API bool is_category(Quantity quantity);

/// Throws UsageError that says what to do when the parts of a measure do not go together: a population by year, an area
/// for each area, an index without columns, weights that are not above 0, a rate or a change of categories. Columns are
/// looked up by measure().
ZILAMAP_API void check(const Measure& what);

/// What is known of a district in a year.
enum class Status {
  value,         ///< there is a number: something was counted, or, of a change, in one of the two years
  zero,          ///< the year has records, none of them counts here; of a change: nor in the year before
  not_reported,  ///< the year, or of a change the year before, has no records at all; or what the number needs (a
                 ///< population, an indicator) is not known of the district
  suppressed     ///< all that was counted are headcounts that are withheld, of a change in one of the two years
};

/// The measure of one district.
struct Cell {
  Status status = Status::not_reported;
  double value = 0;  ///< 0 unless Status::value. Above 0, but of a change or an index it may be 0 or negative: both
                     ///< years have the same, less than before, as the mean. Of a category its place in
                     ///< Measured::categories, from 1
};

/// The measure of every district in one year; `cells[i]` belongs to `Places::districts[i]`.
struct Measured {
  Year year;
  std::vector<Cell> cells;
  Balance balance;      ///< of all the year's records, also those that the measure leaves out; for Span::to_date of those
                        ///< before it too
  Findings findings{};  ///< districts that have no number, and why; of a series with its first year
  /// Of a measure of categories their names, the same in all years of a series. Kinds: the types in the order of the
  /// alphabet with "+" between ("campaign+training"), single ones first; a record without a type has "no-type". Words:
  /// as they are first written, in the order of the alphabet.
  std::vector<std::string> categories{};
};

/// Counts one measure for one year. Throws UsageError as check() does, for an indicator that the places do not have,
/// and when the records or the places are not the ones that were joined.
ZILAMAP_API Measured measure(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                             const Year& year);

/// The same for several years, in their order. What does not depend on the year is worked out once.
ZILAMAP_API std::vector<Measured> series(const Records& records, const Joined& joined, const Places& places,
                                         const Measure& what, std::span<const Year> years);

/// True when a record counts in a year as a span takes it: for Span::to_date in it or in any before. Of Span::change it
/// tells for the year itself.
ZILAMAP_API bool counts_in(const Activity& activity, const Records& records, const Year& year, Span span);

/// How many activities of one type a district has.
struct TypeCount {
  std::string type;
  std::int64_t activities = 0;  ///< above 0

  friend bool operator==(const TypeCount&, const TypeCount&) = default;
};

/// The measure's activities by type, in the order of the alphabet, for every district of the layer.
ZILAMAP_API std::vector<std::vector<TypeCount>> type_counts(const Records& records, const Joined& joined,
                                                            const Places& places, const Measure& what,
                                                            const Year& year);

/// How many activities cover one stretch of a border, or one pair of districts that face each other across it.
struct LineCount {
  std::size_t border = 0;       ///< index into Places::borders
  std::size_t segment = 0;      ///< index into Border::segments
  std::int32_t faces = -1;      ///< index into BorderSegment::faces: only activities that name this pair; -1: all that
                                ///< cover the stretch, as a whole or in pairs, each once
  std::int64_t activities = 0;  ///< above 0 for a pair
  std::int64_t as_whole = 0;    ///< of these, activities that cover the stretch as a whole; of a pair 0

  friend bool operator==(const LineCount&, const LineCount&) = default;
};

/// For every stretch of every border a count, also of 0, followed by those of its pairs. All are 0 when the measure's
/// ties leave out Tie::border, or when the year has no records, which Measured tells apart.
ZILAMAP_API std::vector<LineCount> border_counts(const Records& records, const Joined& joined, const Places& places,
                                                 const Measure& what, const Year& year);

/// How much of a border is covered by activities, on the ellipsoid.
struct BorderCover {
  double length_km = 0;
  double covered_km = 0;  ///< stretches that are covered as a whole, or in all their pairs
  double in_part_km = 0;  ///< length of stretches of which only some pairs are covered: how much that is, is not known
};

/// The cover of one border of the places, from its counts.
ZILAMAP_API BorderCover border_cover(const Places& places, std::span<const LineCount> counts, std::size_t border);

/// A stop of a route whose place is known.
struct RouteStop {
  std::string name;  ///< as the record names it; empty for a bare point
  Point lon_lat;     ///< degrees on WGS 84

  friend bool operator==(const RouteStop&, const RouteStop&) = default;
};

/// A route from stop to stop, and how many activities cover it. A stop whose place is not known breaks a route in two.
struct RouteCount {
  std::vector<RouteStop> stops;  ///< at least two
  std::int64_t activities = 0;

  friend bool operator==(const RouteCount&, const RouteCount&) = default;
};

/// The routes of the measure's records, in the order of the records; the same stops forwards and backwards are one
/// route. None when the measure's ties leave out Tie::route.
ZILAMAP_API std::vector<RouteCount> route_counts(const Records& records, const Joined& joined, const Places& places,
                                                 const Measure& what, const Year& year);

/// "activities", "sites", "people_trained", "partners", "population", "area", "index", "kinds", "category"; "value",
/// "zero", "not_reported", "suppressed"; "nothing", "population", "area", "total"; "year", "to-date", "change";
/// "min-max", "z-score".
ZILAMAP_API std::string_view to_string(Quantity quantity);
ZILAMAP_API std::string_view to_string(Status status);
ZILAMAP_API std::string_view to_string(Per per);
ZILAMAP_API std::string_view to_string(Span span);
ZILAMAP_API std::string_view to_string(Scaling scaling);

/// One row a district, for tables: every quantity at once.
struct DistrictRow {
  std::string district, census2011, lgd, year;
  Status status = Status::not_reported;  ///< `suppressed`: activities and sites are known, the persons are withheld
  std::int64_t activities = 0;
  std::int64_t sites = 0;
  std::int64_t people_trained = 0;
  std::string types;  ///< types of the activities, each once, "; " between
  /// Of people_trained, as far as records tell sex or age. Empty when there are persons, but no record tells it.
  std::optional<std::int64_t> female{}, male{};
  std::optional<std::int64_t> adults{}, children{};
  std::int64_t withheld = 0;          ///< headcounts that are withheld, so not in the numbers of persons
  std::string state{};                ///< the state that the district lies in, where known
  Outcome outcome = Outcome::placed;  ///< another only in rows_without_district()

  /// Whether people_trained and its parts are known; what is not known is empty in every output, and not 0.
  bool people_known() const { return status == Status::value || status == Status::zero; }
};

/// The joined table of one year over all records: a row for every district, in the order of the layer.
ZILAMAP_API std::vector<DistrictRow> district_table(const Records& records, const Joined& joined, const Places& places,
                                                    const Year& year);

/// What the year's records have on no district, at most one row each, without a name of a district: state-wide records,
/// unplaced ones, and last what placed records have at no district (persons for several districts together, sites that
/// could not be resolved), with 0 activities. With the rows of district_table() they hold every person of the account.
ZILAMAP_API std::vector<DistrictRow> rows_without_district(const Records& records, const Joined& joined,
                                                           const Places& places, const Year& year);

/// The table as CSV in UTF-8 with a header line. The numbers of a district that is not reported are empty: they are not
/// known, and not 0; so are the persons of one that is suppressed. Texts that a spreadsheet would run as a formula get
/// an apostrophe before them.
ZILAMAP_API std::string to_csv(const std::vector<DistrictRow>& rows);

/// The table as CSV with a row of HXL hashtags under the headers, described in docs/outputs.md. read_records() reads it
/// back with the same numbers of persons.
ZILAMAP_API std::string to_hxl(const std::vector<DistrictRow>& rows);

/// Options of write_table.
struct TableOptions {
  bool overwrite = false;  ///< false: an existing file is an error
};

/// Writes the table by the file's ending: .csv, .xlsx, .geojson, .gpkg or .shp, with the districts' shapes where the
/// format has them; CSV is that of to_csv(), and numbers that are empty there are null in the others. Written aside and
/// renamed, so a failure leaves no half file. Throws UsageError for another ending or an existing file, RenderError
/// when it cannot be written.
ZILAMAP_API void write_table(const std::vector<DistrictRow>& rows, const Places& places,
                             const std::filesystem::path& file, const TableOptions& options = {});

}  // namespace zilamap
