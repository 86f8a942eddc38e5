// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/inputs.hpp"

#include "cli/output.hpp"
#include "cli/progress.hpp"

#include <zilamap/error.hpp>

#include <CLI/CLI.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <limits>
#include <tuple>
#include <utility>

namespace zilamap::cli {

namespace {

constexpr std::size_t largest_input = std::size_t{64} << 20;
constexpr const char* stdin_name = "<stdin>";

std::string read_stdin() {
  std::string text;
  std::size_t size = 0;
  while (true) {
    text.resize(size + (std::size_t{1} << 16));
    const std::size_t got = std::fread(text.data() + size, 1, text.size() - size, stdin);
    size += got;
    if (size > largest_input) {
      throw DataError("The input is too large: at most 64 MB are read. Split it, for example by year.",
                      {stdin_name, 0, 0});
    }
    if (got == 0) break;
  }
  if (std::ferror(stdin) != 0 && errno == EINTR) throw Cancelled("Stopped.", {stdin_name, 0, 0});
  if (std::ferror(stdin) != 0) {
    throw DataError(fmt::format("The input cannot be read: {}.", system_text(errno)), {stdin_name, 0, 0});
  }
  text.resize(size);
  return text;
}

bool knows(const Records& records, const Year& year) {
  const auto is_year = [&](const auto& item) { return item.year == year; };
  return std::ranges::any_of(records.headings, is_year) || std::ranges::any_of(records.rejected, is_year) ||
         std::ranges::any_of(records.activities,
                             [&](const Activity& activity) { return counts_in(activity, records, year); });
}

}  // namespace

void add_input_options(CLI::App& app, InputOptions& options) {
  app.add_option("RECORDS", options.records, "Records: YAML, CSV, XLSX, ODS, IATI, ..., PG:... or - for standard input")
      ->required()
      ->type_name("FILE");
  app.add_option("--sheet,--layer", options.sheet, "Sheet, layer or table to read [the first]")->type_name("NAME");
  app.add_option("--columns", options.columns, "File that says what the columns of the table are")->type_name("FILE");
  app.add_flag("--allow-network", options.allow_network, "Read network addresses such as /vsicurl/http://...");
  app.add_flag("--progress,!--no-progress", options.progress, "Show a progress bar, or none [on a terminal]");
  add_boundary_options(app, options.boundaries);
  app.add_flag("--verbose", options.verbose, "Show the settings in force and each stage with its time");
}

void show_settings(const InputOptions& options, const Stages& stages) {
  stages.setting("records", shown_source(options.records));
  if (!options.sheet.empty()) stages.setting("sheet", options.sheet);
  if (!options.columns.empty()) stages.setting("columns", options.columns);
  show_settings(options.boundaries, stages);
}

Records load_records(const InputOptions& options, const Stages& stages) {
  ProgressBar bar(shown_source(options.records), options.progress.value_or(on_terminal()));
  ReadOptions reading;
  reading.sheet = options.sheet;
  reading.columns = options.columns;
  reading.allow_network = options.allow_network;
  if (options.every_record) reading.sums_above = std::numeric_limits<std::size_t>::max();
  reading.progress = bar.function();
  Records records = options.records == "-" ? parse_records(read_stdin(), stdin_name, reading)
                                           : read_records(options.records, reading);
  bar.check();
  for (const std::string& query : records.queries) stages.setting("sql", query);
  return records;
}

Inputs join_to_places(Records records, const InputOptions& options, Stages& stages) {
  Inputs inputs;
  inputs.records = std::move(records);
  if (!options.boundaries.code_system.empty()) inputs.records.code_system = options.boundaries.code_system;
  inputs.places = load_places(options.boundaries);
  stages.done("boundaries read");
  inputs.joined = join(inputs.records, inputs.places);
  stages.done("records joined");
  return inputs;
}

Findings findings_of(const Inputs& inputs) {
  Findings all = inputs.records.findings;
  all.insert(all.end(), inputs.joined.findings.begin(), inputs.joined.findings.end());
  std::ranges::stable_sort(all, {}, [](const Finding& finding) {
    return std::tie(finding.where.file, finding.where.line, finding.where.column);
  });
  all.insert(all.end(), inputs.places.findings.begin(), inputs.places.findings.end());
  return all;
}

std::vector<Year> parse_years(const std::vector<std::string>& texts) {
  std::vector<Year> years;
  for (const std::string& text : texts) {
    const Year year = parse_year(text);
    if (std::ranges::find(years, year) == years.end()) years.push_back(year);
  }
  return years;
}

std::string list_of(const std::vector<Year>& years) {
  std::string list;
  for (const Year& year : years) {
    if (!list.empty()) list += ", ";
    list += to_string(year);
  }
  return list;
}

Year only_year(const Records& records) {
  const std::vector<Year> years = years_of(records);
  if (years.size() == 1) return years.front();
  if (years.empty()) throw UsageError("The records belong to no year. Say which one to use with --year.");
  throw UsageError(fmt::format("The records are of several years: {}. Choose with --year.", list_of(years)));
}

Findings unknown_years(const Records& records, const std::vector<Year>& years, const std::string& file) {
  Findings findings;
  for (const Year& year : years) {
    if (knows(records, year)) continue;
    const std::vector<Year> known = years_of(records);
    findings.push_back({.code = "year-without-records",
                        .severity = Severity::warning,
                        .where = {file == "-" ? stdin_name : shown_source(file), 0, 0},
                        .text = fmt::format("Nothing is recorded for {}, and no heading names it.", to_string(year)),
                        .advice = known.empty() ? "The records belong to no year."
                                                : fmt::format("The records are of {}.", list_of(known))});
  }
  return findings;
}

}  // namespace zilamap::cli
