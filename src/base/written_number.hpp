// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zilamap::base {

/// More persons than this were counted at no place on earth; such a number is a slip of the hand.
inline constexpr std::int64_t most_people = 1'000'000'000;

/// A headcount as a cell gives it. No text in it holds the number, so that it can be told of counts that are withheld.
struct Count {
  enum class Kind {
    none,     ///< nothing is given: empty, "-", "NA", "nil"; that is not zero
    exact,    ///< a number
    inexact,  ///< a number that was taken from less than a number: "approx. 250", "200-250"
    refused   ///< something else
  };
  Kind kind = Kind::none;
  std::int64_t value = 0;
  std::string why;  ///< of an inexact or refused one: "it is a range, and its lower end is taken", "it is a date"

  bool has_value() const { return kind == Kind::exact || kind == Kind::inexact; }
};

/// Reads a number of persons as people write it: with commas or no-break spaces between thousands or between lakhs
/// (102,400 and 1,02,400), in the digits of any script, with lakh, crore, thousand or their Hindi words, with a word
/// for persons beside it, "249.0" as spreadsheets write it. What is near a number is taken as that number, and a range
/// as its lower end, both as inexact: nothing may be overstated. For the same reason an upper end alone ("up to 250")
/// is refused, as are fractions, negative numbers, numbers above most_people, groups of digits that are none, sums,
/// money, shares and dates.
Count read_count(std::string_view text);

}  // namespace zilamap::base
