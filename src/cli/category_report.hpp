// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "cli/json.hpp"

#include <zilamap/measure.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace zilamap::cli {

/// The categories of a measure and how many districts have them, for a person who orders and colours them in a style.
struct CategoryReport {
  Measure measure;
  std::vector<Year> years;
  std::vector<std::string> names;     ///< as `categories` of a style takes them
  std::vector<std::size_t> counts;    ///< districts and years of each
  std::vector<std::size_t> statuses;  ///< districts and years of each Status, in the order of the enumeration
};

/// Counts the categories of all years together.
CategoryReport report_categories(const Measure& measure, std::span<const Measured> years);

/// For a terminal or a file.
std::string to_text(const CategoryReport& report);
/// With the keys of a report on numbers, of which `methods` is empty, and `categories`.
Json to_json(const CategoryReport& report);

}  // namespace zilamap::cli
