// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "projection/operations.hpp"

#include "base/text.hpp"
#include "projection/crs.hpp"

#include <zilamap/error.hpp>

#include <string_view>
#include <utility>

namespace zilamap::projection {

namespace {

/// Longer texts are no coordinate system; PROJ need not look at them.
constexpr std::size_t longest_text = 64u << 10;

std::string quoted(const std::string& text) { return "\"" + base::printable(text) + "\""; }

[[noreturn]] void refuse(const std::string& text, std::string_view why) {
  throw UsageError("Coordinate system " + quoted(text) + " " + std::string(why) +
                   ". Give a map projection such as EPSG:7759 or EPSG:32645.");
}

/// A PROJ string describes a coordinate system only when it says so.
std::string as_crs(const std::string& text) {
  const bool proj_string = text.find("+proj=") != std::string::npos || text.starts_with("proj=");
  return proj_string && text.find("type=crs") == std::string::npos ? text + " +type=crs" : text;
}

bool has_projection(const PJ* crs) { return proj_get_type(crs) == PJ_TYPE_PROJECTED_CRS; }

bool is_geographic(const PJ* crs) { return proj_get_type(crs) == PJ_TYPE_GEOGRAPHIC_2D_CRS; }

bool has_id(const PJ* crs, std::string_view authority, std::string_view code) {
  const char* own_authority = proj_get_id_auth_name(crs, 0);
  const char* own_code = proj_get_id_code(crs, 0);
  return own_authority != nullptr && own_code != nullptr && own_authority == authority && own_code == code;
}

Object normalized(PJ_CONTEXT* context, const Object& operation) {
  return Object(operation ? proj_normalize_for_visualization(context, operation.get()) : nullptr);
}

/// True when the source has the degrees from which the target is projected, so that no datum has to be changed.
bool shares_base(PJ_CONTEXT* context, const std::string& source, const PJ* target) {
  if (!has_projection(target)) return false;
  const Object base(proj_crs_get_geodetic_crs(context, target));
  if (!base) return false;
  if (is_wgs84(source) && has_id(base.get(), "EPSG", "4326")) return true;
  const Object crs = horizontal_crs(context, source);
  return is_geographic(crs.get()) && proj_is_equivalent_to_with_ctx(context, crs.get(), base.get(),
                                                                    PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS) != 0;
}

}  // namespace

Object horizontal_crs(PJ_CONTEXT* context, const std::string& text) {
  if (base::trim(text).empty()) refuse(text, "is empty");
  if (text.size() > longest_text) refuse(text, "is too long to be one");
  Object crs(proj_create(context, as_crs(text).c_str()));
  if (!crs) refuse(text, "is unknown to PROJ");
  if (proj_is_crs(crs.get()) == 0) refuse(text, "is no coordinate system");
  while (crs && proj_get_type(crs.get()) == PJ_TYPE_COMPOUND_CRS) {
    crs.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
  }
  if (!crs) refuse(text, "cannot be used");
  // A bound system carries its own way to WGS 84 along; what it is bound from is what counts here.
  Object kind(proj_clone(context, crs.get()));
  while (kind && proj_get_type(kind.get()) == PJ_TYPE_BOUND_CRS) {
    kind.reset(proj_get_source_crs(context, kind.get()));
  }
  if (!kind) refuse(text, "cannot be used");
  switch (proj_get_type(kind.get())) {
    case PJ_TYPE_PROJECTED_CRS:
    case PJ_TYPE_GEOGRAPHIC_2D_CRS:
    case PJ_TYPE_GEOGRAPHIC_3D_CRS:
      return crs;
    case PJ_TYPE_GEOCENTRIC_CRS:
      refuse(text, "is geocentric (positions in space)");
    case PJ_TYPE_VERTICAL_CRS:
      refuse(text, "is vertical (heights)");
    default:
      refuse(text, "is of a kind that has no place on a map");
  }
}

Object operation_between(PJ_CONTEXT* context, const std::string& source, const PJ* target) {
  if (is_wgs84(source) && is_geographic(target) && has_id(target, "EPSG", "4326")) return nullptr;
  // PROJ's search for a way between two systems takes longer than all the rest; without a change of datum the target's
  // own conversion is that way.
  if (shares_base(context, source, target)) {
    const Object conversion(proj_crs_get_coordoperation(context, target));
    if (Object direct = normalized(context, conversion)) return direct;
  }
  const Object crs = horizontal_crs(context, source);
  const Object found(proj_create_crs_to_crs_from_pj(context, crs.get(), target, nullptr, nullptr));
  Object operation = normalized(context, found);
  if (!operation) {
    throw UsageError("PROJ knows no way from coordinate system " + quoted(source) + " to \"" +
                     name_of(context, target) + "\". Choose another projection.");
  }
  return operation;
}

std::string name_of(PJ_CONTEXT* context, const PJ* crs) {
  const char* authority = proj_get_id_auth_name(crs, 0);
  const char* code = proj_get_id_code(crs, 0);
  const char* known = proj_get_name(crs);
  std::string name = known != nullptr && std::string_view(known) != "unknown" ? known : "";
  if (authority != nullptr && code != nullptr) return name + " (" + authority + ":" + code + ")";
  if (!name.empty()) return name;
  // A PROJ string has no name; the method is what a reader can make something of.
  const Object conversion(has_projection(crs) ? proj_crs_get_coordoperation(context, crs) : nullptr);
  const char* method = nullptr;
  if (conversion) proj_coordoperation_get_method_info(context, conversion.get(), &method, nullptr, nullptr);
  if (method != nullptr) return std::string(method) + ", own parameters";
  return is_geographic(crs) ? "Longitude and latitude" : "Own projection";
}

}  // namespace zilamap::projection
