// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/export.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace zilamap {

/// Where commas stand in a long number.
enum class DigitGrouping {
  international,  ///< at every thousand: 1,234,567
  indian          ///< at the thousand, then at every hundred (lakh, crore): 12,34,567
};

/// The signs that stand for the digits.
enum class DigitScript {
  latin,      ///< 0 1 2 3 4 5 6 7 8 9
  devanagari  ///< ० १ २ ३ ४ ५ ६ ७ ८ ९
};

/// How numbers are written for people.
struct NumberFormat {
  DigitGrouping grouping = DigitGrouping::international;
  DigitScript digits = DigitScript::latin;
  /// Decimals of every number, 0 to 9. Empty: as few as do, at most 6. In the labels of classes it is the least
  /// number of decimals: more are written where limits that differ would else look the same.
  std::optional<int> decimals{};
  /// A + before numbers above zero, for changes.
  bool plus = false;
  /// What follows the number, with the space before it: " %", " per 100,000". The number is not scaled. A label of a
  /// class has it once: "10–20 %".
  std::string suffix{};

  friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// The number as the format says: "1,234,567", "12,34,567", "१२,३४,५६७", "2.50 %". A true minus (U+2212) stands before
/// numbers below zero, and none before what is written as zero. Numbers of 2^53 and more, whose last digits would be
/// made up, are written with an exponent in Latin digits ("1e+300"). A number that is not zero is not written as
/// zero: it gets the decimals that show it ("0.00041"); under 1e-12 it is taken for what rounding leaves of a zero. The
/// locale has no part in it.
ZILAMAP_API std::string format_number(double value, const NumberFormat& format = {});

/// "international", "indian"; "latin", "devanagari".
ZILAMAP_API std::string_view to_string(DigitGrouping grouping);
ZILAMAP_API std::string_view to_string(DigitScript script);

}  // namespace zilamap
