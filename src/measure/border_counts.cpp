// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ledger/people.hpp"
#include "measure/tally.hpp"

#include <zilamap/measure.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace zilamap {

namespace {

/// The segment of a border and the pair on it, -1 for all of it; sorts before its pairs.
using Stretch = std::pair<std::size_t, std::int32_t>;

/// Adds the stretches that a link covers, each with whether it does so as a whole.
void add_stretches(const Border& border, const Link& link, std::map<Stretch, bool>& stretches) {
  for (std::size_t s = 0; s < border.segments.size(); ++s) {
    const BorderSegment& segment = border.segments[s];
    if (segment.district != link.district) continue;
    if (link.faces < 0) {
      stretches[{s, -1}] = true;
    } else if (static_cast<std::size_t>(link.faces) < segment.faces.size()) {
      stretches.try_emplace({s, -1}, false);
      stretches.try_emplace({s, link.faces}, false);
      return;  // a pair is on one stretch only
    }
  }
}

void add(LineCount& count, std::int64_t weight, bool as_whole) {
  base::add_capped(count.activities, weight);
  if (as_whole) base::add_capped(count.as_whole, weight);
}

}  // namespace

std::vector<LineCount> border_counts(const Records& records, const Joined& joined, const Places& places,
                                     const Measure& what, const Year& year) {
  measuring::check_joined(records, joined);
  std::map<std::pair<std::size_t, Stretch>, LineCount> counts;
  for (std::size_t b = 0; b < places.borders.size(); ++b) {
    for (std::size_t s = 0; s < places.borders[b].segments.size(); ++s) counts[{b, {s, -1}}] = {b, s};
  }
  const measuring::Period period = measuring::Period::of(year, what.span);
  const bool wanted = measuring::admits(what.ties, Tie::border);
  for (std::size_t i = 0; wanted && i < records.activities.size(); ++i) {
    const Activity& activity = records.activities[i];
    const std::int64_t weight = accounting::weight(activity.count);
    if (activity.border.empty() || weight == 0 || !measuring::admits(what.types, activity.type)) continue;
    const auto border = std::ranges::find(places.borders, activity.border, &Border::key);
    if (border == places.borders.end() || !period.has(activity, records)) continue;
    std::map<Stretch, bool> stretches;
    for (const Link& link : joined.placements[i].links) {
      if (link.tie == Tie::border) add_stretches(*border, link, stretches);
    }
    const auto b = static_cast<std::size_t>(border - places.borders.begin());
    for (const auto& [stretch, as_whole] : stretches) {
      const LineCount none{b, stretch.first, stretch.second};
      add(counts.try_emplace({b, stretch}, none).first->second, weight, as_whole);
    }
  }
  std::vector<LineCount> list;
  for (const auto& [key, count] : counts) list.push_back(count);
  return list;
}

BorderCover border_cover(const Places& places, std::span<const LineCount> counts, std::size_t border) {
  BorderCover cover;
  const std::vector<BorderSegment>& segments = places.borders.at(border).segments;
  std::vector<std::size_t> pairs(segments.size());
  for (const LineCount& count : counts) {
    if (count.border == border && count.faces >= 0) ++pairs.at(count.segment);
  }
  for (const BorderSegment& segment : segments) cover.length_km += segment.length_km;
  for (const LineCount& count : counts) {
    if (count.border != border || count.faces >= 0 || count.activities == 0) continue;
    const BorderSegment& segment = segments.at(count.segment);
    const bool all_pairs = pairs[count.segment] == segment.faces.size();
    (count.as_whole > 0 || all_pairs ? cover.covered_km : cover.in_part_km) += segment.length_km;
  }
  return cover;
}

}  // namespace zilamap
