// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/join.hpp>
#include <zilamap/places.hpp>

#include <filesystem>
#include <string>

namespace sample {

/// The districts that ship, read once.
inline const zilamap::Places& bihar() {
  static const zilamap::Places places = zilamap::bihar_places(std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "shapes");
  return places;
}

inline std::string district_name(const zilamap::Places& places, std::size_t district) {
  return places.districts.at(district).name;
}

/// What a name leads to: "Patna by name", "ambiguous", "unknown".
inline std::string told(const zilamap::Places& places, const zilamap::PlaceAnswer& answer) {
  if (answer.status != zilamap::PlaceAnswer::Status::matched) return std::string(to_string(answer.status));
  const auto& found = answer.candidates.at(0);
  return district_name(places, found.district.value()) + " by " + std::string(to_string(found.how));
}

inline zilamap::PlaceAnswer ask(const zilamap::Places& places, const zilamap::PlaceName& name,
                                const zilamap::PlaceFinderOptions& options = {}) {
  return zilamap::PlaceFinder(places, options).find(name);
}

inline std::string told(const std::string& text, const std::string& state = {}) {
  return told(bihar(), ask(bihar(), {text, {}, {}, {}, state}));
}

}  // namespace sample
