// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace zilamap::base {

/// Writes text of any script in Latin letters, letter by letter (ICU's Any-Latin: ISO 15919 for the scripts of India).
/// Making one takes some milliseconds. One thread at a time.
class Transliterator {
 public:
  Transliterator();
  ~Transliterator();
  Transliterator(Transliterator&&) noexcept;
  Transliterator& operator=(Transliterator&&) noexcept;

  /// The text in Latin letters with their accents: "सारण" gives "sāraṇa". Empty when the text is no UTF-8, longer than
  /// 1,000 bytes, or when ICU has no rules.
  std::string to_latin(std::string_view text) const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace zilamap::base
