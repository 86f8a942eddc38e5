// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/style.hpp>

#include "yaml/document.hpp"

#include <array>
#include <optional>

namespace zilamap::style {

/// How a style came about, document by document along the styles that it extends. It knows which measure was in force
/// when each text was given, and so which texts speak of another one.
class History {
 public:
  /// Notes what a document gives. `style` is the style after it was read.
  void note(const yaml::Document& document, const Style& style);

  /// What is odd about the whole.
  StyleFindings findings(const Style& style) const;

 private:
  /// What a text speaks of.
  struct Spoken {
    Measure measure;
    std::optional<Measure> need;
  };

  void find_words(const Style& style, StyleFindings& findings) const;
  void find_ink(const Style& style, StyleFindings& findings) const;

  static constexpr std::size_t texts = 7;
  std::array<Spoken, texts> m_spoken{};  ///< a text that no document gave is the one for all activities
  Location m_measure;                    ///< where the last document that has it gives it
  Location m_need;
  Location m_colors;
};

}  // namespace zilamap::style
