// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>

namespace zilamap::base {

/// A number that is no headcount, as a cell gives it.
struct WrittenValue {
  enum class Kind {
    none,    ///< nothing is given: empty, "-", "NA", "nil"; that is not zero
    number,  ///< a finite number
    refused  ///< something else
  };
  Kind kind = Kind::none;
  double value = 0;
  bool percent = false;  ///< a percent sign stood behind it; "45%" is 45
  std::string why;       ///< of a refused one, a clause: "it is a range"
};

/// Reads a number as people write it: 12.5, -3, 1,234 and 1,02,400 (also with no-break spaces), 45%, 1.2e-3, in the
/// digits of any script. A comma is no decimal point. Ranges, words, what is only near a number, and numbers beyond
/// 10^15 are refused: none of them is taken for a number that nobody wrote.
WrittenValue read_value(std::string_view text);

}  // namespace zilamap::base
