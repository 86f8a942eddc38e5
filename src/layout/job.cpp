// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/job.hpp"

namespace zilamap::layout {

Language language_of(const Style& style, const Language& language) {
  Language chosen = language;
  if (style.digits != Digits::automatic) {
    chosen = chosen.with(style.digits == Digits::devanagari ? DigitScript::devanagari : DigitScript::latin);
  }
  if (style.grouping != Grouping::automatic) {
    chosen = chosen.with(style.grouping == Grouping::indian ? DigitGrouping::indian : DigitGrouping::international);
  }
  return chosen;
}

std::string with_unit(const Job& job, const std::string& number, bool one) {
  const std::string& unit = said(job, one ? job.style.unit_one : job.style.unit);
  return unit.empty() ? number : job.language.say("text.with", {{"number", number}, {"unit", unit}});
}

}  // namespace zilamap::layout
