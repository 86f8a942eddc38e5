// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/command.hpp"
#include "cli/json.hpp"
#include "cli/output.hpp"

#include <zilamap/places.hpp>

#include <fmt/format.h>

namespace zilamap::cli {

namespace {

class Shapes : public Command {
 public:
  void setup(CLI::App& app) override { app.add_flag("--json", m_json, "Print the list as JSON"); }
  int run() override;

 private:
  bool m_json = false;
};

int Shapes::run() {
  Json list = Json::array();
  for (const LayerInfo& layer : shipped_layers()) {
    if (m_json) {
      list.push_back({{"layer", layer.layer},
                      {"file", layer.file},
                      {"title", layer.title},
                      {"features", layer.features},
                      {"crs", layer.crs},
                      {"vintage", layer.vintage},
                      {"source", layer.source},
                      {"licence", layer.licence},
                      {"credit", layer.credit}});
      continue;
    }
    print(fmt::format(
        "{}: {}\n  File: {}, {} features, {}\n  Stands for: {}\n  Source: {}\n  Licence: {}\n  Credit: {}\n",
        layer.layer, layer.title, layer.file, layer.features, layer.crs, layer.vintage, layer.source, layer.licence,
        layer.credit));
  }
  if (m_json) print_json(list);
  return exit_done;
}

}  // namespace

std::unique_ptr<Command> make_shapes() { return std::make_unique<Shapes>(); }

}  // namespace zilamap::cli
