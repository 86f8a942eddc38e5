// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "classify/drafts.hpp"

#include "base/number_format.hpp"

#include <algorithm>
#include <cmath>

namespace zilamap::classing {

bool all_whole(std::span<const Tally> tallies) {
  return std::all_of(tallies.begin(), tallies.end(), [](const Tally& tally) {
    return std::abs(tally.value) < base::largest_exact_integer && tally.value == std::trunc(tally.value);
  });
}

Drafts from_cuts(const Cuts& cuts, std::span<const Tally> tallies) {
  Drafts drafts;
  for (std::size_t i = 0; i < cuts.size(); ++i) {
    const bool last = i + 1 == cuts.size();
    const std::size_t end = last ? tallies.size() : cuts[i + 1];
    const double least = tallies[cuts[i]].value;
    const double greatest = tallies[end - 1].value;
    drafts.push_back({least, last ? greatest : tallies[end].value, {least, greatest}});
  }
  return drafts;
}

Drafts from_edges(const Edges& edges, bool whole, Ends ends) {
  Drafts drafts;
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    drafts.push_back({edges[i], edges[i + 1], {edges[i], edges[i + 1]}});
  }
  if (!whole) return drafts;

  std::vector<Limits> inside;
  for (const Draft& draft : drafts) {
    const bool open_below = inside.empty() && !ends.holds_first;
    const bool closed_above = inside.size() + 1 == drafts.size() && ends.holds_last;
    const double least = open_below ? std::floor(draft.lower) + 1 : std::ceil(draft.lower);
    inside.push_back({least, closed_above ? std::floor(draft.upper) : std::ceil(draft.upper) - 1});
  }
  if (std::all_of(inside.begin(), inside.end(), [](const Limits& limits) { return limits.least <= limits.greatest; })) {
    for (std::size_t i = 0; i < drafts.size(); ++i) drafts[i].shown = inside[i];
  }
  return drafts;
}

Edges without_hollow_classes(const Edges& edges) {
  Edges kept{edges.front()};
  for (std::size_t i = 1; i + 1 < edges.size(); ++i) {
    if (std::ceil(kept.back()) < std::ceil(edges[i])) kept.push_back(edges[i]);
  }
  kept.push_back(edges.back());
  return kept;
}

Classes labelled(const Drafts& drafts, const ClassSpec& spec) {
  std::vector<Limits> limits;
  for (const Draft& draft : drafts) limits.push_back(draft.shown);
  std::vector<std::string> texts = labels(limits, spec.format, spec.words);
  const auto meets_next = [&](std::size_t i) {
    if (i + 1 == limits.size() || drafts[i].middle || drafts[i + 1].middle) return false;
    const bool intervals = limits[i].kind == Limits::Kind::range && limits[i + 1].kind == Limits::Kind::range;
    return intervals && limits[i].least < limits[i].greatest && limits[i].greatest == limits[i + 1].least;
  };
  Classes classes;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const Draft& draft = drafts[i];
    classes.items.push_back(
        {draft.lower, draft.upper, std::move(texts[i]), draft.middle, meets_next(i), draft.shown});
  }
  return classes;
}

}  // namespace zilamap::classing
