// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/districts.hpp"

#include "base/text.hpp"
#include "places/district_fields.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace zilamap::places {

namespace {

std::optional<double> number_of(const ogr::Feature& feature, int field) {
  const std::string text = text_in(feature, field);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (!std::isfinite(number) || number < 0 || number > 1e12) return std::nullopt;
  return number;
}

}  // namespace

void add_districts(ogr::Layer& layer, int key, int state_key, const std::string& file, Places& places) {
  const DistrictFields fields(layer);
  const int state = state_key < 0 ? fields.state : state_key;
  std::unordered_map<std::string, std::size_t> seen;
  for (ogr::Feature& feature : layer.features) {
    District district;
    district.name = text_in(feature, key);
    district.name_hi = text_in(feature, fields.name_hi);
    district.census2011 = code_in(feature, fields.census2011);
    district.lgd = code_in(feature, fields.lgd);
    district.headquarters = text_in(feature, fields.headquarters);
    district.aliases = base::split(text_in(feature, fields.aliases), ';');
    if (const auto persons = number_of(feature, fields.population)) {
      district.population = static_cast<std::int64_t>(std::llround(*persons));
    }
    district.area_km2 = number_of(feature, fields.area_km2);
    district.state = text_in(feature, state);
    district.pcode = code_in(feature, fields.pcode);
    district.iso = code_in(feature, fields.iso);
    district.shape = std::move(feature.polygons);

    const Location where{file, feature.number, 0};
    if (district.name.empty()) {
      places.findings.push_back({"blank-district-name", Severity::warning, where,
                                 "The feature has no name, so no record can be tied to it.",
                                 "Give it a name in field " + layer.fields[static_cast<std::size_t>(key)] + "."});
    } else if (const auto [first, is_new] = seen.emplace(base::fold_name(district.name), places.districts.size());
               !is_new) {
      const District& other = places.districts[first->second];
      const bool states_tell = base::fold_name(other.state) != base::fold_name(district.state);
      places.findings.push_back(
          {"duplicate-district-name", Severity::warning, where,
           fmt::format("\"{}\" is also the name of feature {}{}, so a record that names it fits both.",
                       base::printable(district.name), layer.features[first->second].number,
                       states_tell && !other.state.empty() ? " in " + base::printable(other.state) : ""),
           states_tell ? "Name the state beside it in the records, or read the districts of one state."
                       : "Join by code, or use a layer of one state."});
    }
    places.districts.push_back(std::move(district));
  }
}

}  // namespace zilamap::places
