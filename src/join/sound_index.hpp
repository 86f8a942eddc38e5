// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "base/transliterate.hpp"
#include "join/candidate.hpp"
#include "join/index.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::joining {

/// The names of a set of places by how they sound: for Latin spellings of the districts' names, and for names in other
/// scripts, of the gazetteer too. Each half is made when it is first asked for.
class SoundIndex {
 public:
  explicit SoundIndex(const NameIndex& names) : m_names(names) {}

  /// What sounds like the name, every candidate by Route::transliteration. Names of districts and their towns and
  /// police districts; places of the gazetteer only when none of those fits. `key` is that of the name.
  Candidates find(std::string_view name, const std::string& key);

 private:
  struct Entry {
    std::string key;
    Candidate candidate;
  };
  using Entries = std::vector<Entry>;

  static void sort(Entries& entries);
  static Candidates collect(const Entries& entries, std::string_view key);
  std::string bare_key(std::string_view name, const std::string& whole) const;
  void hear_latin();
  void hear_scripts();

  const NameIndex& m_names;
  std::optional<Entries> m_latin;
  std::optional<Entries> m_scripts;
  std::optional<base::Transliterator> m_transliterator;
};

}  // namespace zilamap::joining
