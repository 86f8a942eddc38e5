// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/open.hpp"

#include "base/files.hpp"
#include "base/text.hpp"
#include "ogr/network.hpp"
#include "projection/crs.hpp"

#include <zilamap/error.hpp>

#include <cpl_string.h>
#include <fmt/format.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

namespace zilamap::ogr {

namespace {

namespace fs = std::filesystem;

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

}  // namespace

void check_file(const fs::path& file) {
  const std::string name = file.string();
  if (is_network_path(name)) {
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

Dataset open_file(const fs::path& file, const ShapefileSet* shapefile, const Guard& guard) {
  const std::string ending = base::ending_of(file);
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

}  // namespace zilamap::ogr
