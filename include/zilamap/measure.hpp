// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/join.hpp>

#include <optional>
#include <string>
#include <vector>

namespace zilamap {

/// What is counted per district.
enum class Quantity {
  activities,     ///< records tied to the district, each once
  sites,          ///< sites in the district
  people_trained  ///< persons at sites in the district
};

/// A measure: what is counted, over which records and which ties.
struct Measure {
  Quantity quantity = Quantity::activities;
  std::vector<std::string> types;  ///< only records of these types; empty: of all
  std::vector<Tie> ties;           ///< only these ties; empty: all

  friend bool operator==(const Measure&, const Measure&) = default;
};

/// What is known of a district in a year.
enum class Status {
  value,         ///< something was counted
  zero,          ///< the year has records, none of them counts here
  not_reported,  ///< the year has no records at all
  suppressed     ///< all that was counted are headcounts that are withheld
};

/// The measure of one district.
struct Cell {
  Status status = Status::not_reported;
  double value = 0;  ///< above 0 for Status::value, else 0
};

/// The measure of every district in one year; `cells[i]` belongs to `Places::districts[i]`.
struct Measured {
  Year year;
  std::vector<Cell> cells;
  Balance balance;  ///< of all the year's records, also those that the measure leaves out
};

/// Counts one measure for one year.
ZILAMAP_API Measured measure(const Records& records, const Joined& joined, const Places& places, const Measure& what,
                             const Year& year);

/// "activities", "sites", "people_trained"; "value", "zero", "not_reported", "suppressed".
ZILAMAP_API std::string_view to_string(Quantity quantity);
ZILAMAP_API std::string_view to_string(Status status);

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
