// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/districts.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace zilamap::places {

namespace {

/// The fields of a layer that say more about a district; -1 for those that it does not have.
struct Fields {
  explicit Fields(const ogr::Layer& layer)
      : name_hi(layer.field("name_hi")),
        census2011(layer.field("census2011")),
        lgd(layer.field("lgd")),
        population(layer.field("population")),
        headquarters(layer.field("hq")),
        area_km2(layer.field("area_km2")),
        aliases(layer.field("aliases")) {
    // Ten letters are all that a shapefile has for a name; ours says of which year the figure is.
    if (population < 0) population = layer.field("pop2011");
  }

  int name_hi;
  int census2011;
  int lgd;
  int population;
  int headquarters;
  int area_km2;
  int aliases;
};

std::string text_of(const ogr::Feature& feature, int field) {
  return field < 0 ? std::string() : std::string(base::trim(feature.attributes[static_cast<std::size_t>(field)]));
}

std::optional<double> number_of(const ogr::Feature& feature, int field) {
  const std::string text = text_of(feature, field);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (!std::isfinite(number) || number < 0 || number > 1e12) return std::nullopt;
  return number;
}

}  // namespace

void add_districts(ogr::Layer& layer, int key, const std::string& file, Places& places) {
  const Fields fields(layer);
  std::unordered_map<std::string, long> seen;
  for (ogr::Feature& feature : layer.features) {
    District district;
    district.name = text_of(feature, key);
    district.name_hi = text_of(feature, fields.name_hi);
    district.census2011 = text_of(feature, fields.census2011);
    district.lgd = text_of(feature, fields.lgd);
    district.headquarters = text_of(feature, fields.headquarters);
    district.aliases = base::split(text_of(feature, fields.aliases), ';');
    if (const auto persons = number_of(feature, fields.population)) {
      district.population = static_cast<std::int64_t>(std::llround(*persons));
    }
    district.area_km2 = number_of(feature, fields.area_km2);
    district.shape = std::move(feature.polygons);

    const Location where{file, feature.number, 0};
    if (district.name.empty()) {
      places.findings.push_back({"blank-district-name", Severity::warning, where,
                                 "The feature has no name, so no record can be tied to it.",
                                 "Give it a name in field " + layer.fields[static_cast<std::size_t>(key)] + "."});
    } else if (const auto [first, is_new] = seen.emplace(base::fold_name(district.name), feature.number); !is_new) {
      places.findings.push_back(
          {"duplicate-district-name", Severity::warning, where,
           fmt::format("\"{}\" is also the name of feature {}, so a record that names it fits both.",
                       base::printable(district.name), first->second),
           "Join by code, or use a layer of one state."});
    }
    places.districts.push_back(std::move(district));
  }
}

}  // namespace zilamap::places
