// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/color_check.hpp>

#include "style/lab.hpp"

#include <algorithm>
#include <cmath>

namespace zilamap {
namespace {

/// From the lightest to the densest; ticks come last, since a wide area of them is restless.
constexpr std::array series{Pattern::dots,  Pattern::horizontal, Pattern::hatch_back, Pattern::vertical,
                            Pattern::hatch, Pattern::grid,       Pattern::cross,      Pattern::ticks};

constexpr double least_lightness_step = 15;  // L* between a pattern and its ground
constexpr double finest_mm = 0.08;           // of a line or dot that printers show
constexpr double least_ratio = 1.5;          // between the spacings of two patterns of one kind

double lightness(Color color) { return style::to_lab(color).l; }

/// The pattern that a reader sees.
Pattern visible(const Fill& fill) {
  const bool shows = fill.pattern_color.a >= 128 && fill.weight_mm >= finest_mm &&
                     std::abs(lightness(fill.color) - lightness(fill.pattern_color)) >= least_lightness_step;
  return shows ? fill.pattern : Pattern::none;
}

/// A quieter relative of the ground, far enough from it in lightness.
Color mark_color(Color ground) {
  constexpr double step = 38;
  style::Lab lab = style::to_lab(ground);
  const bool darker = lab.l >= 48;
  lab.l += darker ? -step : step;
  lab.a *= 0.6;
  lab.b *= 0.6;
  const Color color = style::to_color(lab);
  // A colour beyond what screens show comes back nearer than asked.
  if (std::abs(lightness(color) - lightness(ground)) >= 2 * least_lightness_step) return color;
  return darker ? Color{0, 0, 0} : Color{255, 255, 255};
}

/// Gives out patterns, each denser than the one before; from round to round the same kinds at half the spacing.
class Series {
 public:
  explicit Series(std::vector<Pattern> taken) {
    for (const Pattern kind : series) {
      if (std::find(taken.begin(), taken.end(), kind) == taken.end()) m_kinds.push_back(kind);
    }
  }

  /// False when all are given out.
  bool give(Fill& fill) {
    if (m_kinds.empty() || m_next == 2 * m_kinds.size()) return false;
    const double place = static_cast<double>(m_next % m_kinds.size());
    const bool again = m_next >= m_kinds.size();
    fill.pattern = m_kinds[m_next++ % m_kinds.size()];
    fill.pattern_color = mark_color(fill.color);
    fill.spacing_mm = (2.4 - 0.1 * place) / (again ? 2 : 1);
    fill.weight_mm = fill.pattern == Pattern::dots ? 0.24 * fill.spacing_mm : again ? 0.18 : 0.24;
    return true;
  }

 private:
  std::vector<Pattern> m_kinds;
  std::size_t m_next = 0;
};

}  // namespace

bool patterns_differ(const Fill& a, const Fill& b) {
  const Pattern kind = visible(a);
  if (kind != visible(b)) return true;
  if (kind == Pattern::none) return false;
  return std::max(a.spacing_mm, b.spacing_mm) >= least_ratio * std::min(a.spacing_mm, b.spacing_mm);
}

std::vector<Fill> with_patterns(std::span<const Fill> classes, std::span<const NamedFill> states,
                                const ColorLimits& limits) {
  std::vector<Fill> result(classes.begin(), classes.end());
  const ColorReport report = check_colors(classes, states, limits);
  std::vector<bool> fails(classes.size());
  for (const FillPair& pair : report.pairs) {
    if (pair.passes || pair.first >= classes.size()) continue;
    fails[pair.second < classes.size() ? pair.second : pair.first] = true;
  }
  std::vector<Pattern> taken;
  for (const NamedFill& state : states) taken.push_back(visible(state.fill));
  for (std::size_t i = 0; i < classes.size(); ++i) {
    if (!fails[i]) taken.push_back(visible(classes[i]));
  }
  Series marks(taken);
  for (std::size_t i = 0; i < classes.size(); ++i) {
    if (fails[i] && !marks.give(result[i])) break;
  }
  return result;
}

}  // namespace zilamap
