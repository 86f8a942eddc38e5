// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/colors.hpp>
#include <zilamap/export.hpp>
#include <zilamap/finding.hpp>
#include <zilamap/scene.hpp>
#include <zilamap/style.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace zilamap {

/// A fill with the name that the legend gives it.
struct NamedFill {
  std::string name;
  Fill fill;
};

/// How different two fills of a map must look, see color_difference().
///
/// A reader holds a district against a legend some centimetres away, with other colours around both; that takes several
/// times the 1 to 2 that can be seen side by side. 6 is what good palettes give and poor ones do not: with 5 classes
/// all sequential ones that ship reach it for every sight, with 7 about half of them (viridis, cividis, magma, YlGnBu,
/// Purples, Greys do; OrRd, YlOrBr, Reds fail for people without red or green cones), with 9 hardly any. In grey an
/// even ramp from L* 88 to 25 has steps of 10 with 7 classes; under 6 neighbours run together on an office printer.
///
/// States are pale, and only the first class comes near them. There CIEDE2000 counts lightness at little more than
/// half, so that the 5 of L* that can be told in print are about 3.5; less will do than between classes, all the more
/// as most states carry a pattern and lie at one end of the legend.
struct ColorLimits {
  double between_classes = 6;
  double grey_between_classes = 6;
  double to_state = 4;
  double grey_to_state = 5;
  double between_states = 3.5;
};

/// Two fills that a reader must tell apart, and how well that goes.
struct FillPair {
  std::size_t first = 0;                            ///< place among the classes followed by the states
  std::size_t second = 0;                           ///< a later one
  std::array<double, sights.size()> differences{};  ///< by sight
  std::array<double, sights.size()> needed{};       ///< by sight
  bool by_pattern = false;                          ///< told apart by pattern, whatever their colours
  bool passes = true;
};

/// The pair that is hardest to tell apart for one sight.
struct WorstPair {
  Sight sight = Sight::normal;
  FillPair pair;
  double difference = 0;  ///< for that sight
  bool passes = true;     ///< for that sight
};

/// What check_colors() found.
struct ColorReport {
  std::vector<FillPair> pairs;     ///< all of them
  std::vector<WorstPair> worst;    ///< one for each sight, of the pairs that no pattern tells apart; empty without such
  std::vector<std::string> texts;  ///< one sentence for each pair that fails
  bool passes = true;
};

/// The gate: whether all who read a map can tell its fills apart. Every class is held against every other (not only its
/// neighbours: in a diverging palette it is the two ends that look alike), against every state, and the states against
/// one another. A pair passes when its colours differ enough for every sight, or its patterns do. `classes` are in the
/// order of the legend, lowest first. Check a style as it is, not as it is scaled to a page.
ZILAMAP_API ColorReport check_colors(std::span<const Fill> classes, std::span<const NamedFill> states,
                                     const ColorLimits& limits = {});

/// The failing pairs of a report as findings: code "colors-too-close".
ZILAMAP_API Findings color_findings(const ColorReport& report);

/// Whether two fills are told apart by their patterns: of another kind, or of the same kind half as far apart again. A
/// pattern that hardly differs from its own ground, or is finer than a printer shows, is none.
ZILAMAP_API bool patterns_differ(const Fill& a, const Fill& b);

/// The classes, with a pattern for each that could be taken for a lower class or for a state; denser from class to
/// class, of kinds that neither the states nor other classes have. Their colours stay. Up to 16 classes.
ZILAMAP_API std::vector<Fill> with_patterns(std::span<const Fill> classes, std::span<const NamedFill> states,
                                            const ColorLimits& limits = {});

/// The looks of a style that are no class: zero, not reported, suppressed, outside the programme.
ZILAMAP_API std::vector<NamedFill> state_fills(const Style& style);

}  // namespace zilamap
