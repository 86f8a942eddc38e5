// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"
#include "geometry/repair.hpp"
#include "ogr/from_ogr.hpp"
#include "ogr/gdal.hpp"
#include "ogr/layer.hpp"
#include "ogr/open.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <cstddef>
#include <utility>

namespace zilamap::ogr {

namespace {

namespace fs = std::filesystem;

OGRLayer& choose_layer(GDALDataset& dataset, const std::string& wanted, const fs::path& file) {
  std::string names;
  for (OGRLayer* layer : dataset.GetLayers()) {
    if (wanted.empty() ? layer->GetFeatureCount() > 0 : wanted == layer->GetName()) return *layer;
    names += (names.empty() ? "" : ", ") + base::printable(layer->GetName());
  }
  if (wanted.empty()) throw DataError("This file has no features. Check that it is the right one.", {file.string()});
  throw DataError(fmt::format("There is no layer \"{}\" in this file, but: {}.", base::printable(wanted), names),
                  {file.string()});
}

/// Takes the features of one layer over and collects what is odd about them.
class Reader {
 public:
  Reader(const fs::path& file, const ReadOptions& options) : m_file(file.string()), m_options(options) {}

  void read_fields(const OGRFeatureDefn& definition) {
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
      m_layer.fields.push_back(utf8(definition.GetFieldDefn(i)->GetNameRef()));
    }
    m_has_shapes = definition.GetGeomFieldCount() > 0;
  }

  void read_feature(const OGRFeature& given) {
    Feature feature;
    feature.number = static_cast<long>(m_layer.features.size()) + 1;
    feature.attributes.reserve(m_layer.fields.size());
    for (int i = 0; i < given.GetFieldCount(); ++i) {
      feature.attributes.push_back(given.IsFieldSetAndNotNull(i) ? utf8(given.GetFieldAsString(i)) : "");
    }
    if (m_has_shapes) read_shape(given.GetGeometryRef(), feature);
    m_layer.features.push_back(std::move(feature));
  }

  Layer finish() {
    if (m_not_utf8 > 0) {
      m_layer.findings.push_back({"encoding-guessed",
                                  Severity::warning,
                                  {m_file},
                                  fmt::format("{} texts are not UTF-8 and were read as Windows-1252.", m_not_utf8),
                                  "Look at the names; a .cpg file beside a shapefile names the right encoding."});
    }
    return std::move(m_layer);
  }

  Layer& layer() { return m_layer; }

 private:
  std::string utf8(const char* text) {
    std::string out = text;
    if (base::is_utf8(out)) return out;
    ++m_not_utf8;
    return base::utf8_from_windows_1252(out);
  }

  void find(long number, const char* code, Severity severity, std::string text, const char* advice) {
    m_layer.findings.push_back({code, severity, {m_file, number}, std::move(text), advice});
  }

  void read_shape(const OGRGeometry* geometry, Feature& feature) {
    const Intake intake = geometry == nullptr ? Intake{} : add_geometry(*geometry, feature);
    if (intake.unusable_parts > 0) {
      find(feature.number, "coordinate-unusable", Severity::error,
           fmt::format("{} parts have a coordinate that is no number or lies beyond all ground; they were left out.",
                       intake.unusable_parts),
           "Mend the shape in a GIS.");
    }
    if (m_options.check_shapes) {
      if (intake.unclosed_rings > 0) {
        find(feature.number, "ring-unclosed", Severity::warning,
             fmt::format("{} rings do not end where they begin; they were closed.", intake.unclosed_rings),
             "Look whether points are missing.");
      }
      if (const std::string fault = geometry::repair(feature.polygons); !fault.empty()) {
        find(feature.number, "ring-repaired", Severity::warning,
             fmt::format("The shape was not valid and was repaired: {}.", fault), "Look at it on the map.");
      }
    }
    if (feature.polygons.empty() && feature.lines.empty() && feature.points.empty()) {
      find(feature.number, "shape-empty", Severity::warning, "The feature has no shape, so it cannot be drawn.", "");
    }
  }

  std::string m_file;
  ReadOptions m_options;
  Layer m_layer;
  bool m_has_shapes = false;
  std::size_t m_not_utf8 = 0;
};

}  // namespace

Layer read_layer(const fs::path& file, const ReadOptions& options) {
  check_file(file);
  Guard guard;
  const Shapefile shapefile(file);
  const Dataset dataset = open_file(file, shapefile.get(), guard);
  OGRLayer& source = choose_layer(*dataset, options.layer, file);
  Reader reader(file, options);
  reader.layer().crs = crs_of(source, shapefile.get(), file);
  reader.layer().name = source.GetName();
  reader.read_fields(*source.GetLayerDefn());
  // GDAL takes GeoJSON as degrees when it does not know the system that the file names, and goes on.
  const std::string ending = base::ending_of(file);
  if (!guard.failure().empty() && (ending == ".geojson" || ending == ".json")) {
    reader.layer().findings.push_back(
        {"crs-unknown",
         Severity::warning,
         {file.string()},
         fmt::format("The coordinate system that the file names cannot be used ({}); its coordinates "
                     "were taken as degrees on WGS 84.",
                     base::printable(guard.failure(), 120)),
         "Name a known system, or none when the coordinates are degrees."});
  }
  guard.forget();
  source.ResetReading();
  while (const OGRFeatureUniquePtr feature{source.GetNextFeature()}) reader.read_feature(*feature);
  if (!guard.failure().empty()) {
    throw DataError(
        fmt::format("The file is damaged ({}). Copy or download it again.", base::printable(guard.failure(), 200)),
        {file.string()});
  }
  return reader.finish();
}

}  // namespace zilamap::ogr
