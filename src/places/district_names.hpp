// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zilamap::places {

/// Districts by what a file of ours or of a user names exactly: a code with its system, the name, another spelling, the
/// Hindi name, the headquarters. What records write is resolved elsewhere, with more ways and more doubts.
class DistrictNames {
 public:
  explicit DistrictNames(const Places& places);

  /// All districts of that name; with a state only those in it, unless it is empty.
  std::vector<std::size_t> find(std::string_view name, std::string_view state = {}) const;

 private:
  void add(std::string_view name, std::size_t district);

  const Places& m_places;
  std::unordered_map<std::string, std::vector<std::size_t>> m_districts;
};

}  // namespace zilamap::places
