// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/border_cover.hpp"

#include <cmath>

namespace zilamap::layout {

namespace {

/// "310 of 729 km covered, 69 km in part".
std::string words_for(const Language& language, const BorderCover& cover) {
  const std::string covered = language.number(std::round(cover.covered_km));
  const std::string length = language.number(std::round(cover.length_km));
  const std::string part = language.number(std::round(cover.in_part_km));
  if (cover.in_part_km > 0) {
    return language.say("marks.cover_in_part", {{"covered", covered}, {"length", length}, {"part", part}});
  }
  return language.say("marks.cover", {{"covered", covered}, {"length", length}});
}

}  // namespace

std::vector<std::string> cover_of_borders(const Job& job) {
  std::vector<std::string> lines;
  const auto counts = border_counts(job.records, job.joined, job.places, job.style.measure, job.map.measured.year);
  for (std::size_t i = 0; i < job.places.borders.size(); ++i) {
    const Border& border = job.places.borders[i];
    if (border.segments.empty()) continue;
    const std::string text = nothing_reported(job) ? said(job, job.style.not_reported_label)
                                                   : words_for(job.language, border_cover(job.places, counts, i));
    lines.push_back(job.language.say("text.colon", {{"name", job.language.place(border.name)}, {"text", text}}));
  }
  return lines;
}

}  // namespace zilamap::layout
