// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::draw {

/// A part of a text, in bytes: [begin, end).
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The parts of a UTF-8 text that are written in Devanagari, with the spaces, digits and punctuation that follow.
std::vector<Stretch> devanagari_stretches(std::string_view text);

/// The text with control characters and line separators as spaces, and malformed bytes as U+FFFD.
std::string printable_utf8(std::string_view text);

}  // namespace zilamap::draw
