// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/join.hpp>
#include <zilamap/places.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::joining {

/// One thing that a name can mean.
struct Candidate {
  std::uint32_t district = 0;
  Route route = Route::name;
  std::int32_t entry = -1;  ///< index into Places::gazetteer for Route::gazetteer, else -1
};

/// One thing that a code without its system can mean.
struct CodeReading {
  std::string_view system;  ///< "lgd" or "census"
  std::uint32_t district = 0;
};

/// Every name and code of a set of places, sorted, for looking up what a name can mean.
/// Keeps a reference to the places. Throws UsageError when a part of them points to a district that is not there.
class NameIndex {
 public:
  explicit NameIndex(const Places& places);

  /// What the name can mean, best route first. The whole name is tried; only when it is unknown are words such as
  /// "district" and parts in brackets left out, of the name and of the known names alike. Empty: unknown.
  std::vector<Candidate> find(std::string_view name) const;

  /// What digits without the name of a code system can mean; empty for any other text.
  std::vector<CodeReading> read_bare_code(std::string_view text) const;

  /// The known name that is spelled most like this one; empty when none is near.
  std::string_view nearest(std::string_view name) const;

  /// How many names and codes there are.
  std::size_t size() const { return m_names.size(); }

 private:
  struct Entry {
    std::string key;
    Candidate candidate;
  };
  using Entries = std::vector<Entry>;

  void add(std::string_view name, const Candidate& candidate);
  static void collect(const Entries& entries, std::string_view key, std::vector<Candidate>& candidates);

  const Places& m_places;
  Entries m_names;      ///< under their whole key
  Entries m_shortened;  ///< under their shortened key, where that is another one
};

}  // namespace zilamap::joining
