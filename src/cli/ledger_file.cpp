// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/ledger_file.hpp"

#include "cli/json.hpp"
#include "cli/output.hpp"
#include "cli/target.hpp"

#include <zilamap/error.hpp>
#include <zilamap/ledger.hpp>

#include <CLI/CLI.hpp>

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

namespace zilamap::cli {

namespace {

bool is_json(const std::string& file) { return file.ends_with(".json"); }

Json to_json(const LedgerPlace& place) {
  const bool tied = !place.district.empty();
  return {{"text", place.text},
          {"district", tied ? Json(place.district) : Json()},
          {"tie", to_string(place.tie)},
          {"how", tied ? Json(to_string(place.how)) : Json()},
          {"score", tied ? Json(place.score) : Json()},
          {"people", place.people ? Json(*place.people) : Json()},
          {"withheld", place.withheld}};
}

Json to_json(const LedgerEntry& entry) {
  Json years = Json::array();
  for (const Year& year : entry.years) years.push_back(to_string(year));
  Json places = Json::array();
  for (const LedgerPlace& place : entry.places) places.push_back(to_json(place));
  return {{"file", entry.where.file},
          {"sheet", entry.where.sheet},
          {"row", entry.where.line > 0 ? Json(entry.where.line) : Json()},
          {"column", entry.where.column > 0 ? Json(entry.where.column) : Json()},
          {"id", entry.id},
          {"title", entry.title},
          {"outcome", to_string(entry.outcome)},
          {"reason", entry.reason},
          {"remark", entry.remark},
          {"years", years},
          {"places", places},
          {"records", entry.records},
          {"sites", entry.sites},
          {"people_in", entry.people_in},
          {"people_placed", entry.people_placed},
          {"people_together", entry.people_together},
          {"withheld", entry.withheld}};
}

/// An array with a line for each record, so that ledgers can be compared line by line.
std::string json_text(const std::vector<LedgerEntry>& entries) {
  std::string text = "[";
  for (const LedgerEntry& entry : entries) {
    text += text.size() == 1 ? "\n" : ",\n";
    text += to_json(entry).dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  return text + "\n]\n";
}

/// True when two names lead to one file, which need not be there yet.
bool is_same_file(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty() || a == "-" || b == "-") return false;
  std::error_code error;
  if (std::filesystem::equivalent(a, b, error)) return true;
  // A name of which nothing is there would stay relative.
  const auto whole = [](const std::string& name) {
    return std::filesystem::weakly_canonical(std::filesystem::absolute(name));
  };
  try {
    return whole(a) == whole(b);
  } catch (const std::filesystem::filesystem_error&) {
    return a == b;
  }
}

}  // namespace

void add_ledger_option(CLI::App& app, LedgerTarget& target) {
  app.add_option("--ledger", target.file, "Write what became of every record: .csv or .json, or - for CSV")
      ->type_name("FILE");
}

void prepare_ledger(const LedgerTarget& target, bool overwrite, const std::string& output, InputOptions& input) {
  for (const std::string& file : {output, target.file}) {
    if (!is_same_file(file, input.records)) continue;
    throw UsageError(fmt::format("'{}' holds the records and would be replaced. Write to another file.", file));
  }
  if (!target.wanted()) return;
  input.every_record = true;
  if (target.to_stream()) {
    if (output == "-") throw UsageError("--ledger - and -o - both write to standard output. Choose one.");
    return;
  }
  if (is_same_file(target.file, output)) {
    throw UsageError(fmt::format("'{}' is named twice. Give the ledger a file of its own.", output));
  }
  if (!is_json(target.file) && !target.file.ends_with(".csv")) {
    throw UsageError(
        fmt::format("A ledger cannot be written to '{}'. Let the name end in .csv or .json.", target.file));
  }
  if (!overwrite) refuse_existing({target.file});
}

std::string write_ledger(const LedgerTarget& target, const Inputs& inputs, bool overwrite, Stages& stages) {
  if (!target.wanted()) return {};
  const std::vector<LedgerEntry> entries = ledger(inputs.records, inputs.joined, inputs.places);
  const std::string text = is_json(target.file) ? json_text(entries) : to_csv(entries);
  if (target.to_stream()) {
    print(text);
    return {};
  }
  write_text(target.file, text, overwrite);
  stages.done("ledger written");
  return target.file + "\n";
}

}  // namespace zilamap::cli
