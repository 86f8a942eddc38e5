// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/json.hpp"
#include "cli/ledger_file.hpp"
#include "cli/output.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace zilamap::cli {

namespace {

std::string counted(std::ptrdiff_t count, const char* what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string summary(const Findings& findings) {
  const auto of = [&](Severity severity) { return std::ranges::count(findings, severity, &Finding::severity); };
  return fmt::format("{}, {}, {}.\n", counted(of(Severity::error), "error"), counted(of(Severity::warning), "warning"),
                     counted(of(Severity::info), "note"));
}

/// What each column of a table was taken for; nothing for other files.
std::string columns_text(const std::vector<ColumnUse>& columns) {
  std::string text;
  for (const ColumnUse& use : columns) {
    const std::string header = use.hashtag.empty() ? use.header : use.header + " (" + use.hashtag + ")";
    text +=
        visible(fmt::format("Column {}, {}: {}", use.column, header.empty() ? "without a header" : '"' + header + '"',
                            use.field.empty() ? "not used" : use.field + ", by its " + use.by)) +
        "\n";
  }
  return text;
}

Json columns_json(const std::vector<ColumnUse>& columns) {
  Json list = Json::array();
  for (const ColumnUse& use : columns) {
    list.push_back({{"column", use.column},
                    {"header", use.header},
                    {"hashtag", use.hashtag},
                    {"field", use.field.empty() ? Json() : Json(use.field)},
                    {"by", use.by.empty() ? Json() : Json(use.by)}});
  }
  return list;
}

class Check : public Command {
 public:
  void setup(CLI::App& app) override;
  int run() override;

 private:
  InputOptions m_input;
  LedgerTarget m_ledger;
  bool m_json = false;
  bool m_overwrite = false;
};

void Check::setup(CLI::App& app) {
  add_input_options(app, m_input);
  app.add_flag("--json", m_json, "Print findings and account as JSON");
  add_ledger_option(app, m_ledger);
  app.add_flag("--overwrite", m_overwrite, "Replace a ledger that is there");
}

int Check::run() {
  Stages stages(m_input.verbose);
  if (m_ledger.to_stream() && m_json) {
    throw UsageError("--ledger - and --json both write to standard output. Choose one.");
  }
  prepare_ledger(m_ledger, m_overwrite, {}, m_input);
  show_settings(m_input, stages);
  Records records = load_records(m_input, stages);
  stages.done("records read");
  const Inputs inputs = join_to_places(std::move(records), m_input, stages);
  const Findings findings = findings_of(inputs);

  struct Account {
    std::string year;  ///< empty: records of no fiscal year
    Balance balance;
  };
  std::vector<Account> accounts;
  const Balance total = balance_of(inputs.records, inputs.joined);
  for (const Year& year : years_of(inputs.records)) {
    accounts.push_back({to_string(year), balance_of(inputs.records, inputs.joined, year)});
  }
  const Balance without_year = balance_without_year(inputs.records, inputs.joined);
  if (without_year.read > 0) accounts.push_back({"", without_year});

  const std::string ledger_line = write_ledger(m_ledger, inputs, m_overwrite, stages);
  if (m_json) {
    Json years = Json::array();
    for (const Account& account : accounts) {
      Json entry{{"year", account.year.empty() ? Json() : Json(account.year)}};
      entry.update(to_json(account.balance));
      years.push_back(std::move(entry));
    }
    Json result{{"records", shown_source(m_input.records)}};
    if (!inputs.records.columns.empty()) result["columns"] = columns_json(inputs.records.columns);
    result.update({{"findings", to_json(findings)}, {"years", years}, {"total", to_json(total)}});
    print_json(result);
  } else {
    std::string text = columns_text(inputs.records.columns);
    for (const Finding& finding : findings) text += visible(to_string(finding)) + "\n";
    text += summary(findings);
    for (const Account& account : accounts) {
      text += account_line(account.year.empty() ? "No fiscal year" : account.year, account.balance);
    }
    text += account_line("All records", total);
    print_account(text + ledger_line, m_ledger.to_stream());
  }
  return has_errors(findings) ? exit_failed : exit_done;
}

}  // namespace

std::unique_ptr<Command> make_check() { return std::make_unique<Check>(); }

}  // namespace zilamap::cli
