// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>
#include <zilamap/error.hpp>

#include "base/numbers.hpp"
#include "classify/drafts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace zilamap {
namespace {

using classing::Drafts;
using classing::Edges;
using Tallies = std::span<const classing::Tally>;

void check(const ClassSpec& spec) {
  if (spec.classes < 1 || spec.classes > static_cast<int>(most_classes)) {
    throw UsageError(fmt::format("{} classes were asked for; give a number from 1 to {}", spec.classes, most_classes));
  }
  if (spec.middle && !std::isfinite(*spec.middle)) {
    throw UsageError(fmt::format("the middle of classes must be a number, and is {}", *spec.middle));
  }
  if (spec.method != Method::manual) {
    if (spec.middle && spec.classes < 3) {
      throw UsageError(fmt::format("{} classes around a middle were asked for; give 3 or more", spec.classes));
    }
    return;
  }
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

/// Values that are cut by themselves: all of them, or those on one side of a middle.
struct Part {
  Tallies tallies;
  std::size_t classes = 0;
  std::optional<double> above{};  ///< the middle that they lie above
  std::optional<double> below{};  ///< the middle that they lie below
};

Drafts between(Edges edges, const Part& part) {
  const bool whole = classing::all_whole(part.tallies);
  if (part.above) edges.front() = *part.above;
  if (part.below) edges.back() = *part.below;
  return classing::from_edges(edges, whole, {.holds_first = !part.above, .holds_last = !part.below});
}

Drafts equal_classes(const Part& part) {
  const double least = part.above.value_or(part.tallies.front().value);
  const double greatest = part.below.value_or(part.tallies.back().value);
  return between(classing::equal_edges(least, greatest, std::min(part.classes, part.tallies.size())), part);
}

Drafts pretty_classes(const Part& part) {
  const bool whole = classing::all_whole(part.tallies);
  double least = part.tallies.front().value;
  double greatest = part.tallies.back().value;
  const bool each_its_own = whole && greatest - least + 1 <= static_cast<double>(part.classes);
  if (!each_its_own) {
    least = part.above.value_or(least);
    greatest = part.below.value_or(greatest);
  }
  Edges edges = classing::pretty_edges(least, greatest, part.classes, whole);
  const auto beyond_middle = [&](double edge) {
    return (part.above && edge <= *part.above) || (part.below && edge >= *part.below);
  };
  // The first or last edge becomes the middle.
  edges.erase(std::remove_if(edges.begin() + 1, edges.end() - 1, beyond_middle), edges.end() - 1);
  Drafts drafts = between(std::move(edges), part);
  // Counts from 1 to 9 are not "0–9", for 0 has a look of its own.
  classing::Limits& first = drafts.front().shown;
  if (whole && !part.above && least > 0 && first.least <= 0 && first.greatest >= 1) first.least = 1;
  return drafts;
}

Drafts geometric_classes(const Part& part) {
  const std::optional<double> middle = part.above ? part.above : part.below;
  const double least = part.tallies.front().value;
  if (!middle && least <= 0) {
    throw UsageError(
        fmt::format("geometric classes need values above 0, and the least is {}; choose natural, quantile or pretty "
                    "classes instead",
                    base::plain_number(least)));
  }
  Edges edges = middle ? classing::geometric_edges_from(*middle, part.tallies, part.classes)
                       : classing::geometric_edges(least, part.tallies.back().value, part.classes);
  if (classing::all_whole(part.tallies)) edges = classing::without_hollow_classes(edges);
  return between(std::move(edges), part);
}

Drafts deviation_classes(const Part& part) {
  Edges edges = classing::deviation_edges(part.tallies, part.classes);
  if (classing::all_whole(part.tallies)) edges = classing::without_hollow_classes(edges);
  return between(std::move(edges), part);
}

classing::Cuts cuts_of(Method method, const Part& part) {
  const std::size_t classes = part.classes;
  if (method == Method::head_tail) {
    return part.below ? classing::tail_head_cuts(part.tallies, classes)
                      : classing::head_tail_cuts(part.tallies, classes);
  }
  if (part.tallies.size() <= classes) return classing::each_value(part.tallies);
  return method == Method::quantile ? classing::quantile_cuts(part.tallies, classes)
                                    : classing::natural_cuts(part.tallies, classes);
}

Drafts classes_of(Method method, const Part& part) {
  if (part.tallies.size() > 1) {
    if (method == Method::equal) return equal_classes(part);
    if (method == Method::pretty) return pretty_classes(part);
    if (method == Method::geometric) return geometric_classes(part);
    if (method == Method::standard_deviation) return deviation_classes(part);
  } else if (method == Method::geometric && !part.above && !part.below && part.tallies.front().value <= 0) {
    return geometric_classes(part);  // refused, as for more values
  }
  Drafts drafts = classing::from_cuts(cuts_of(method, part), part.tallies);
  if (part.above) drafts.front().lower = *part.above;
  if (part.below) drafts.back().upper = *part.below;
  return drafts;
}

/// Values below and above the middle by themselves, each into half of the classes, so that a diverging ramp has as many
/// colours on either side. A side without values leaves its classes to the other.
Drafts around_middle(Tallies tallies, const ClassSpec& spec) {
  const double middle = *spec.middle;
  const auto value_below = [](const classing::Tally& tally, double number) { return tally.value < number; };
  const auto first = std::lower_bound(tallies.begin(), tallies.end(), middle, value_below);
  const bool is_there = first != tallies.end() && first->value == middle;
  const Tallies below = tallies.first(static_cast<std::size_t>(first - tallies.begin()));
  const Tallies above = tallies.subspan(below.size() + (is_there ? 1 : 0));

  const std::size_t left = static_cast<std::size_t>(spec.classes) - (is_there ? 1 : 0);
  const std::size_t share = below.empty() || above.empty() ? left : left / 2;
  Drafts drafts;
  if (!below.empty()) drafts = classes_of(spec.method, {.tallies = below, .classes = share, .below = middle});
  if (is_there) drafts.push_back({middle, middle, {middle, middle}, true});
  if (!above.empty()) {
    const Drafts more = classes_of(spec.method, {.tallies = above, .classes = share, .above = middle});
    drafts.insert(drafts.end(), more.begin(), more.end());
  }
  return drafts;
}

/// Makes the middle a class of its own, in the class that holds it.
void part_at_middle(Drafts& drafts, double middle, bool whole) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const classing::Draft whole_class = drafts[i];
    const bool last = i + 1 == drafts.size();
    if (!(whole_class.lower <= middle && (last ? middle <= whole_class.upper : middle < whole_class.upper))) continue;
    Drafts parts;
    if (whole_class.lower < middle) {
      parts = classing::from_edges({whole_class.lower, middle}, whole, {.holds_last = false});
    }
    parts.push_back({middle, middle, {middle, middle}, true});
    if (middle < whole_class.upper) {
      const Drafts above =
          classing::from_edges({middle, whole_class.upper}, whole, {.holds_first = false, .holds_last = last});
      parts.insert(parts.end(), above.begin(), above.end());
    }
    const auto at = drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(i));
    drafts.insert(at, parts.begin(), parts.end());
    return;
  }
}

/// Classes between given edges. Values beyond them get a class of their own, so that none looks like no value at all.
Drafts manual_classes(Tallies tallies, const ClassSpec& spec) {
  const bool whole = classing::all_whole(tallies);
  const double least = tallies.front().value;
  const double greatest = tallies.back().value;
  const double first = spec.breaks.front();
  const double last = spec.breaks.back();
  Drafts drafts = classing::from_edges(spec.breaks, whole);
  const bool has_middle = spec.middle && std::any_of(tallies.begin(), tallies.end(), [&](const classing::Tally& tally) {
                            return tally.value == *spec.middle;
                          });
  if (has_middle) part_at_middle(drafts, *spec.middle, whole);
  using Kind = classing::Limits::Kind;
  if (least < first) drafts.insert(drafts.begin(), {least, first, {first, first, Kind::under}});
  if (greatest > last) {
    // The last class that was asked for holds its upper edge; this one begins right after it.
    drafts.push_back({std::nextafter(last, greatest), greatest, {last, last, Kind::over}});
  }
  return drafts;
}

}  // namespace

std::optional<std::size_t> Classes::of(double value) const {
  if (items.empty() || !(value >= items.front().lower && value <= items.back().upper)) return std::nullopt;
  const auto above = std::upper_bound(items.begin(), items.end(), value,
                                      [](double number, const Class& item) { return number < item.lower; });
  const auto at = static_cast<std::size_t>(above - items.begin()) - 1;
  // The class above the middle begins at it, but does not hold it.
  if (at > 0 && items[at - 1].middle && items[at - 1].lower == value) return at - 1;
  return at;
}

Classes classify(std::span<const double> values, const ClassSpec& spec) {
  check(spec);
  const auto tallies = classing::tally(values);
  if (tallies.empty()) return {};
  if (spec.method == Method::manual) return labelled(manual_classes(tallies, spec), spec);
  if (spec.middle) return labelled(around_middle(tallies, spec), spec);
  return labelled(classes_of(spec.method, {.tallies = tallies, .classes = static_cast<std::size_t>(spec.classes)}),
                  spec);
}

Classes classify(std::span<const Measured> years, const ClassSpec& spec) { return classify(values_of(years), spec); }

std::vector<double> values_of(std::span<const Measured> years) {
  std::vector<double> values;
  for (const Measured& year : years) {
    for (const Cell& cell : year.cells) {
      if (cell.status == Status::value) values.push_back(cell.value);
    }
  }
  return values;
}

}  // namespace zilamap
