// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "measure/composite.hpp"

#include "base/text.hpp"
#include "measure/divisors.hpp"
#include "measure/names.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

namespace zilamap::measuring {

namespace {

/// What every set of places can tell.
constexpr std::array<std::string_view, 3> own_columns{"population", "area_km2", "density"};

Numbers densities(const Places& places) {
  Numbers numbers = populations(places);
  const Numbers areas = measuring::areas(places);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (numbers[i] && areas[i] && *areas[i] > 0) {
      numbers[i] = *numbers[i] / *areas[i];
    } else {
      numbers[i].reset();
    }
  }
  return numbers;
}

[[noreturn]] void fail_unknown(const Places& places, const std::string& name) {
  std::vector<std::string> known;
  for (const Indicator& indicator : places.indicators) known.push_back(base::printable(indicator.name, 40));
  known.insert(known.end(), own_columns.begin(), own_columns.end());
  const std::string_view near = base::nearest(name, std::vector<std::string_view>(known.begin(), known.end()));
  throw UsageError(fmt::format("There is no column \"{}\" for the index. {}There are {}.{}", base::printable(name, 40),
                               near.empty() ? "" : fmt::format("Did you mean {}? ", near),
                               base::printable(base::join_words(known, ", "), 900),
                               places.indicators.empty() ? " Others come from a table of indicators." : ""));
}

Numbers numbers_of(const Places& places, const std::string& name) {
  const std::string key = base::fold_name(name);
  const auto found = std::ranges::find_if(
      places.indicators, [&](const Indicator& indicator) { return base::fold_name(indicator.name) == key; });
  if (found != places.indicators.end()) {
    if (found->values.size() != places.districts.size()) {
      throw UsageError(
          fmt::format("The indicator \"{}\" is not one of these places: it has {} values for {} districts.",
                      base::printable(name, 40), found->values.size(), places.districts.size()));
    }
    return found->values;
  }
  if (key == base::fold_name(own_columns[0])) return populations(places);
  if (key == base::fold_name(own_columns[1])) return areas(places);
  if (key == base::fold_name(own_columns[2])) return densities(places);
  fail_unknown(places, name);
}

/// Where a column's numbers lie.
struct Extent {
  std::size_t count = 0;
  double least = 0;
  double most = 0;
  double mean = 0;
  double deviation = 0;  ///< square root of the mean squared distance from the mean
};

Extent extent_of(const Numbers& numbers) {
  Extent extent;
  double sum = 0;
  for (const std::optional<double>& x : numbers) {
    if (!x) continue;
    extent.least = extent.count == 0 ? *x : std::min(extent.least, *x);
    extent.most = extent.count == 0 ? *x : std::max(extent.most, *x);
    ++extent.count;
    sum += *x;
  }
  if (extent.count == 0) return extent;
  const auto n = static_cast<double>(extent.count);
  extent.mean = sum / n;
  double squares = 0;
  for (const std::optional<double>& x : numbers) {
    if (x) squares += (*x - extent.mean) * (*x - extent.mean);
  }
  extent.deviation = std::sqrt(squares / n);
  return extent;
}

/// Scales one column in place.
void scale(Numbers& numbers, const IndexColumn& column, Scaling scaling, Findings& findings) {
  const Extent extent = extent_of(numbers);
  // Numbers so close together that their deviation is no number any more are alike too.
  const bool constant = extent.count > 0 && (extent.least == extent.most || !(extent.deviation > 0));
  if (constant) {
    findings.push_back({"constant-indicator",
                        Severity::warning,
                        {},
                        fmt::format("The indicator \"{}\" has the same number everywhere, so it tells nothing apart.",
                                    base::printable(column.column, 40)),
                        "Leave it out of the index."});
  }
  for (std::optional<double>& x : numbers) {
    if (!x) continue;
    if (scaling == Scaling::min_max) {
      const double part = constant ? 0.5 : (*x - extent.least) / (extent.most - extent.least);
      x = column.higher_is_better ? 1 - part : part;
    } else {
      const double z = constant ? 0 : (*x - extent.mean) / extent.deviation;
      x = column.higher_is_better ? 0 - z : z;
    }
  }
}

void find_incomplete(const Places& places, const IndexSpec& spec, const std::vector<Numbers>& columns,
                     Findings& findings) {
  std::vector<std::size_t> districts;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < places.districts.size(); ++i) {
    if (std::ranges::any_of(columns, [i](const Numbers& numbers) { return !numbers[i]; })) districts.push_back(i);
  }
  if (districts.empty()) return;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (std::ranges::any_of(columns[c], [](const std::optional<double>& x) { return !x; })) {
      names.push_back(base::printable(spec.columns[c].column, 40));
    }
  }
  const bool one = districts.size() == 1;
  findings.push_back({"index-incomplete",
                      Severity::warning,
                      {},
                      fmt::format("{} {} a number in {}, so {} no index: {}.", counted(places, districts.size()),
                                  one ? "lacks" : "lack", base::join_words(names, ", "), one ? "it has" : "they have",
                                  listed(places, districts)),
                      "Fill in the table of indicators, or leave the column out of the index."});
}

}  // namespace

std::vector<Cell> composite(const Places& places, const IndexSpec& spec, Findings& findings) {
  std::vector<Numbers> columns;
  double weights = 0;
  for (const IndexColumn& column : spec.columns) {
    columns.push_back(numbers_of(places, column.column));
    weights += column.weight;
  }
  find_incomplete(places, spec, columns, findings);
  for (std::size_t c = 0; c < columns.size(); ++c) scale(columns[c], spec.columns[c], spec.scaling, findings);
  std::vector<Cell> cells(places.districts.size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    double sum = 0;
    bool complete = true;
    for (std::size_t c = 0; c < columns.size() && complete; ++c) {
      complete = columns[c][i].has_value();
      if (complete) sum += spec.columns[c].weight * *columns[c][i];
    }
    if (complete) cells[i] = {Status::value, sum / weights};
  }
  return cells;
}

}  // namespace zilamap::measuring
