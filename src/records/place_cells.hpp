// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zilamap::records {

/// One place of a cell, with the state that stands behind it: "Aurangabad, Bihar".
struct CellPlace {
  std::string name;
  std::string state;  ///< empty when none is named

  friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

/// The places of one cell: "Gaya, Nawada & Patna", "गया एवं पटना", "East and West Champaran" (two places), "Aurangabad,
/// Bihar" (one). What stands in brackets stays with its name.
std::vector<CellPlace> split_places(std::string_view cell);

/// True for words that mean the whole state: "State level", "All districts", "पूरा राज्य".
bool means_whole_state(std::string_view cell);

/// True for the name of a state or union territory of India, in English or Hindi.
bool is_state_name(std::string_view text);

/// The stops of a route: "Hajipur to Raxaul", "Patna - Hajipur - Raxaul", "Hajipur; Raxaul".
std::vector<std::string> split_route(std::string_view cell);

}  // namespace zilamap::records
