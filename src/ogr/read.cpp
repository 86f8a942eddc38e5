// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"
#include "geometry/repair.hpp"
#include "ogr/from_ogr.hpp"
#include "ogr/gdal.hpp"
#include "ogr/layer.hpp"
#include "ogr/shapefile.hpp"
#include "projection/crs.hpp"

#include <zilamap/error.hpp>

#include <cpl_string.h>
#include <fmt/format.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

namespace zilamap::ogr {

namespace {

namespace fs = std::filesystem;

std::string ending_of(const fs::path& file) {
  std::string ending = file.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
  return ending;
}

/// Only plain files of this machine are opened. GDAL gives names like /vsicurl/... or PG:... a meaning of its own.
void check_file(const fs::path& file) {
  const std::string name = file.string();
  if (name.find("://") != std::string::npos || name.starts_with("http:") || name.starts_with("https:") ||
      name.starts_with("/vsi")) {
    throw DataError(
        "Only plain files are read, nothing from a network or inside an archive. Download or unpack it first.", {name});
  }
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (status.type() == fs::file_type::not_found) throw DataError("There is no such file.", {name});
  if (status.type() == fs::file_type::directory) {
    throw DataError("This is a folder. Give the boundary file in it, for example the one that ends in .shp.", {name});
  }
  if (status.type() != fs::file_type::regular) throw DataError("This is no regular file (a pipe or a device).", {name});
}

Dataset open(const fs::path& file, const ShapefileSet* shapefile, const Guard& guard) {
  const std::string ending = ending_of(file);
  const char* const* drivers = register_readers(ending);
  CPLStringList options;
  // An empty encoding makes GDAL hand the bytes over as they are.
  if (shapefile != nullptr && !shapefile->encoding_known) options.SetNameValue("ENCODING", "");
  if (ending == ".gml") options.SetNameValue("WRITE_GFS", "NO");
  // An absolute name cannot be mistaken for an address.
  Dataset dataset(GDALDataset::Open(fs::absolute(file).c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers,
                                    options.List(), nullptr));
  if (dataset) return dataset;
  const std::string reason = guard.failure().empty() ? "" : " (" + base::printable(guard.failure(), 200) + ")";
  throw DataError(fmt::format("This file cannot be read as a map layer{}. Give a shapefile, GeoJSON, TopoJSON, "
                              "GeoPackage, FlatGeobuf, KML, GML, MapInfo or CSV file.",
                              reason),
                  {file.string()});
}

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

/// Takes the coordinate system off a layer. GDAL reads a .prj when the first shape is read and looks it up in PROJ's
/// database, which takes ten times as long as all 38 districts of Bihar.
void take_off_crs(OGRLayer& layer) {
  OGRFeatureDefn& definition = *layer.GetLayerDefn();
  if (definition.GetGeomFieldCount() != 1) return;
  const OGRGeomFieldDefn& old = *definition.GetGeomFieldDefn(0);
  auto bare = std::make_unique<OGRGeomFieldDefn>(old.GetNameRef(), old.GetType());
  if (definition.DeleteGeomFieldDefn(0) == OGRERR_NONE) definition.AddGeomFieldDefn(std::move(bare));
}

std::string crs_of(OGRLayer& layer) {
  const OGRSpatialReference* crs = layer.GetSpatialRef();
  if (crs == nullptr || crs->IsLocal() != 0) return {};
  // GeoPackage has an entry of this name for layers without a system.
  const char* name = crs->GetName();
  if (name != nullptr && std::string_view(name).starts_with("Undefined")) return {};
  const char* authority = crs->GetAuthorityName(nullptr);
  const char* code = crs->GetAuthorityCode(nullptr);
  if (authority != nullptr && code != nullptr && projection::is_wgs84(fmt::format("{}:{}", authority, code))) {
    return std::string(projection::wgs84);
  }
  char* text = nullptr;
  const char* const form[] = {"FORMAT=WKT2_2019", nullptr};
  const OGRErr error = crs->exportToWkt(&text, form);
  const std::string wkt = error == OGRERR_NONE && text != nullptr ? text : "";
  CPLFree(text);
  return wkt;
}

std::string crs_of(OGRLayer& layer, const ShapefileSet* shapefile, const fs::path& file) {
  if (shapefile == nullptr) return crs_of(layer);
  if (shapefile->prj.empty() || projection::is_wgs84(shapefile->prj)) {
    take_off_crs(layer);
    return shapefile->prj.empty() ? std::string() : std::string(projection::wgs84);
  }
  const std::string crs = crs_of(layer);
  if (!crs.empty()) return crs;
  throw DataError(fmt::format("The .prj beside it names no coordinate system that is known here: \"{}\". Put the right "
                              "one there, or remove it when the coordinates are degrees on WGS 84.",
                              base::printable(shapefile->prj, 60)),
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
  const bool is_shapefile = ending_of(file) == ".shp";
  const ShapefileSet shapefile = is_shapefile ? check_shapefile(file) : ShapefileSet{};
  const ShapefileSet* set = is_shapefile ? &shapefile : nullptr;

  const Dataset dataset = open(file, set, guard);
  OGRLayer& source = choose_layer(*dataset, options.layer, file);
  Reader reader(file, options);
  reader.layer().crs = crs_of(source, set, file);
  reader.layer().name = source.GetName();
  reader.read_fields(*source.GetLayerDefn());
  // GDAL takes GeoJSON as degrees when it does not know the system that the file names, and goes on.
  const std::string ending = ending_of(file);
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
