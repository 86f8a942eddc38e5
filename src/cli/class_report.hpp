// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "cli/json.hpp"

#include <zilamap/classify.hpp>
#include <zilamap/measure.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace zilamap::cli {

/// What one method makes of the values.
struct Trial {
  Method method = Method::natural;
  Classes classes;
  Fit fit;
  std::string refused;  ///< why the method cannot be used with these values; empty: it can
};

/// What the methods make of a measure, for a person who chooses one.
struct ClassReport {
  Measure measure;
  std::vector<Year> years;
  std::vector<std::size_t> statuses;  ///< districts and years of each Status, in the order of the enumeration
  std::vector<double> values;
  ClassSpec spec;
  std::vector<Trial> trials;
};

/// Counts statuses, takes the values and tries each of the methods.
ClassReport report_classes(const Measure& measure, std::span<const Measured> years, const ClassSpec& spec,
                           std::span<const Method> methods);

/// The trial with the best goodness of variance fit; of equal ones, the one with fewest classes. Empty when there are
/// no two to compare.
std::optional<std::size_t> best_of(const ClassReport& report);

/// A count of 0 for each Status.
std::vector<std::size_t> no_statuses();
/// "activities per population (to-date), 2008-09, 2009-10: ".
std::string heading(const Measure& measure, std::span<const Year> years);
/// "In no class: 49 zero, 0 not reported, 0 suppressed." with a line break.
std::string in_no_class(std::span<const std::size_t> statuses);
/// What every report says in JSON: measure, years, districts by status.
Json json_of(const Measure& measure, std::span<const Year> years, std::span<const std::size_t> statuses);

/// For a terminal or a file, not wider than 80 characters but for long labels.
std::string to_text(const ClassReport& report);
Json to_json(const ClassReport& report);

}  // namespace zilamap::cli
