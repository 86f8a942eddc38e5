// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/outline.hpp>
#include <zilamap/style.hpp>

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace zilamap::cli {

class Stages;

/// What a run says of its own about the furniture of its maps; empty fields leave the styles as they are.
struct FurnitureChoice {
  std::string producer;
  std::string map_number;
  std::string map_version;
  std::string notes;
  std::vector<std::string> logos;  ///< files; they come after the styles' own
  std::string qr;
  std::string locator_outline;  ///< a file
  std::string boundary_policy;
};

/// Declares --producer, --map-number, --map-version, --notes, --logo, --qr, --locator-outline and --boundary-policy.
void add_furniture_options(CLI::App& app, FurnitureChoice& choice);

/// Says the settings in force.
void show_settings(const FurnitureChoice& choice, const Stages& stages);

/// Puts the choice into a style.
void apply(const FurnitureChoice& choice, Style& style);

/// Reads the outline, when there is one. Throws UsageError when it has no boundary policy, or the policy no outline.
std::optional<DeclaredOutline> outline_of(const FurnitureChoice& choice);

}  // namespace zilamap::cli
