// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zilamap::joining {

/// A state as a number. Names of one state in several spellings have the same.
using StateId = std::int32_t;
constexpr StateId no_state = -1;       ///< nothing is said
constexpr StateId unheard_state = -2;  ///< a name is said that is no state known here

/// The states, provinces and countries that a set of places knows, under every name that they have.
class StateNames {
 public:
  explicit StateNames(const Places& places);

  /// The state of that name; words such as "state" are left out.
  StateId find(std::string_view name) const;
  /// True when the name is a known state's.
  bool knows(std::string_view name) const { return find(name) >= 0; }
  /// True when some of the districts lie in it.
  bool is_ours(StateId state) const;
  /// True when the state of any district is known.
  bool has_ours() const;
  /// The state in which a district lies; no_state when that is not known.
  StateId of_district(std::size_t district) const { return m_of_district[district]; }

  /// True when the key says "all of it" instead of naming a district: "Bihar", "all districts", "state level",
  /// "पूरे राज्य".
  bool is_whole(std::string_view key) const;

 private:
  StateId add(std::string_view name);

  std::unordered_map<std::string, StateId> m_ids;
  std::vector<bool> m_ours;
  std::vector<StateId> m_of_district;
};

}  // namespace zilamap::joining
