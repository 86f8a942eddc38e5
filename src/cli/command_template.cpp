// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/target.hpp"

#include <zilamap/places.hpp>
#include <zilamap/template.hpp>

namespace zilamap::cli {

namespace {

class Template : public Command {
 public:
  void setup(CLI::App& app) override;
  int run() override;

 private:
  std::string m_output;
  TemplateOptions m_options;
};

void Template::setup(CLI::App& app) {
  app.add_option("-o,--output", m_output, "Where to: .xlsx or .csv, or - for CSV")->required()->type_name("FILE");
  app.add_option("--lang", m_options.language, "Language of headers and help: en or hi [en]")
      ->check(CLI::IsMember({"en", "hi"}).description(""))
      ->type_name("LANGUAGE");
  app.add_flag("--overwrite", m_options.overwrite, "Replace a file that is there");
}

int Template::run() {
  if (m_output == "-") {
    print(template_csv(m_options));
    return exit_done;
  }
  if (!m_options.overwrite) refuse_existing({m_output});
  write_template(bihar_places(), m_output, m_options);
  print(m_output + "\n");
  return exit_done;
}

}  // namespace

std::unique_ptr<Command> make_template() { return std::make_unique<Template>(); }

}  // namespace zilamap::cli
