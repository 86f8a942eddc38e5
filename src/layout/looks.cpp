// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/looks.hpp"

#include <zilamap/color_check.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "layout/bivariate.hpp"
#include "layout/categories.hpp"

namespace zilamap::layout {

namespace {

/// Need grows to the right of the legend in ochre, coverage upwards in teal; without coverage, and with need, a
/// district is as strong as it gets. By need and then coverage, each from low to high.
constexpr std::array<Color, 9> need_and_coverage{{{0xe9, 0xe6, 0xe1}, {0xb4, 0xd3, 0xd1}, {0x5e, 0xa5, 0xa8},
                                                  {0xe8, 0xc0, 0x8a}, {0xae, 0xa5, 0x80}, {0x4f, 0x7f, 0x7d},
                                                  {0xd9, 0x7a, 0x2b}, {0x99, 0x67, 0x3a}, {0x3d, 0x50, 0x4d}}};

std::vector<Color> colors_of(const Job& job) {
  const Style& style = job.style;
  if (job.map.need) {
    if (!style.need_colors.empty()) return style.need_colors;
    return {need_and_coverage.begin(), need_and_coverage.end()};
  }
  if (is_category(style.measure.quantity)) return category_colors(style, job.map.measured.categories);
  const std::vector<Class>& classes = job.map.classes.items;
  if (style.measure.span != Span::change) return class_colors(style.colors, classes.size());
  const auto below = static_cast<std::size_t>(
      std::ranges::count_if(classes, [](const Class& one) { return !one.middle && one.upper <= 0; }));
  const auto middle = static_cast<std::size_t>(std::ranges::count(classes, true, &Class::middle));
  return diverging_colors(style.colors, below, middle > 0, classes.size() - below - middle);
}

/// Limits that no pair of colours reaches, so that every class gets a pattern.
constexpr ColorLimits out_of_reach{1000, 1000, 1000, 1000, 1000};

}  // namespace

Looks looks_of(const Job& job, Findings& findings) {
  const Style& style = job.style;
  Looks looks{{}, style.zero, style.not_reported, style.suppressed};
  for (const Color color : colors_of(job)) looks.classes.push_back(Fill{color, Pattern::none, {}, 2, 0.2});
  const std::vector<NamedFill> states = state_fills(style);
  // Nine colours on two axes are read by their place in the key, and are no ramp that patterns could follow.
  if (job.map.need) {
    for (Finding& finding : color_findings(check_colors(looks.classes, states))) findings.push_back(std::move(finding));
    return looks;
  }
  if (style.patterns == ClassPatterns::always) {
    looks.classes = with_patterns(looks.classes, states, out_of_reach);
    return looks;
  }
  const ColorReport report = check_colors(looks.classes, states);
  if (report.passes) return looks;
  if (style.patterns == ClassPatterns::automatic) looks.classes = with_patterns(looks.classes, states);
  for (Finding& finding : color_findings(check_colors(looks.classes, states))) findings.push_back(std::move(finding));
  return looks;
}

Fill fill_of(const Job& job, const Looks& looks, std::size_t district) {
  const Cell& cell = job.map.measured.cells[district];
  Status status = cell.status;
  std::optional<std::size_t> index;
  if (job.map.need) {
    const BivariateCell place =
        bivariate_cell(job.map.need->cells[district], job.map.need_classes, cell, job.map.classes);
    status = place.status;
    index = static_cast<std::size_t>(3 * place.need + place.coverage);
  } else if (status == Status::value) {
    index = job.map.classes.of(cell.value);
    if (!index) status = Status::zero;
  }
  switch (status) {
    case Status::not_reported:
      return looks.not_reported;
    case Status::suppressed:
      return looks.suppressed;
    case Status::zero:
      return looks.zero;
    case Status::value:
      break;
  }
  return looks.classes[*index];
}

}  // namespace zilamap::layout
