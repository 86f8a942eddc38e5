// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/boundaries.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/place_writer.hpp"

#include <zilamap/error.hpp>
#include <zilamap/join.hpp>
#include <zilamap/records.hpp>

namespace zilamap::cli {

namespace {

class PlacesCommand : public Command {
 public:
  void setup(CLI::App& app) override;
  int run() override;

 private:
  BoundaryChoice m_boundaries;
  std::vector<std::string> m_names;
  std::string m_file;
  std::string m_state;
  bool m_json = false;
  bool m_verbose = false;
};

void PlacesCommand::setup(CLI::App& app) {
  app.add_option("NAME", m_names, "Names of places or districts, or codes")->type_name("TEXT");
  app.add_option("--file", m_file, "Table of names: columns name, district, state, or one of names")->type_name("FILE");
  app.add_option("--state", m_state, "State in which the names are meant")->type_name("STATE");
  app.add_flag("--json", m_json, "Print the answers as a JSON array");
  add_boundary_options(app, m_boundaries);
  app.add_flag("--verbose", m_verbose, "Show the settings in force and each stage with its time");
}

int PlacesCommand::run() {
  if (m_names.empty() == m_file.empty()) throw UsageError("Give names, or a file of names with --file.");
  Stages stages(m_verbose);
  show_settings(m_boundaries, stages);
  const Places places = load_places(m_boundaries);
  talk_findings(places.findings, m_verbose);
  stages.done("boundaries read");
  PlaceFinder finder(places, {.state = m_state, .code_system = m_boundaries.code_system});
  PlaceWriter writer(places, m_json ? PlaceForm::json : m_file.empty() ? PlaceForm::text : PlaceForm::csv);
  bool all_matched = true;
  const auto answer = [&](const PlaceName& name) {
    const PlaceAnswer found = finder.find(name);
    all_matched = all_matched && found.status == PlaceAnswer::Status::matched;
    writer.write(name, found);
  };
  Findings odd;
  if (m_file.empty()) {
    for (const std::string& name : m_names) answer({name, {}, {}, {}});
  } else {
    odd = read_place_names(m_file, answer);
  }
  writer.finish();
  talk_findings(odd, m_verbose);
  stages.done("names resolved");
  return all_matched && !has_errors(odd) ? exit_done : exit_failed;
}

}  // namespace

std::unique_ptr<Command> make_places() { return std::make_unique<PlacesCommand>(); }

}  // namespace zilamap::cli
