// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/gdal.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <ogrsf_frmts.h>

#include <array>
#include <cstddef>
#include <mutex>

namespace zilamap::ogr {

namespace {

struct Driver {
  const char* name;
  void (*add)();
};

/// What may read a boundary file. Formats that refer to other files or servers (VRT, WFS, ...) or run SQL from the file
/// (SQLite) are left out on purpose. Registering all of GDAL's drivers takes tens of milliseconds.
constexpr std::array<Driver, 11> drivers = {{{"ESRI Shapefile", RegisterOGRShape},
                                             {"CSV", RegisterOGRCSV},
                                             {"GeoJSON", RegisterOGRGeoJSON},
                                             {"GeoJSONSeq", RegisterOGRGeoJSONSeq},
                                             {"TopoJSON", RegisterOGRTopoJSON},
                                             {"GPKG", RegisterOGRGeoPackage},
                                             {"FlatGeobuf", RegisterOGRFlatGeobuf},
                                             {"LIBKML", RegisterOGRLIBKML},
                                             {"KML", RegisterOGRKML},
                                             {"GML", RegisterOGRGML},
                                             {"MapInfo File", RegisterOGRTAB}}};

/// What only tables are read with, and only when asked for by name.
constexpr std::array<Driver, 2> table_drivers = {{{"SQLite", RegisterOGRSQLite}, {"PostgreSQL", RegisterOGRPG}}};

constexpr std::array<const char*, 2> only_shapefile = {"ESRI Shapefile", nullptr};
constexpr std::array<const char*, 2> only_csv = {"CSV", nullptr};

/// Two threads must not add the same driver at once.
std::mutex& registering() {
  static std::mutex mutex;
  return mutex;
}

void CPL_STDCALL remember(CPLErr grade, CPLErrorNum, const char* message) {
  if (grade < CE_Failure) return;
  auto* failure = static_cast<std::string*>(CPLGetErrorHandlerUserData());
  if (failure->empty()) *failure = message;
}

/// Stands in for every download: a file must not make this machine call another.
CPLHTTPResult* refuse_download(const char*, CSLConstList, GDALProgressFunc, void*, CPLHTTPFetchWriteFunc, void*,
                               void*) {
  auto* result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
  result->nStatus = 1;
  result->pszErrBuf = CPLStrdup("network access is off");
  return result;
}

}  // namespace

Guard::Guard(Network network) : m_network(network) {
  CPLPushErrorHandlerEx(remember, &m_failure);
  if (m_network == Network::refused) CPLHTTPPushFetchCallback(refuse_download, nullptr);
}

Guard::~Guard() {
  if (m_network == Network::refused) CPLHTTPPopFetchCallback();
  CPLPopErrorHandler();
}

GDALDriver* register_driver(const std::string& name) {
  const std::lock_guard<std::mutex> lock(registering());
  for (const Driver& driver : drivers) {
    if (name == driver.name) driver.add();
  }
  for (const Driver& driver : table_drivers) {
    if (name == driver.name) driver.add();
  }
  return GetGDALDriverManager()->GetDriverByName(name.c_str());
}

const char* const* register_readers(const std::string& ending) {
  if (ending == ".shp") {
    register_driver(only_shapefile[0]);
    return only_shapefile.data();
  }
  if (ending == ".csv") {
    register_driver(only_csv[0]);
    return only_csv.data();
  }
  static const std::array<const char*, drivers.size() + 1> names = [] {
    std::array<const char*, drivers.size() + 1> out{};
    for (std::size_t i = 0; i < drivers.size(); ++i) out[i] = drivers[i].name;
    return out;
  }();
  const std::lock_guard<std::mutex> lock(registering());
  for (const Driver& driver : drivers) driver.add();
  return names.data();
}

}  // namespace zilamap::ogr
