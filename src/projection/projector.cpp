// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "projection/projector.hpp"

#include "projection/crs.hpp"
#include "projection/handles.hpp"
#include "projection/operations.hpp"

#include <cmath>
#include <cstddef>
#include <limits>
#include <string_view>
#include <utility>

namespace zilamap::projection {

namespace {

/// zilamap's own projection is known here by heart: reading it from PROJ's database takes a fifth of the time that a
/// whole map may take. A test holds this to the database.
constexpr std::string_view bihar_code = "EPSG:7759";
constexpr const char* bihar_name = "WGS 84 / Bihar (EPSG:7759)";
constexpr const char* bihar_pipeline =
    "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad "
    "+step +proj=lcc +lat_0=25.87725247 +lon_0=85.875 +lat_1=24.625 +lat_2=27.125 +x_0=1000000 +y_0=1000000 "
    "+ellps=WGS84";

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Null `operation`: the points are where they belong already.
void transform(PJ* operation, PJ_DIRECTION direction, std::span<Point> points) {
  if (operation == nullptr || points.empty()) return;
  proj_trans_generic(operation, direction, &points[0].x, sizeof(Point), points.size(), &points[0].y, sizeof(Point),
                     points.size(), nullptr, 0, 0, nullptr, 0, 0);
  for (Point& p : points) {
    if (!std::isfinite(p.x) || !std::isfinite(p.y)) p = {nan, nan};
  }
}

}  // namespace

struct Projector::State {
  Context context;   // before the operations, which must go first
  Object own;        // from the source system, when that is not WGS 84
  Object lon_lat;    // from degrees on WGS 84; null when those are the target
  bool same = true;  // the source is WGS 84
  std::string name;
};

Projector::Projector(const std::string& source_crs, const std::string& target_crs)
    : m_state(std::make_unique<State>()) {
  State& state = *m_state;
  state.same = is_wgs84(source_crs);
  if (state.same && target_crs == bihar_code) {
    state.context = open_context(Database::unused);
    state.lon_lat.reset(proj_create(state.context.get(), bihar_pipeline));
    if (state.lon_lat) {
      state.name = bihar_name;
      return;
    }
  }
  state.context = open_context(Database::used);
  const Object target = horizontal_crs(state.context.get(), target_crs);
  state.name = name_of(state.context.get(), target.get());
  state.lon_lat = operation_between(state.context.get(), std::string(wgs84), target.get());
  if (!state.same) state.own = operation_between(state.context.get(), source_crs, target.get());
}

Projector::~Projector() = default;
Projector::Projector(Projector&&) noexcept = default;
Projector& Projector::operator=(Projector&&) noexcept = default;

void Projector::project(std::span<Point> points) const {
  transform(m_state->same ? m_state->lon_lat.get() : m_state->own.get(), PJ_FWD, points);
}

Point Projector::project(Point point) const {
  project(std::span<Point>(&point, 1));
  return point;
}

Point Projector::project_lon_lat(Point lon_lat) const {
  transform(m_state->lon_lat.get(), PJ_FWD, {&lon_lat, 1});
  return lon_lat;
}

Point Projector::to_lon_lat(Point projected) const {
  transform(m_state->lon_lat.get(), PJ_INV, {&projected, 1});
  return projected;
}

const std::string& Projector::name() const { return m_state->name; }

}  // namespace zilamap::projection
