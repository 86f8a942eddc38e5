// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/json.hpp"
#include "cli/output.hpp"
#include "cli/target.hpp"

#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <fmt/format.h>

namespace zilamap::cli {

namespace {

/// A year without records has no numbers, not noughts.
bool has_numbers(const DistrictRow& row) { return row.status != Status::not_reported; }

Json to_json(const std::vector<DistrictRow>& rows) {
  const auto number = [](const DistrictRow& row, std::int64_t count) {
    return has_numbers(row) ? Json(count) : Json();
  };
  Json list = Json::array();
  for (const DistrictRow& row : rows) {
    list.push_back({{"district", row.district},
                    {"census2011", row.census2011},
                    {"lgd", row.lgd},
                    {"year", row.year},
                    {"status", to_string(row.status)},
                    {"activities", number(row, row.activities)},
                    {"sites", number(row, row.sites)},
                    {"people_trained", number(row, row.people_trained)},
                    {"types", row.types}});
  }
  return list;
}

class Join : public Command {
 public:
  void setup(CLI::App& app) override;
  int run() override;

 private:
  InputOptions m_input;
  std::string m_year;
  std::string m_output;
  bool m_json = false;
  bool m_overwrite = false;
};

void Join::setup(CLI::App& app) {
  add_input_options(app, m_input);
  app.add_option("--year", m_year, "Year to count: 2009-10 is fiscal, 2009 calendar")->type_name("YEAR");
  app.add_option("-o,--output", m_output, "Where to: .csv, .geojson, .gpkg or .shp, or - for CSV")->type_name("FILE");
  app.add_flag("--json", m_json, "Print the table as JSON to standard output");
  app.add_flag("--overwrite", m_overwrite, "Replace a file that is there");
}

int Join::run() {
  Stages stages(m_input.verbose);
  const bool to_stream = m_output == "-";
  if (m_output.empty() && !m_json) throw UsageError("There is nothing to do. Give -o FILE or --json.");
  if (to_stream && m_json) throw UsageError("-o - and --json both write to standard output. Choose one.");
  std::vector<Year> years = m_year.empty() ? std::vector<Year>{} : parse_years({m_year});
  if (!m_output.empty() && !to_stream && !m_overwrite) refuse_existing({m_output});
  show_settings(m_input, stages);
  stages.setting("output", m_output.empty() ? "none" : m_output);

  Records records = load_records(m_input, stages);
  stages.done("records read");
  if (years.empty()) years = {only_year(records)};
  const Inputs inputs = join_to_places(std::move(records), m_input, stages);
  talk_findings(findings_of(inputs), m_input.verbose);
  talk_findings(unknown_years(inputs.records, years, m_input.records), m_input.verbose);

  const Year year = years.front();
  const std::vector<DistrictRow> rows = district_table(inputs.records, inputs.joined, inputs.places, year);
  stages.done("districts counted");
  if (to_stream) print(to_csv(rows));
  if (m_json) print_json(to_json(rows));
  std::string account;
  if (!m_output.empty() && !to_stream) {
    write_table(rows, inputs.places, m_output, {.overwrite = m_overwrite});
    stages.done("table written");
    account = m_output + "\n";
  }
  account += account_line("  " + to_string(year), balance_of(inputs.records, inputs.joined, year));
  account += account_line("All records", balance_of(inputs.records, inputs.joined));
  print_account(account, to_stream || m_json);
  return exit_done;
}

}  // namespace

std::unique_ptr<Command> make_join() { return std::make_unique<Join>(); }

}  // namespace zilamap::cli
