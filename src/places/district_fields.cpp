// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/district_fields.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace zilamap::places {

namespace {

int first_of(const ogr::Layer& layer, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    if (const int field = layer.field(name); field >= 0) return field;
  }
  return -1;
}

/// The field, unless all districts have the same in it: then it is the code of something larger, such as a country.
int telling(const ogr::Layer& layer, int field) {
  if (field < 0 || layer.features.size() < 2) return field;
  const std::string first = text_in(layer.features.front(), field);
  const bool same = std::ranges::all_of(layer.features,
                                        [&](const ogr::Feature& feature) { return text_in(feature, field) == first; });
  return same ? -1 : field;
}

}  // namespace

DistrictFields::DistrictFields(const ogr::Layer& layer)
    : name_hi(first_of(layer, {"name_hi", "name_hin", "hindi"})),
      census2011(first_of(layer, {"census2011", "censuscode", "census_cod", "census_code", "dt_code", "dtcode11",
                                  "c_code11", "dist_code_2011"})),
      lgd(first_of(layer, {"lgd", "lgd_code", "dist_lgd", "dt_lgd", "dtlgd"})),
      // Ten letters are all that a shapefile has for a name; ours says of which year the figure is.
      population(first_of(layer, {"population", "pop2011"})),
      headquarters(first_of(layer, {"hq", "headquarters"})),
      area_km2(first_of(layer, {"area_km2"})),
      aliases(first_of(layer, {"aliases"})),
      state(state_field(layer)),
      pcode(telling(layer, first_of(layer, {"pcode", "adm2_pcode", "adm2_pcod", "adm2pcode", "adm2code", "p_code"}))),
      iso(telling(layer, first_of(layer, {"iso", "iso_3166_2", "iso3166_2", "shapeiso"}))) {}

int state_field(const ogr::Layer& layer, std::string_view called) {
  if (!called.empty()) return layer.field(called);
  return first_of(layer, {"state", "st_nm", "state_name", "stname", "statename", "st_name", "state_ut", "adm1_en",
                          "adm1_name", "name_1", "province", "state_en"});
}

std::string text_in(const ogr::Feature& feature, int field) {
  return field < 0 ? std::string() : std::string(base::trim(feature.attributes[static_cast<std::size_t>(field)]));
}

std::string code_in(const ogr::Feature& feature, int field) {
  std::string code = text_in(feature, field);
  if (code.find_first_not_of('0') == std::string::npos) code.clear();
  return code;
}

}  // namespace zilamap::places
