// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/join.hpp>

namespace zilamap {

std::string_view to_string(Outcome outcome) {
  switch (outcome) {
    case Outcome::placed:
      return "placed";
    case Outcome::state_wide:
      return "state-wide";
    case Outcome::unplaced:
      return "unplaced";
    case Outcome::rejected:
      return "rejected";
  }
  return {};
}

std::string_view to_string(PlaceAnswer::Status status) {
  switch (status) {
    case PlaceAnswer::Status::matched:
      return "matched";
    case PlaceAnswer::Status::ambiguous:
      return "ambiguous";
    case PlaceAnswer::Status::unknown:
      return "unknown";
  }
  return {};
}

std::string_view to_string(Tie tie) {
  switch (tie) {
    case Tie::venue:
      return "venue";
    case Tie::site:
      return "site";
    case Tie::district:
      return "district";
    case Tie::border:
      return "border";
    case Tie::route:
      return "route";
  }
  return {};
}

std::string_view to_string(Route route) {
  switch (route) {
    case Route::code:
      return "code";
    case Route::name:
      return "name";
    case Route::alias:
      return "alias";
    case Route::hindi_name:
      return "hindi-name";
    case Route::headquarters:
      return "headquarters";
    case Route::police_district:
      return "police-district";
    case Route::transliteration:
      return "transliteration";
    case Route::gazetteer:
      return "gazetteer";
    case Route::similar:
      return "similar";
    case Route::point:
      return "point";
    case Route::border:
      return "border";
    case Route::corridor:
      return "corridor";
  }
  return {};
}

}  // namespace zilamap
