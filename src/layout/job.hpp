// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/map.hpp>

#include <span>
#include <string>

#include "layout/supplies.hpp"
#include "layout/theme.hpp"

namespace zilamap::layout {

/// What one map is made of: the earlier stages' results, none of them changed here.
struct Job {
  const Records& records;
  const Joined& joined;
  const Places& places;
  const Style& style;
  const YearMap& map;                ///< of a page of panels: the first
  std::span<const YearMap> maps;     ///< all of the page
  const MapOptions& options;
  TextMeasure& measure;
  const Language& language;
  const Supplies& supplies = no_supplies;
};

/// The language with the groups and digits that the style wants.
Language language_of(const Style& style, const Language& language);

/// A text of the style in the map's language.
inline const std::string& said(const Job& job, const LocalText& text) {
  return text.in(job.language.code(), job.language.extends());
}

/// True when the year has no record at all.
inline bool nothing_reported(const Job& job) { return job.map.measured.balance.read == 0; }

/// "5 activities", "1 activity", "300" where the style names no unit.
std::string with_unit(const Job& job, const std::string& number, bool one);

}  // namespace zilamap::layout
