// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "cli/boundaries.hpp"

#include "cli/output.hpp"

#include <zilamap/error.hpp>

#include <CLI/CLI.hpp>

namespace zilamap::cli {

namespace {

/// What ships is one state.
Places shipped(const std::string& within) {
  Places places = bihar_places();
  if (within.empty()) return places;
  if (CLI::detail::to_lower(within) != CLI::detail::to_lower(places.state)) {
    throw UsageError("The districts that ship are those of " + places.state + ", so --within " + within +
                     " leaves none. Give --shapes with it.");
  }
  // Names are meant inside the state, so those elsewhere are out of the question.
  std::erase_if(places.other_names, [](const OtherName& other) { return other.kind == OtherName::Kind::elsewhere; });
  return places;
}

}  // namespace

void add_boundary_options(CLI::App& app, BoundaryChoice& choice) {
  auto* shapes = app.add_option("--shapes", choice.shapes, "Boundary file that GDAL opens [districts of Bihar]")
                     ->type_name("FILE");
  app.add_option("--shapes-key", choice.shapes_key, "Field of the boundary file that holds the names")
      ->needs(shapes)
      ->type_name("FIELD");
  app.add_option("--within", choice.within, "Only the districts of this state")->type_name("STATE");
  app.add_option("--aliases", choice.aliases, "Table of other names: name, district, kind")
      ->allow_extra_args(false)
      ->type_name("FILE");
  app.add_option("--gazetteer", choice.gazetteer, "Table or layer of named points: name, lon, lat")
      ->allow_extra_args(false)
      ->type_name("FILE");
  app.add_option("--code-system", choice.code_system, "What codes are that do not say it: census, lgd, pcode")
      ->check(CLI::IsMember({"census", "census2011", "lgd", "pcode", "iso"}))
      ->type_name("SYSTEM");
}

void add_indicator_option(CLI::App& app, BoundaryChoice& choice) {
  app.add_option("--indicators", choice.indicators, "Table of numbers or words of the districts: district, ...")
      ->allow_extra_args(false)
      ->type_name("FILE");
}

void show_settings(const BoundaryChoice& choice, const Stages& stages) {
  stages.setting("shapes", choice.shapes.empty() ? "shipped" : choice.shapes);
  if (!choice.shapes_key.empty()) stages.setting("shapes-key", choice.shapes_key);
  if (!choice.within.empty()) stages.setting("within", choice.within);
  for (const std::string& file : choice.aliases) stages.setting("aliases", file);
  for (const std::string& file : choice.gazetteer) stages.setting("gazetteer", file);
  for (const std::string& file : choice.indicators) stages.setting("indicators", file);
  if (!choice.code_system.empty()) stages.setting("code-system", choice.code_system);
}

Places load_places(const BoundaryChoice& choice) {
  Places places =
      choice.shapes.empty()
          ? shipped(choice.within)
          : read_boundaries(choice.shapes, {.key = choice.shapes_key, .layer = {}, .within = choice.within});
  for (const std::string& file : choice.aliases) add_aliases(places, file);
  for (const std::string& file : choice.gazetteer) add_gazetteer(places, file);
  for (const std::string& file : choice.indicators) add_indicators(places, file);
  return places;
}

}  // namespace zilamap::cli
