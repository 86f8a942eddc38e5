// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>

#include <algorithm>
#include <cmath>

namespace zilamap {
namespace {

/// Squared deviations from the mean. In long double, because the range of the largest numbers is no finite double.
long double squared_deviations(std::span<const double> values) {
  long double mean = 0;
  long double count = 0;
  for (const double value : values) mean += (static_cast<long double>(value) - mean) / ++count;
  long double squares = 0;
  for (const double value : values) {
    const long double off = static_cast<long double>(value) - mean;
    squares += off * off;
  }
  return squares;
}

/// Distances from the median of sorted values.
long double distances_from_median(std::span<const double> sorted) {
  const long double low = sorted[(sorted.size() - 1) / 2];
  const long double median = (low + sorted[sorted.size() / 2]) / 2;
  long double sum = 0;
  for (const double value : sorted) sum += std::abs(static_cast<long double>(value) - median);
  return sum;
}

}  // namespace

Fit fit_of(std::span<const double> values, const Classes& classes) {
  std::vector<double> all;
  std::vector<std::vector<double>> in_class(classes.items.size());
  std::vector<double> sorted(values.begin(), values.end());
  std::erase_if(sorted, [](double value) { return !std::isfinite(value); });
  std::sort(sorted.begin(), sorted.end());
  for (const double value : sorted) {
    const auto index = classes.of(value);
    if (!index) continue;
    all.push_back(value);
    in_class[*index].push_back(value);
  }

  Fit fit;
  long double within = 0;
  long double distances = 0;
  for (const std::vector<double>& some : in_class) {
    fit.counts.push_back(some.size());
    if (some.empty()) continue;
    within += squared_deviations(some);
    distances += distances_from_median(some);
  }
  const long double total = squared_deviations(all);
  if (total > 0) fit.gvf = static_cast<double>(std::clamp(1 - within / total, 0.0L, 1.0L));
  fit.absolute_deviation = static_cast<double>(distances);
  return fit;
}

}  // namespace zilamap
