// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/json.hpp"
#include "cli/ledger_file.hpp"
#include "cli/output.hpp"
#include "cli/target.hpp"

#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace zilamap::cli {

namespace {

Json to_json(const std::vector<DistrictRow>& rows) {
  Json list = Json::array();
  for (const DistrictRow& row : rows) {
    // What is not known is no number, and not 0 either.
    const auto number = [&row](std::int64_t count) {
      return row.status == Status::not_reported ? Json() : Json(count);
    };
    const auto people = [&row](const std::optional<std::int64_t>& count) {
      return row.people_known() && count ? Json(*count) : Json();
    };
    list.push_back({{"district", row.district},
                    {"census2011", row.census2011},
                    {"lgd", row.lgd},
                    {"year", row.year},
                    {"status", to_string(row.status)},
                    {"activities", number(row.activities)},
                    {"sites", number(row.sites)},
                    {"people_trained", people(row.people_trained)},
                    {"types", row.types},
                    {"female", people(row.female)},
                    {"male", people(row.male)},
                    {"adults", people(row.adults)},
                    {"children", people(row.children)},
                    {"withheld", number(row.withheld)}});
  }
  return list;
}

class Join : public Command {
 public:
  void setup(CLI::App& app) override;
  int run() override;

 private:
  void check_options();
  void write(const Inputs& inputs, const Year& year, const std::vector<DistrictRow>& rows) const;

  InputOptions m_input;
  std::string m_year;
  std::string m_output;
  LedgerTarget m_ledger;
  bool m_json = false;
  bool m_hxl = false;
  bool m_overwrite = false;
};

void Join::setup(CLI::App& app) {
  add_input_options(app, m_input);
  app.add_option("--year", m_year, "Year to count: 2009-10 is fiscal, 2009 calendar")->type_name("YEAR");
  app.add_option("-o,--output", m_output, "Where to: .csv, .xlsx, .geojson, .gpkg or .shp, or - for CSV")
      ->type_name("FILE");
  app.add_flag("--json", m_json, "Print the table as JSON to standard output");
  app.add_flag("--hxl", m_hxl, "Write CSV with HXL hashtags, and what is on no district");
  add_ledger_option(app, m_ledger);
  app.add_flag("--overwrite", m_overwrite, "Replace a file that is there");
}

void Join::check_options() {
  const bool to_stream = m_output == "-";
  if (m_output.empty() && !m_json && !m_ledger.wanted()) {
    throw UsageError("There is nothing to do. Give -o FILE, --json or --ledger FILE.");
  }
  if (to_stream && m_json) throw UsageError("-o - and --json both write to standard output. Choose one.");
  if (m_ledger.to_stream() && m_json) {
    throw UsageError("--ledger - and --json both write to standard output. Choose one.");
  }
  if (m_hxl && !to_stream && !m_output.ends_with(".csv")) {
    throw UsageError("--hxl is for CSV. Let -o be - or a name that ends in .csv.");
  }
  prepare_ledger(m_ledger, m_overwrite, m_output, m_input);
}

/// The table, to where -o says.
void Join::write(const Inputs& inputs, const Year& year, const std::vector<DistrictRow>& rows) const {
  if (!m_hxl && m_output != "-") return write_table(rows, inputs.places, m_output, {.overwrite = m_overwrite});
  std::string text;
  if (m_hxl) {
    std::vector<DistrictRow> all = rows;
    std::ranges::move(rows_without_district(inputs.records, inputs.joined, inputs.places, year),
                      std::back_inserter(all));
    text = to_hxl(all);
  } else {
    text = to_csv(rows);
  }
  if (m_output == "-") return print(text);
  write_text(m_output, text, m_overwrite);
}

int Join::run() {
  Stages stages(m_input.verbose);
  const bool to_stream = m_output == "-";
  check_options();
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
  if (m_json) print_json(to_json(rows));
  std::string account;
  if (!m_output.empty()) {
    write(inputs, year, rows);
    if (!to_stream) account = m_output + "\n";
    stages.done("table written");
  }
  account += write_ledger(m_ledger, inputs, m_overwrite, stages);
  account += account_line("  " + to_string(year), balance_of(inputs.records, inputs.joined, year));
  account += account_line("All records", balance_of(inputs.records, inputs.joined));
  print_account(account, to_stream || m_json || m_ledger.to_stream());
  return exit_done;
}

}  // namespace

std::unique_ptr<Command> make_join() { return std::make_unique<Join>(); }

}  // namespace zilamap::cli
