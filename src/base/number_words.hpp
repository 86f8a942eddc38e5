// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstdint>
#include <string_view>

namespace zilamap::base {

/// What a word beside a number does to it.
enum class NumberWord {
  unknown,
  filler,    ///< nothing: "total", "persons", "लोग"
  part,      ///< tells which persons: "women", "girls"
  unit,      ///< multiplies it: "lakh", "हज़ार"
  about,     ///< the number is near it: "approx.", "लगभग"
  at_least,  ///< the number is a lower end: "over"
  at_most,   ///< the number is an upper end: "under"
  range,     ///< joins two ends: "to", "से"
  between,   ///< two ends follow, joined by "and"
  join,      ///< "and"
  zero,      ///< is the number 0
  money,     ///< the number is money: "Rs."
  power,     ///< the number is written with a power of ten: "1.02e5"
  month      ///< the number belongs to a date: "July"
};

/// A word and, of a unit, by how much it multiplies.
struct NumberWordMeaning {
  NumberWord word = NumberWord::unknown;
  std::int64_t unit = 1;
};

/// What a word means beside a number, in English or Hindi; upper and lower case are the same.
NumberWordMeaning number_word(std::string_view word);

}  // namespace zilamap::base
