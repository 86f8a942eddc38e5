// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/join.hpp>

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
};

/// What is known of a district in a year.
enum class Status {
  value,         ///< something was counted
  zero,          ///< the year has records, none of them counts here
  not_reported,  ///< the year has no records at all
  suppressed     ///< only headcounts that are withheld
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
  Status status = Status::not_reported;
  std::int64_t activities = 0;
  std::int64_t sites = 0;
  std::int64_t people_trained = 0;
  std::string types;        ///< types of the activities, each once, "; " between
  std::int64_t female = 0;  ///< of people_trained, where records tell the sex
  std::int64_t male = 0;
  std::int64_t adults = 0;  ///< of people_trained, where records tell the age
  std::int64_t children = 0;
  std::int64_t withheld = 0;  ///< headcounts that are withheld, so not in the numbers of persons
};

/// The joined table of one year over all records: a row for every district, in the order of the layer.
ZILAMAP_API std::vector<DistrictRow> district_table(const Records& records, const Joined& joined, const Places& places,
                                                    const Year& year);

/// The table as CSV in UTF-8 with a header line. The numbers of a district that is not reported are empty: they are not
/// known, and not 0.
ZILAMAP_API std::string to_csv(const std::vector<DistrictRow>& rows);

/// Options of write_table.
struct TableOptions {
  bool overwrite = false;  ///< false: an existing file is an error
};

/// Writes the table by the file's ending: .csv, .geojson, .gpkg or .shp, with the districts' shapes where the format
/// has them; CSV is that of to_csv(), and numbers that are empty there are null in the others. Written aside and
/// renamed, so a failure leaves no half file. Throws UsageError for another ending or an existing file, RenderError
/// when it cannot be written.
ZILAMAP_API void write_table(const std::vector<DistrictRow>& rows, const Places& places,
                             const std::filesystem::path& file, const TableOptions& options = {});

}  // namespace zilamap
