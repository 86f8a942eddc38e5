// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "language/table.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>

namespace zilamap::language {

/// The names in braces of a phrase. `wrong` says what is wrong with its braces, and is empty when nothing is.
struct Placeholders {
  std::set<std::string> names;
  std::string wrong;
};

Placeholders placeholders(std::string_view text);

/// True when that many things take the form `one`.
bool is_one(Plural plural, double count);

/// The text with each placeholder replaced by its word; `literal` is applied to what stands between them. Throws
/// UsageError when a word is lacking.
std::string fill(std::string_view text, std::span<const Word> words, std::string (*literal)(std::string_view));

/// The text with Devanagari digits for 0 to 9.
std::string devanagari_digits(std::string_view text);

}  // namespace zilamap::language
