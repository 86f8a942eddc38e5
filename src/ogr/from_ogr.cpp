// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/from_ogr.hpp"

#include <ogr_geometry.h>

#include <cmath>
#include <memory>
#include <utility>

namespace zilamap::ogr {

namespace {

/// No system puts ground farther out; shapefiles write -1e38 and below for "no value".
constexpr double farthest = 1e12;

/// GDAL's own readers stop at a depth of 32.
constexpr int deepest = 32;

bool usable(Point p) { return std::abs(p.x) <= farthest && std::abs(p.y) <= farthest; }

class Adder {
 public:
  explicit Adder(Feature& feature) : m_feature(feature) {}

  void add(const OGRGeometry& geometry, int depth) {
    if (geometry.IsEmpty() || depth > deepest) return;
    if (geometry.hasCurveGeometry()) {
      const std::unique_ptr<OGRGeometry> straight(geometry.getLinearGeometry());
      if (straight) add(*straight, depth + 1);
      return;
    }
    const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
    if (OGR_GT_IsSubClassOf(type, wkbPolygon)) {
      add_polygon(*geometry.toPolygon());
    } else if (OGR_GT_IsSubClassOf(type, wkbLineString)) {
      add_line(*geometry.toLineString());
    } else if (type == wkbPoint) {
      add_point(*geometry.toPoint());
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
      for (const OGRGeometry* part : geometry.toGeometryCollection()) add(*part, depth + 1);
    } else if (OGR_GT_IsSubClassOf(type, wkbPolyhedralSurface)) {
      for (const OGRPolygon* face : geometry.toPolyhedralSurface()) add(*face, depth + 1);
    }
  }

  const Intake& intake() const { return m_intake; }

 private:
  /// False when a point is unusable.
  static bool points_of(const OGRSimpleCurve& curve, Line& out) {
    const int count = curve.getNumPoints();
    out.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
      const Point p{curve.getX(i), curve.getY(i)};
      if (!usable(p)) return false;
      if (out.empty() || out.back() != p) out.push_back(p);
    }
    return true;
  }

  bool ring_of(const OGRLinearRing& given, Ring& out) {
    if (!points_of(given, out)) {
      ++m_intake.unusable_parts;
      return false;
    }
    if (out.size() > 1 && out.front() == out.back()) {
      out.pop_back();
    } else if (out.size() > 1) {
      ++m_intake.unclosed_rings;
    }
    return !out.empty();
  }

  void add_polygon(const OGRPolygon& given) {
    const OGRLinearRing* outer = given.getExteriorRing();
    Polygon polygon;
    if (outer == nullptr || !ring_of(*outer, polygon.outer)) return;
    for (int i = 0; i < given.getNumInteriorRings(); ++i) {
      Ring hole;
      if (ring_of(*given.getInteriorRing(i), hole)) polygon.holes.push_back(std::move(hole));
    }
    m_feature.polygons.push_back(std::move(polygon));
  }

  void add_line(const OGRLineString& given) {
    Line line;
    if (!points_of(given, line)) {
      ++m_intake.unusable_parts;
    } else if (line.size() > 1) {
      m_feature.lines.push_back(std::move(line));
    }
  }

  void add_point(const OGRPoint& given) {
    const Point p{given.getX(), given.getY()};
    if (usable(p)) {
      m_feature.points.push_back(p);
    } else {
      ++m_intake.unusable_parts;
    }
  }

  Feature& m_feature;
  Intake m_intake;
};

}  // namespace

Intake add_geometry(const OGRGeometry& geometry, Feature& feature) {
  Adder adder(feature);
  adder.add(geometry, 0);
  return adder.intake();
}

}  // namespace zilamap::ogr
