// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>
#include <zilamap/error.hpp>

#include "base/numbers.hpp"
#include "classify/cuts.hpp"
#include "classify/labels.hpp"
#include "classify/tally.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace zilamap {
namespace {

constexpr int most_classes = 12;

void check(const ClassSpec& spec) {
  if (spec.classes < 1 || spec.classes > most_classes) {
    throw UsageError(fmt::format("{} classes were asked for; give a number from 1 to {}", spec.classes, most_classes));
  }
  if (spec.method != Method::manual) return;
  const auto& breaks = spec.breaks;
  if (breaks.size() < 2 || breaks.size() > most_classes + 1) {
    throw UsageError(
        fmt::format("{} breaks were given for manual classes; give from 2 to {}: the lower edge of each "
                    "class and the upper edge of the last",
                    breaks.size(), most_classes + 1));
  }
  for (std::size_t i = 0; i < breaks.size(); ++i) {
    if (!std::isfinite(breaks[i]) || (i > 0 && !(breaks[i - 1] < breaks[i]))) {
      throw UsageError(
          fmt::format("the breaks of manual classes must be numbers that rise; number {} is {}", i + 1, breaks[i]));
    }
  }
}

/// In long double, because the range of the largest numbers is no finite double; multiplied before it is divided, so
/// that edges that ought to be integers are.
std::vector<double> equal_edges(long double least, long double greatest, std::size_t classes) {
  std::vector<double> edges;
  for (std::size_t i = 0; i <= classes; ++i) {
    const long double above = (greatest - least) * static_cast<long double>(i) / static_cast<long double>(classes);
    edges.push_back(static_cast<double>(least + above));
  }
  return edges;
}

/// Classes between edges. Those over integers are named by the integers that they hold.
Classes from_edges(std::span<const double> edges, std::span<const classing::Tally> tallies) {
  std::vector<classing::Limits> limits;
  Classes classes;
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    classes.items.push_back({edges[i], edges[i + 1], {}});
    limits.push_back({edges[i], edges[i + 1]});
  }
  const bool integers = std::all_of(tallies.begin(), tallies.end(),
                                    [](const classing::Tally& t) { return t.value == std::trunc(t.value); });
  if (integers) {
    std::vector<classing::Limits> inside = limits;
    for (classing::Limits& limit : inside) {
      const bool last = &limit == &inside.back();
      limit = {std::ceil(limit.least), last ? std::floor(limit.greatest) : std::ceil(limit.greatest) - 1};
    }
    const bool all_hold_one =
        std::all_of(inside.begin(), inside.end(), [](const classing::Limits& l) { return l.least <= l.greatest; });
    if (all_hold_one) limits = std::move(inside);
  }
  const auto labels = classing::labels(limits);
  for (std::size_t i = 0; i < labels.size(); ++i) classes.items[i].label = labels[i];
  return classes;
}

/// Classes that begin at values. Each is named by the least and the greatest value in it.
Classes from_cuts(const classing::Cuts& cuts, std::span<const classing::Tally> tallies) {
  std::vector<classing::Limits> limits;
  Classes classes;
  for (std::size_t i = 0; i < cuts.size(); ++i) {
    const bool last = i + 1 == cuts.size();
    const std::size_t end = last ? tallies.size() : cuts[i + 1];
    classes.items.push_back({tallies[cuts[i]].value, tallies[last ? end - 1 : end].value, {}});
    limits.push_back({tallies[cuts[i]].value, tallies[end - 1].value});
  }
  const auto labels = classing::labels(limits);
  for (std::size_t i = 0; i < labels.size(); ++i) classes.items[i].label = labels[i];
  return classes;
}

/// Values below the first edge or above the last get a class of their own, so that none looks like no value at all.
Classes with_outside(Classes classes, std::span<const classing::Tally> tallies) {
  const double least = tallies.front().value;
  const double greatest = tallies.back().value;
  const double first = classes.items.front().lower;
  const double last = classes.items.back().upper;
  if (least < first) classes.items.insert(classes.items.begin(), {least, first, "under " + base::plain_number(first)});
  if (greatest > last) {
    // The last class that was asked for holds its upper edge; this one begins right after it.
    classes.items.push_back({std::nextafter(last, greatest), greatest, "over " + base::plain_number(last)});
  }
  return classes;
}

}  // namespace

std::optional<std::size_t> Classes::of(double value) const {
  if (items.empty() || !(value >= items.front().lower && value <= items.back().upper)) return std::nullopt;
  const auto above = std::upper_bound(items.begin(), items.end(), value,
                                      [](double number, const Class& item) { return number < item.lower; });
  return static_cast<std::size_t>(above - items.begin()) - 1;
}

Classes classify(std::span<const double> values, const ClassSpec& spec) {
  check(spec);
  const auto tallies = classing::tally(values);
  if (tallies.empty()) return {};
  if (spec.method == Method::manual) return with_outside(from_edges(spec.breaks, tallies), tallies);

  const auto classes = static_cast<std::size_t>(spec.classes);
  if (spec.method == Method::equal && tallies.size() > 1) {
    const auto edges = equal_edges(tallies.front().value, tallies.back().value, std::min(classes, tallies.size()));
    return from_edges(edges, tallies);
  }
  if (tallies.size() <= classes) return from_cuts(classing::each_value(tallies), tallies);
  if (spec.method == Method::quantile) return from_cuts(classing::quantile_cuts(tallies, classes), tallies);
  return from_cuts(classing::natural_cuts(tallies, classes), tallies);
}

Classes classify(std::span<const Measured> years, const ClassSpec& spec) {
  std::vector<double> values;
  for (const Measured& year : years) {
    for (const Cell& cell : year.cells) {
      if (cell.status == Status::value) values.push_back(cell.value);
    }
  }
  return classify(values, spec);
}

std::string_view to_string(Method method) {
  switch (method) {
    case Method::unique:
      return "unique";
    case Method::equal:
      return "equal";
    case Method::quantile:
      return "quantile";
    case Method::natural:
      return "natural";
    case Method::manual:
      return "manual";
  }
  return "";
}

}  // namespace zilamap
