// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/language.hpp>

#include <array>
#include <functional>
#include <map>
#include <string>

namespace zilamap::language {

/// For which numbers a phrase takes its form `one` (Unicode CLDR, language plural rules).
enum class Plural {
  none,     ///< for none: a language that tells no numbers apart
  one,      ///< for 1: English, Nepali, Marathi
  zero_one  ///< from 0 to 1: Hindi, Bhojpuri, Bengali
};

/// A phrase with its forms, and the rule that chooses between them: a phrase that a translation lacks keeps the rule of
/// the language that it comes from.
struct Phrase {
  std::string one;  ///< empty: there is one form only
  std::string other;
  Plural plural = Plural::one;
};

/// Everything that a language file says, with what it lacks filled in.
struct Table {
  std::string code;
  std::string extends;  ///< code of the language that what it lacks is taken from; empty for English
  std::string name;
  bool names_in_hindi = false;
  Plural plural = Plural::one;
  DigitScript digits = DigitScript::latin;
  DigitGrouping grouping = DigitGrouping::international;
  std::array<std::string, 12> months;
  std::map<std::string, Phrase, std::less<>> phrases;  ///< by "section.key"
  std::map<std::string, std::string, std::less<>> places;
  Findings findings;
};

}  // namespace zilamap::language
