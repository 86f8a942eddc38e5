// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "projection/crs.hpp"

#include "projection/handles.hpp"
#include "projection/operations.hpp"

#include <array>
#include <cctype>
#include <string>

namespace zilamap::projection {

namespace {

/// ESRI's text up to the size of a degree, which programs write with more or fewer digits.
constexpr std::array<std::string_view, 2> esri_starts = {
    R"(GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],)"
    R"(PRIMEM["Greenwich",0.0],UNIT["Degree",)",
    R"(GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],)"
    R"(PRIMEM["Greenwich",0],UNIT["Degree",)"};

constexpr std::array<std::string_view, 4> degrees = {"0.0174532925199433]]", "0.017453292519943295]]",
                                                     "0.01745329251994328]]", "0.01745329251994329]]"};

constexpr std::size_t longest_known = 256;

std::string without_space(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::isspace(static_cast<unsigned char>(c)) == 0) out += c;
  }
  return out;
}

}  // namespace

bool is_wgs84(std::string_view crs) {
  if (crs == wgs84 || crs == "OGC:CRS84") return true;
  if (crs.size() > longest_known) return false;
  const std::string text = without_space(crs);
  for (const std::string_view start : esri_starts) {
    if (!text.starts_with(start)) continue;
    const std::string_view rest = std::string_view(text).substr(start.size());
    for (const std::string_view degree : degrees) {
      if (rest == degree) return true;
    }
  }
  return false;
}

bool is_projected(const std::string& crs) {
  if (is_wgs84(crs)) return false;
  const Context context = open_context(Database::used);
  Object kind = horizontal_crs(context.get(), crs);
  while (proj_get_type(kind.get()) == PJ_TYPE_BOUND_CRS) kind.reset(proj_get_source_crs(context.get(), kind.get()));
  return proj_get_type(kind.get()) == PJ_TYPE_PROJECTED_CRS;
}

}  // namespace zilamap::projection
