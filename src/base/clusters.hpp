// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <string_view>

namespace zilamap::base {

/// Where the written syllable ends that begins at byte `at`, which must be inside the text: a letter with all its marks
/// and, in Indian scripts, every further consonant that a virama ties to it (क्ष, स्त्री). No line may break inside it.
/// Stricter than Unicode's grapheme clusters before version 15.1, which part such conjuncts.
std::size_t cluster_end(std::string_view text, std::size_t at);

/// True when the text has letters of a script whose letters join (Devanagari and its kin under their head line,
/// Arabic): spacing such letters out tears the words apart.
bool letters_join(std::string_view text);

}  // namespace zilamap::base
