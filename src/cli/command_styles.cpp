// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/command.hpp"
#include "cli/did_you_mean.hpp"
#include "cli/json.hpp"
#include "cli/output.hpp"
#include "cli/target.hpp"

#include <zilamap/error.hpp>
#include <zilamap/render.hpp>
#include <zilamap/style.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace zilamap::cli {

namespace {

/// Every style that ships was made for zilamap, so all are under its licence.
constexpr const char* source = "zilamap contributors";
constexpr const char* licence = "MIT";

class Styles : public Command {
 public:
  void setup(CLI::App& app) override;
  int run() override;

 private:
  void draw_swatches() const;
  void list() const;
  void check_arguments() const;

  std::string m_action;
  std::string m_style;
  bool m_json = false;
  bool m_overwrite = false;
  std::string m_swatches;
};

void Styles::setup(CLI::App& app) {
  app.add_option("ACTION", m_action,
                 "show: print a style, every key with its value; schema: the JSON Schema of style files; reference: "
                 "what their keys mean. Without it: list the styles that ship")
      ->type_name("");
  app.add_option("STYLE", m_style, "For show: a name, or a file ending in .yaml or with a slash in it")->type_name("");
  app.add_flag("--json", m_json, "Print the list as JSON");
  app.add_option("--swatches", m_swatches, "Draw all palettes and patterns instead: .png, .svg, .pdf or .webp")
      ->type_name("FILE");
  app.add_flag("--overwrite", m_overwrite, "Replace a file that is there");
}

void Styles::draw_swatches() const {
  const Target target = parse_target(m_swatches, "");
  if (target.kind != Target::Kind::file)
    throw UsageError("--swatches needs a file that ends in .png, .svg, .pdf or .webp.");
  if (!m_overwrite) refuse_existing({target.path});
  Renderer renderer;
  const Scene scene = renderer.swatches();
  Bytes bytes;
  switch (target.format) {
    case Format::png:
      bytes = renderer.png(scene);
      break;
    case Format::svg:
      bytes = renderer.svg(scene);
      break;
    case Format::pdf:
      bytes = renderer.pdf({&scene, 1});
      break;
    case Format::webp:
      bytes = renderer.webp(scene);
      break;
    case Format::scene:
      write_text(m_swatches, to_text(scene), m_overwrite);
      return;
  }
  write_file(target.path, bytes, m_overwrite);
}

void Styles::check_arguments() const {
  static const std::vector<std::string> actions{"show", "schema", "reference"};
  if (!m_action.empty() && std::ranges::find(actions, m_action) == actions.end()) {
    throw UsageError(
        fmt::format("'{}' is nothing that styles can do: show, schema or reference.{} See 'zilamap styles --help'.",
                    visible(m_action), did_you_mean(m_action, actions)));
  }
  if (m_action == "show" && m_style.empty()) {
    throw UsageError("'show' needs a style: zilamap styles show coverage. 'zilamap styles' lists them.");
  }
  if (m_action != "show" && !m_style.empty()) {
    throw UsageError(fmt::format("'{}' is not expected here. See 'zilamap styles --help'.", visible(m_style)));
  }
  if (!m_swatches.empty() && (m_json || !m_action.empty())) {
    throw UsageError("--swatches draws palettes and goes with nothing else.");
  }
  if (m_json && !m_action.empty()) throw UsageError("--json is for the list of styles.");
}

void Styles::list() const {
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
}

int Styles::run() {
  check_arguments();
  if (!m_swatches.empty()) {
    draw_swatches();
    print(m_swatches + "\n");
  } else if (m_action.empty()) {
    list();
  } else if (m_action == "show") {
    print(to_yaml(load_style(m_style), std::filesystem::path(m_style).parent_path()));
  } else {
    print(m_action == "schema" ? style_schema() : style_reference());
  }
  return exit_done;
}

}  // namespace

std::unique_ptr<Command> make_styles() { return std::make_unique<Styles>(); }

}  // namespace zilamap::cli
