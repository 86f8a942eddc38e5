// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "join/candidate.hpp"

#include <zilamap/places.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap::joining {

/// A name that is no district of these places: a district of another state, or of the country beside.
struct Elsewhere {
  std::string name;
  std::string state;  ///< or country
};

/// One thing that a code without its system can mean.
struct CodeReading {
  std::string_view system;  ///< "lgd", "census" or "pcode"
  std::uint32_t district = 0;
};

/// Every name and code of a set of places, sorted, for looking up what a name is exactly.
/// Keeps a reference to the places. Throws UsageError when a part of them points to a district that is not there.
class NameIndex {
 public:
  explicit NameIndex(const Places& places);

  /// What the name can mean, best route first. The whole name is tried; only when it is unknown are words such as
  /// "district" and parts in brackets left out, of the name and of the known names alike. Empty: unknown. `key` is that
  /// of the name.
  Candidates find(std::string_view name, const std::string& key) const;

  /// What a whole key means; nothing is left out.
  Candidates find_key(std::string_view key) const;

  /// What digits without the name of a code system can mean; empty for any other text.
  std::vector<CodeReading> read_bare_code(std::string_view key) const;

  /// What the code means in one system: "census", "lgd", "pcode" or "iso". Noughts in front of digits do not matter.
  Candidates find_code(std::string_view system, std::string_view key) const;

  /// What a key such as "census 0235" means.
  Candidates find_written_code(std::string_view key) const;

  const std::vector<Elsewhere>& elsewhere() const { return m_elsewhere; }

  /// How many names and codes there are.
  std::size_t size() const { return m_names.size(); }

  /// Calls back with every name, codes left out.
  using Visitor = std::function<void(std::string_view name, const Candidate& candidate)>;
  void for_each_name(const Visitor& visit) const;

 private:
  struct Entry {
    std::string key;
    Candidate candidate;
  };
  using Entries = std::vector<Entry>;

  void add(std::string_view name, const Candidate& candidate);
  void add_code(std::string_view system, std::string_view code, std::uint32_t district);
  void add_codes(const District& district, std::uint32_t number);
  static void collect(const Entries& entries, std::string_view key, Candidates& candidates);

  const Places& m_places;
  std::vector<Elsewhere> m_elsewhere;
  Entries m_names;      ///< under their whole key
  Entries m_shortened;  ///< under their shortened key, where that is another one
};

/// The system's usual name: "census2011" is "census". Any other word stays.
std::string_view code_system(std::string_view name);

}  // namespace zilamap::joining
