// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/command.hpp"
#include "cli/json.hpp"
#include "cli/output.hpp"
#include "cli/target.hpp"

#include <zilamap/error.hpp>
#include <zilamap/render.hpp>
#include <zilamap/style.hpp>

#include <fmt/format.h>

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

  bool m_json = false;
  bool m_overwrite = false;
  std::string m_swatches;
};

void Styles::setup(CLI::App& app) {
  app.add_flag("--json", m_json, "Print the list as JSON");
  app.add_option("--swatches", m_swatches, "Draw all palettes and patterns instead: .png, .svg or .pdf")
      ->type_name("FILE");
  app.add_flag("--overwrite", m_overwrite, "Replace a file that is there");
}

void Styles::draw_swatches() const {
  const Target target = parse_target(m_swatches, "");
  if (target.kind != Target::Kind::file) throw UsageError("--swatches needs a file that ends in .png, .svg or .pdf.");
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
    case Format::scene:
      write_text(m_swatches, to_text(scene), m_overwrite);
      return;
  }
  write_file(target.path, bytes, m_overwrite);
}

int Styles::run() {
  if (!m_swatches.empty()) {
    draw_swatches();
    print(m_swatches + "\n");
    return exit_done;
  }
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
