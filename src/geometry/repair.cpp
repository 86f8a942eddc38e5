// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/repair.hpp"

#include "base/numbers.hpp"
#include "geometry/tangle.hpp"

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace zilamap::geometry {

namespace {

/// GEOS keeps its state in a handle that one thread at a time may use; a handle for each thread avoids locks. Without
/// message handlers GEOS says nothing.
class Geos {
 public:
  Geos() : m_handle(GEOS_init_r()) {
    if (m_handle == nullptr) throw std::bad_alloc();
  }
  ~Geos() { GEOS_finish_r(m_handle); }
  Geos(const Geos&) = delete;
  Geos& operator=(const Geos&) = delete;
  GEOSContextHandle_t get() const { return m_handle; }

 private:
  GEOSContextHandle_t m_handle;
};

GEOSContextHandle_t geos() {
  thread_local const Geos own;
  return own.get();
}

struct Destroy {
  void operator()(GEOSGeometry* g) const { GEOSGeom_destroy_r(geos(), g); }
  void operator()(GEOSMakeValidParams* p) const { GEOSMakeValidParams_destroy_r(geos(), p); }
  void operator()(char* text) const { GEOSFree_r(geos(), text); }
};
template <typename T>
using Owned = std::unique_ptr<T, Destroy>;
using Geometry = Owned<GEOSGeometry>;

/// Throws because GEOS makes nothing of sound input only when memory is out.
Geometry take(GEOSGeometry* g) {
  if (g == nullptr) throw std::bad_alloc();
  return Geometry(g);
}

std::vector<GEOSGeometry*> release(std::vector<Geometry>& parts) {
  std::vector<GEOSGeometry*> out;
  for (Geometry& part : parts) out.push_back(part.release());
  return out;
}

Geometry to_geos(const Ring& ring) {
  Ring closed = ring;
  closed.push_back(ring.front());
  static_assert(sizeof(Point) == 2 * sizeof(double));
  GEOSCoordSequence* points =
      GEOSCoordSeq_copyFromBuffer_r(geos(), &closed[0].x, static_cast<unsigned>(closed.size()), 0, 0);
  if (points == nullptr) throw std::bad_alloc();
  return take(GEOSGeom_createLinearRing_r(geos(), points));
}

Geometry to_geos(const MultiPolygon& shape) {
  std::vector<Geometry> polygons;
  for (const Polygon& polygon : shape) {
    Geometry outer = to_geos(polygon.outer);
    std::vector<Geometry> holes;
    for (const Ring& hole : polygon.holes) holes.push_back(to_geos(hole));
    std::vector<GEOSGeometry*> raw = release(holes);
    polygons.push_back(
        take(GEOSGeom_createPolygon_r(geos(), outer.release(), raw.data(), static_cast<unsigned>(raw.size()))));
  }
  std::vector<GEOSGeometry*> raw = release(polygons);
  return take(GEOSGeom_createCollection_r(geos(), GEOS_MULTIPOLYGON, raw.data(), static_cast<unsigned>(raw.size())));
}

Ring ring_from_geos(const GEOSGeometry* ring) {
  const GEOSCoordSequence* points = GEOSGeom_getCoordSeq_r(geos(), ring);
  unsigned count = 0;
  GEOSCoordSeq_getSize_r(geos(), points, &count);
  Ring out(count);
  if (count == 0) return out;
  GEOSCoordSeq_copyToBuffer_r(geos(), points, &out[0].x, 0, 0);
  out.pop_back();
  return out;
}

/// Adds the polygons in a geometry; lines and points that a repair left over have no area.
void add_polygons(const GEOSGeometry* g, MultiPolygon& out) {
  const int type = GEOSGeomTypeId_r(geos(), g);
  if (type == GEOS_POLYGON) {
    if (GEOSisEmpty_r(geos(), g) == 1) return;
    Polygon polygon{ring_from_geos(GEOSGetExteriorRing_r(geos(), g)), {}};
    for (int i = 0; i < GEOSGetNumInteriorRings_r(geos(), g); ++i) {
      polygon.holes.push_back(ring_from_geos(GEOSGetInteriorRingN_r(geos(), g, i)));
    }
    out.push_back(std::move(polygon));
  } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
    for (int i = 0; i < GEOSGetNumGeometries_r(geos(), g); ++i) add_polygons(GEOSGetGeometryN_r(geos(), g, i), out);
  }
}

std::string coordinate(double value) {
  std::string text = base::fixed(value, 5);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string phrase(const std::string& fault, Point at) {
  return fault + " at " + coordinate(at.x) + " " + coordinate(at.y);
}

/// Takes out rings that no area can have: GEOS cannot even hold them. Says which the first was.
std::string drop_short_rings(MultiPolygon& shape) {
  std::string fault;
  const auto too_short = [&fault](const Ring& ring) {
    if (ring.size() >= 3) return false;
    if (fault.empty()) {
      fault = ring.empty() ? "Ring without points" : phrase("Ring with fewer than three points", ring.front());
    }
    return true;
  };
  std::erase_if(shape, [&](const Polygon& polygon) { return too_short(polygon.outer); });
  for (Polygon& polygon : shape) std::erase_if(polygon.holes, too_short);
  return fault;
}

/// GEOS's name for the first fault; empty for a valid geometry.
std::string fault_of(const GEOSGeometry* g) {
  char* raw_reason = nullptr;
  GEOSGeometry* raw_place = nullptr;
  const char valid = GEOSisValidDetail_r(geos(), g, 0, &raw_reason, &raw_place);
  const Owned<char> reason(raw_reason);
  const Geometry place(raw_place);
  if (valid == 1) return {};
  const std::string name = reason ? reason.get() : "Invalid shape";
  Point at;
  const bool placed =
      place && GEOSGeomGetX_r(geos(), place.get(), &at.x) == 1 && GEOSGeomGetY_r(geos(), place.get(), &at.y) == 1;
  return placed ? phrase(name, at) : name;
}

/// Null when GEOS gives up.
Geometry made_valid(const GEOSGeometry* g) {
  const Owned<GEOSMakeValidParams> how(GEOSMakeValidParams_create_r(geos()));
  if (!how) throw std::bad_alloc();
  GEOSMakeValidParams_setMethod_r(geos(), how.get(), GEOS_MAKE_VALID_STRUCTURE);
  GEOSMakeValidParams_setKeepCollapsed_r(geos(), how.get(), 0);
  return Geometry(GEOSMakeValidWithParams_r(geos(), g, how.get()));
}

}  // namespace

std::string repair(MultiPolygon& shape) {
  std::string fault = drop_short_rings(shape);
  if (shape.empty()) return fault;
  const Geometry given = to_geos(shape);
  const std::string geos_fault = fault_of(given.get());
  if (geos_fault.empty()) return fault;
  const bool tangled = is_tangled(shape);
  shape.clear();
  if (tangled) return geos_fault + ", and too many more to repair";
  if (const Geometry valid = made_valid(given.get())) add_polygons(valid.get(), shape);
  return fault.empty() ? geos_fault : fault;
}

}  // namespace zilamap::geometry
