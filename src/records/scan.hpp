// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string_view>

namespace zilamap::records {

/// Digits taken off the front of a text: `count` of them were there; not more than nine are read.
struct Digits {
  int value = 0;
  int count = 0;
};

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

inline Digits take_digits(std::string_view& text) {
  Digits digits;
  for (; !text.empty() && is_digit(text.front()) && digits.count < 9; ++digits.count) {
    digits.value = digits.value * 10 + (text.front() - '0');
    text.remove_prefix(1);
  }
  return digits;
}

/// Takes one character off the front; false when the text begins with another.
inline bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

inline void take_spaces(std::string_view& text) {
  while (take(text, ' ')) {
  }
}

/// A year of four digits.
inline bool is_year(const Digits& digits) { return digits.count == 4 && digits.value >= 1000 && digits.value < 9999; }

}  // namespace zilamap::records
