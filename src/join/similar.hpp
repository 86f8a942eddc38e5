// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "join/candidate.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::joining {

/// How many letters a name of that length may be off: none under 5, 1 under 8, else 2.
std::size_t letters_off(std::size_t length);

/// Names to be found by a few letters more, less, other or swapped (Damerau-Levenshtein distance with adjacent swaps).
/// Compares bit-parallel (Hyyrö 2003) with the names that their lengths and letters do not rule out.
class SimilarNames {
 public:
  /// A name nearby.
  struct Near {
    Candidate candidate;
    std::string_view name;  ///< as it was added
    std::size_t distance = 0;
    std::uint32_t order = 0;  ///< how many names were added before it
  };

  /// Adds a name under its key.
  void add(std::string_view name, const std::string& key, const Candidate& candidate);
  /// To be called when all names are there.
  void sort();

  /// All names that are at most `limit` letters off the key, in the order in which they were added.
  std::vector<Near> within(std::string_view key, std::size_t limit) const;

  /// The name nearest to the key, of several the first; empty when none is near enough to be meant.
  std::optional<Near> nearest(std::string_view key) const;

 private:
  struct Entry {
    std::u32string key;
    std::uint64_t letters = 0;  ///< which letters it has, and which of them twice
    std::uint32_t order = 0;
    std::string name;
    Candidate candidate;
  };
  class Pattern;

  static std::uint64_t letters_of(const std::u32string& key);

  std::vector<Entry> m_entries;  ///< by length of the key
};

}  // namespace zilamap::joining
