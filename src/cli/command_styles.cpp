// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/command.hpp"
#include "cli/json.hpp"
#include "cli/output.hpp"

#include <zilamap/style.hpp>

#include <fmt/format.h>

namespace zilamap::cli {

namespace {

/// Every style that ships was made for zilamap, so all are under its licence.
constexpr const char* source = "zilamap contributors";
constexpr const char* licence = "MIT";

class Styles : public Command {
 public:
  void setup(CLI::App& app) override { app.add_flag("--json", m_json, "Print the list as JSON"); }
  int run() override;

 private:
  bool m_json = false;
};

int Styles::run() {
  Json list = Json::array();
  for (const Style& style : shipped_styles()) {
    if (m_json) {
      list.push_back(
          {{"name", style.name}, {"description", style.description}, {"source", source}, {"licence", licence}});
      continue;
    }
    print(fmt::format("{}: {}\n  Source: {}\n  Licence: {}\n", style.name, style.description, source, licence));
  }
  if (m_json) print_json(list);
  return exit_done;
}

}  // namespace

std::unique_ptr<Command> make_styles() { return std::make_unique<Styles>(); }

}  // namespace zilamap::cli
