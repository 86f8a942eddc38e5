// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "classify/edges.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace zilamap::classing {
namespace {

// All in long double, because the range of the largest numbers is no finite double.

double to_double(long double value) {
  constexpr long double most = std::numeric_limits<double>::max();
  return static_cast<double>(std::clamp(value, -most, most));
}

/// Edges that are the same number make no class.
Edges distinct(Edges edges) {
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  return edges;
}

/// The number of steps from zero to an edge, forgiving what decimal fractions lose: 0.3 is 3 steps of 0.1.
long double steps_below(long double value, long double step) { return std::floor(value / step + 1e-9L); }
long double steps_above(long double value, long double step) { return std::ceil(value / step - 1e-9L); }

/// The edges of steps of factor * 10^power; empty when that makes too many classes.
Edges stepped(double least, double greatest, std::size_t classes, int factor, int power) {
  // Divided by a positive power of ten rather than multiplied by a negative one, so that 3 steps of 0.1 are 0.3.
  const long double scale = std::pow(10.0L, std::abs(power));
  const long double step = power < 0 ? factor / scale : factor * scale;
  const long double first = steps_below(least, step);
  const long double count = steps_above(greatest, step) - first;
  if (!(count <= static_cast<long double>(classes))) return {};
  Edges edges;
  for (int i = 0; i <= static_cast<int>(count); ++i) {
    const long double multiple = (first + i) * factor;
    edges.push_back(to_double(power < 0 ? multiple / scale : multiple * scale));
  }
  edges.front() = std::min(edges.front(), least);
  edges.back() = std::max(edges.back(), greatest);
  return distinct(std::move(edges));
}

}  // namespace

Edges equal_edges(double least, double greatest, std::size_t classes) {
  const long double low = least;
  const long double range = static_cast<long double>(greatest) - low;
  Edges edges;
  for (std::size_t i = 0; i <= classes; ++i) {
    // Multiplied before it is divided, so that edges that ought to be integers are.
    edges.push_back(to_double(low + range * static_cast<long double>(i) / static_cast<long double>(classes)));
  }
  return distinct(std::move(edges));
}

Edges pretty_edges(double least, double greatest, std::size_t classes, bool whole) {
  if (classes < 2) return {least, greatest};
  const long double range = static_cast<long double>(greatest) - static_cast<long double>(least);
  if (whole && range + 1 <= static_cast<long double>(classes)) {
    Edges edges;
    for (int i = 0; i <= static_cast<int>(range); ++i) edges.push_back(least + i);
    edges.push_back(greatest);  // the last class holds one number like the others, so both its edges are that number
    return edges;
  }
  // Two classes at least are there, so a step as long as the greatest number is enough, and the search ends.
  int power = static_cast<int>(std::floor(std::log10(range / static_cast<long double>(classes))));
  for (power = whole ? std::max(power, 0) : power;; ++power) {
    for (const int factor : std::array{1, 2, 5}) {
      Edges edges = stepped(least, greatest, classes, factor, power);
      if (!edges.empty()) return edges;
    }
  }
}

Edges deviation_edges(std::span<const Tally> tallies, std::size_t classes) {
  long double count = 0;
  long double mean = 0;
  for (const Tally& tally : tallies) {
    const auto weight = static_cast<long double>(tally.count);
    count += weight;
    mean += (static_cast<long double>(tally.value) - mean) * (weight / count);
  }
  long double squares = 0;
  for (const Tally& tally : tallies) {
    const long double off = static_cast<long double>(tally.value) - mean;
    squares += off * off * static_cast<long double>(tally.count);
  }
  const long double deviation = std::sqrt(squares / (count - 1));

  const double least = tallies.front().value;
  const double greatest = tallies.back().value;
  Edges edges{least};
  const bool odd = classes % 2 == 1;
  const int most = static_cast<int>((classes - 1) / 2);
  for (int i = -most; i <= most; ++i) {
    if (odd && i == 0) continue;
    const double edge = to_double(mean + i * deviation);
    if (edge > edges.back() && edge < greatest) edges.push_back(edge);
  }
  edges.push_back(greatest);
  return edges;
}

Edges geometric_edges(long double least, long double greatest, std::size_t classes) {
  const long double growth = std::log(greatest / least) / static_cast<long double>(classes);
  Edges edges{to_double(least)};
  for (std::size_t i = 1; i < classes; ++i) {
    const double edge = to_double(least * std::exp(growth * static_cast<long double>(i)));
    if (edge > edges.back() && edge < greatest) edges.push_back(edge);
  }
  edges.push_back(to_double(greatest));
  return edges;
}

Edges geometric_edges_from(double middle, std::span<const Tally> tallies, std::size_t classes) {
  const long double low = tallies.front().value;
  const long double high = tallies.back().value;
  const bool above = low > middle;
  const long double nearest = above ? low - middle : middle - high;
  const long double farthest = above ? high - middle : middle - low;
  const long double growth = std::log(farthest / nearest) / static_cast<long double>(classes);
  Edges edges;
  for (std::size_t i = 1; i < classes; ++i) {
    const long double off = nearest * std::exp(growth * static_cast<long double>(i));
    const double edge = to_double(above ? middle + off : middle - off);
    if (edge > tallies.front().value && edge < tallies.back().value) edges.push_back(edge);
  }
  edges.insert(edges.end(), {middle, to_double(above ? high : low)});
  std::sort(edges.begin(), edges.end());
  return distinct(std::move(edges));
}

}  // namespace zilamap::classing
