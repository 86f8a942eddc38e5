// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/colors.hpp>
#include <zilamap/style.hpp>

#include "style/palettes.hpp"
#include "style/ramp.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zilamap {
namespace {

/// How far a side of `steps` classes goes towards the end of a diverging list: few classes need no extremes, and names
/// stay readable on them.
double reach(std::size_t steps) {
  constexpr std::array shares{0.6, 0.8, 0.9, 0.95};
  return steps <= shares.size() ? shares[steps - 1] : 1;
}

}  // namespace

std::vector<Color> class_colors(const std::vector<Color>& colors, std::size_t count) {
  if (colors.empty()) return class_colors(style::palette("GnBu"), count);
  if (colors.size() == count) return colors;
  const style::Ramp ramp(style::to_labs(colors));
  // Few classes keep off the darkest colours, and a single one is of middle lightness, so that names stay readable.
  const double begin = ramp.dark_enough();
  const double share = count >= 5 ? 1 : 0.5 + 0.1 * static_cast<double>(count);
  const double end = begin + share * (ramp.length() - begin);
  std::vector<Color> result;
  for (std::size_t i = 0; i < count; ++i) {
    const double at = count == 1 ? 0.7 : static_cast<double>(i) / static_cast<double>(count - 1);
    result.push_back(ramp.at(begin + at * (end - begin)));
  }
  return result;
}

std::vector<Color> diverging_colors(const std::vector<Color>& colors, std::size_t below, bool has_middle,
                                    std::size_t above) {
  if (colors.empty()) return diverging_colors(style::palette("PuOr"), below, has_middle, above);
  if (below == above && colors.size() == below + above + (has_middle ? 1 : 0)) return colors;
  const std::vector<style::Lab> labs = style::settled(style::to_labs(colors));
  const std::size_t half = labs.size() / 2;
  const style::Lab middle = style::middle_of(labs);
  std::vector<style::Lab> down{middle};
  std::vector<style::Lab> up{middle};
  for (std::size_t i = half; i-- > 0;) down.push_back(labs[i]);
  for (std::size_t i = labs.size() - half; i < labs.size(); ++i) up.push_back(labs[i]);
  const style::Ramp lower(std::move(down));
  const style::Ramp upper(std::move(up));

  // Both sides take the steps of the longer one, so that equal distance from the middle is equal strength.
  const std::size_t steps = std::max(below, above);
  const double first = has_middle ? 1 : 0.5;
  const auto at = [&](const style::Ramp& side, std::size_t step) {
    const double share = (static_cast<double>(step) + first) / (static_cast<double>(steps - 1) + first);
    return side.at(share * reach(steps) * side.length());
  };
  std::vector<Color> result;
  for (std::size_t step = below; step-- > 0;) result.push_back(at(lower, step));
  if (has_middle) result.push_back(upper.at(0));
  for (std::size_t step = 0; step < above; ++step) result.push_back(at(upper, step));
  return result;
}

}  // namespace zilamap
