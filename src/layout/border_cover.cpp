// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/border_cover.hpp"

#include <cmath>

#include "layout/local_words.hpp"

namespace zilamap::layout {

namespace {

/// Whole kilometres; less than half of one keeps the decimals that show it.
std::string kilometres(const Language& language, double km) {
  const double whole = std::round(km);
  return whole == 0 && km > 0 ? short_number(language, km) : language.number(whole);
}

/// "310 of 729 km covered, 69 km in part".
std::string words_for(const Language& language, const BorderCover& cover) {
  const std::string covered = kilometres(language, cover.covered_km);
  const std::string length = kilometres(language, cover.length_km);
  const std::string part = kilometres(language, cover.in_part_km);
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
