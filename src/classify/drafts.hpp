// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/classify.hpp>

#include "classify/cuts.hpp"
#include "classify/edges.hpp"
#include "classify/labels.hpp"
#include "classify/tally.hpp"

#include <span>
#include <vector>

namespace zilamap::classing {

/// A class before its label is written: all labels of a legend are written together, so that they look alike.
struct Draft {
  double lower = 0;
  double upper = 0;
  Limits shown;
  bool middle = false;
};

using Drafts = std::vector<Draft>;

/// True when all values are integers that a double holds exactly, as counts are.
bool all_whole(std::span<const Tally> tallies);

/// Classes that begin at values. Each shows the least and the greatest value in it.
Drafts from_cuts(const Cuts& cuts, std::span<const Tally> tallies);

/// What a class at the ends holds of its edges.
struct Ends {
  bool holds_first = true;  ///< the first class holds its lower edge
  bool holds_last = true;   ///< the last class holds its upper edge
};

/// Classes between edges. Over whole numbers each shows the integers that it can hold, if it can hold any.
Drafts from_edges(const Edges& edges, bool whole, Ends ends = {});

/// Edges without those above which no integer comes before the next one: classes that no count could be in.
Edges without_hollow_classes(const Edges& edges);

/// Writes the labels.
Classes labelled(const Drafts& drafts, const ClassSpec& spec);

}  // namespace zilamap::classing
