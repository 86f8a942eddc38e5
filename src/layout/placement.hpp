// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/geometry.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// Where labels go, as a pure problem: no text, no map. Each label has places that it could take, each with a cost, and
/// a price for being left out. Wanted is one place for each label, or none, so that nothing overlaps and the sum is
/// least.
namespace zilamap::layout::placement {

/// A straight line from one point to another.
struct Segment {
  Point from;
  Point to;

  friend bool operator==(const Segment&, const Segment&) = default;
};

/// A place that a label could take.
struct Candidate {
  Box box;
  double cost = 0;                ///< what is wrong with it; a finite number, 0 or more
  std::optional<Segment> leader;  ///< the line that ties the label to what it names
  double dot = 0;                 ///< radius of the dot at the leader's end
};

/// A label with the places it could take.
struct Label {
  std::vector<Candidate> candidates;
  double left_out = 1;  ///< the price of leaving it out; places that cost more are never taken
};

/// Stands for "left out" among the candidates.
inline constexpr std::size_t none = static_cast<std::size_t>(-1);

/// How much may be tried. Counted in steps and not in seconds, so that the answer is the same on every machine.
struct Budget {
  std::size_t nodes = 4'000;      ///< steps of the exact search over all groups of labels that touch
  std::size_t exact_labels = 60;  ///< larger groups are improved in small windows only
};

/// One place for each label.
struct Choice {
  std::vector<std::size_t> of_label;  ///< index of a candidate, or `none`
  double cost = 0;                    ///< the sum, prices of the left out included
  double bound = 0;                   ///< no choice at all costs less than this
  std::size_t nodes = 0;              ///< steps of the exact search that were taken

  /// True when nothing better exists.
  bool proven() const { return cost <= bound + 1e-9; }
};

/// True when the two cannot both be taken: their boxes share more than an edge, their leaders cross, or the leader of
/// one runs through the box of the other or ends so near that its dot touches it.
bool conflict(const Candidate& a, const Candidate& b);

/// The cheapest choice, exact within the budget (branch and bound over groups of labels that touch), else the best
/// found together with a bound that tells how far from the least it can be. Deterministic.
Choice solve(std::span<const Label> labels, const Budget& budget = {});

}  // namespace zilamap::layout::placement
