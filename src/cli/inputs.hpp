// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "cli/boundaries.hpp"

#include <zilamap/calendar.hpp>
#include <zilamap/join.hpp>
#include <zilamap/places.hpp>
#include <zilamap/records.hpp>

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace zilamap::cli {

class Stages;

/// What every command that reads records is told.
struct InputOptions {
  std::string records;     ///< a file, or "-" for standard input
  std::string sheet;       ///< sheet, layer or table of it; empty: the first
  std::string columns;     ///< a file that says what its columns are; empty: none
  bool allow_network = false;
  std::optional<bool> progress;  ///< show a progress bar; empty: on a terminal
  BoundaryChoice boundaries;
  bool verbose = false;
  bool every_record = false;  ///< read no table as sums: a ledger has a row for every record
};

/// Declares RECORDS, the options that say how to read it, those of boundaries, and --verbose.
void add_input_options(CLI::App& app, InputOptions& options);

/// Says the settings in force.
void show_settings(const InputOptions& options, const Stages& stages);

/// Records, boundaries and the join between them.
struct Inputs {
  Records records;
  Places places;
  Joined joined;
};

/// Reads the records. Standard input is read to its end, 64 MB at most.
Records load_records(const InputOptions& options, const Stages& stages);

/// Reads the boundaries and joins the records to them.
Inputs join_to_places(Records records, const InputOptions& options, Stages& stages);

/// Everything found while reading and joining: the records' findings by line, then those of the boundaries.
Findings findings_of(const Inputs& inputs);

/// Years as given on the command line, each once. Throws UsageError for what is no year.
std::vector<Year> parse_years(const std::vector<std::string>& texts);

/// "2008-09, 2009-10".
std::string list_of(const std::vector<Year>& years);

/// The single year of the records. Throws UsageError that lists the years when there are several, or none.
Year only_year(const Records& records);

/// A warning for each year that the records do not know, not even as a heading.
Findings unknown_years(const Records& records, const std::vector<Year>& years, const std::string& file);

}  // namespace zilamap::cli
