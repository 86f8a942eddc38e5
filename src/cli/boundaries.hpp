// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace zilamap::cli {

class Stages;

/// What every command that places names is told about the ground.
struct BoundaryChoice {
  std::string shapes;                  ///< a boundary file; empty: the districts of Bihar that ship
  std::string shapes_key;              ///< its field with the names; empty: the library looks for one
  std::string within;                  ///< only the districts of this state; empty: all
  std::vector<std::string> aliases;    ///< files of other names
  std::vector<std::string> gazetteer;  ///< files of named points
  std::vector<std::string> indicators;  ///< tables of indicators
  std::string code_system;             ///< what bare codes are: "census", "lgd", ...; empty: they are refused
};

/// Declares --shapes, --shapes-key, --within, --aliases, --gazetteer and --code-system.
void add_boundary_options(CLI::App& app, BoundaryChoice& choice);

/// Declares --indicators, for commands that measure.
void add_indicator_option(CLI::App& app, BoundaryChoice& choice);

/// Says the settings in force.
void show_settings(const BoundaryChoice& choice, const Stages& stages);

/// Reads the boundaries, and the names, points and indicators that are to be added to them.
Places load_places(const BoundaryChoice& choice);

}  // namespace zilamap::cli
