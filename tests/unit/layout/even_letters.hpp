// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <algorithm>

/// Letters that are all half as wide as the type is high, so that widths can be worked out by hand.
class EvenLetters final : public zilamap::TextMeasure {
 public:
  zilamap::TextSize measure(std::string_view text, const zilamap::Font& font) override {
    const auto letters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; });
    return {0.5 * font.size_mm * static_cast<double>(letters), 0.8 * font.size_mm, 0.2 * font.size_mm};
  }
};
