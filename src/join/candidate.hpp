// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/join.hpp>

#include <cstdint>
#include <vector>

namespace zilamap::joining {

/// One thing that a name can mean.
struct Candidate {
  std::uint32_t district = 0;
  Route route = Route::name;
  float score = 1;
  std::int32_t entry = -1;      ///< index into Places::gazetteer, for what it has; else -1
  std::int32_t elsewhere = -1;  ///< index into the names elsewhere: then it is no district of these places; else -1

  bool is_elsewhere() const { return elsewhere >= 0; }
  friend bool operator==(const Candidate&, const Candidate&) = default;
};

using Candidates = std::vector<Candidate>;

/// How sure a route is when the name fits it exactly. What is similar has a score by its letters.
constexpr float score_of(Route route) {
  switch (route) {
    case Route::headquarters:
    case Route::police_district:
      return 0.95F;
    case Route::transliteration:
      return 0.9F;
    case Route::gazetteer:
      return 0.85F;
    case Route::similar:
      return 0.5F;
    default:
      return 1;
  }
}

/// True for the routes by which a name means a district itself, or the town or police district that stands for it.
constexpr bool names_district(Route route) { return route <= Route::police_district; }

}  // namespace zilamap::joining
