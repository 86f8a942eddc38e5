// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/files.hpp"
#include "base/text.hpp"
#include "ogr/gdal.hpp"
#include "ogr/layer.hpp"
#include "projection/crs.hpp"
#include "projection/projector.hpp"

#include <zilamap/error.hpp>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <fmt/format.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace zilamap::ogr {

namespace {

namespace fs = std::filesystem;

/// A format by its file ending.
struct Format {
  std::string_view ending;
  const char* driver;
  std::array<const char*, 4> layer_options;
};

constexpr std::array<Format, 3> formats = {
    {{".geojson", "GeoJSON", {"RFC7946=YES"}},
     {".gpkg", "GPKG", {}},
     // The date in the .dbf is fixed, so that the same table gives the same bytes.
     {".shp", "ESRI Shapefile", {"ENCODING=UTF-8", "DBF_DATE_LAST_UPDATE=2000-01-01"}}}};

/// The parts of a shapefile. The .shp comes last: once it is there, all of them are.
constexpr std::array<const char*, 5> shapefile_parts = {".dbf", ".shx", ".prj", ".cpg", ".shp"};

/// A text in a .dbf has its length in one byte, and GDAL keeps the last value of it.
constexpr std::size_t longest_dbf_text = 254;

/// What GIS programs leave beside a shapefile to find its shapes faster; wrong once the shapes are others.
constexpr std::array<const char*, 3> shapefile_indexes = {".qix", ".sbn", ".sbx"};

const Format& format_of(const fs::path& file) {
  std::string ending = file.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
  if (ending == ".json") ending = ".geojson";
  for (const Format& format : formats) {
    if (format.ending == ending) return format;
  }
  throw UsageError("A table cannot be written with this ending. Use .csv, .xlsx, .geojson, .gpkg or .shp.",
                   {file.string()});
}

/// A folder of GDAL's in memory, with a name of its own. GDAL writes there, so that what goes to disk goes through one
/// place that never leaves half a file and notices a full disk.
class MemoryFolder {
 public:
  MemoryFolder() : m_path(fmt::format("/vsimem/zilamap-{}", s_count++)) { VSIMkdir(m_path.c_str(), 0700); }
  ~MemoryFolder() { VSIRmdirRecursive(m_path.c_str()); }
  MemoryFolder(const MemoryFolder&) = delete;
  MemoryFolder& operator=(const MemoryFolder&) = delete;

  std::string path(const std::string& name) const { return m_path + "/" + name; }

  /// The bytes of a file in it; valid until it goes. Empty when there is no such file.
  std::string_view bytes(const std::string& name) const {
    vsi_l_offset size = 0;
    const GByte* data = VSIGetMemFileBuffer(path(name).c_str(), &size, FALSE);
    return data == nullptr ? std::string_view()
                           : std::string_view(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
  }

 private:
  static inline std::atomic<unsigned> s_count = 0;
  std::string m_path;
};

/// GeoPackage writes the time of writing into the file; a fixed one gives the same bytes.
class FixedClock {
 public:
  FixedClock() { CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z"); }
  ~FixedClock() { CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", nullptr); }
  FixedClock(const FixedClock&) = delete;
  FixedClock& operator=(const FixedClock&) = delete;
};

struct ReleaseCrs {
  void operator()(OGRSpatialReference* crs) const { crs->Release(); }
};
using Crs = std::unique_ptr<OGRSpatialReference, ReleaseCrs>;

Crs crs_from(const std::string& text) {
  Crs crs(new OGRSpatialReference);
  // The positions come with x east, whatever the register says.
  crs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  const std::string known = projection::is_wgs84(text) ? std::string(projection::wgs84) : text;
  const char* const limits[] = {"ALLOW_NETWORK_ACCESS=NO", "ALLOW_FILE_ACCESS=NO", nullptr};
  if (crs->SetFromUserInput(known.c_str(), limits) != OGRERR_NONE) {
    throw UsageError(
        fmt::format("Coordinate system \"{}\" cannot be written. Write GeoJSON instead.", base::printable(text)));
  }
  return crs;
}

class Writer {
 public:
  Writer(const Format& format, const fs::path& file, const std::string& crs) : m_format(format), m_file(file) {
    if (is_geojson()) {
      // RFC 7946, section 4: degrees on WGS 84 and nothing else.
      m_to_degrees.emplace(crs, std::string(projection::wgs84));
      m_crs = crs_from(std::string(projection::wgs84));
    } else {
      m_crs = crs_from(crs);
    }
  }

  /// Writes into a folder in memory.
  void write(const std::string& path, const std::string& layer_name, const std::vector<Column>& columns,
             const std::vector<const MultiPolygon*>& shapes) {
    GDALDriver* driver = register_driver(m_format.driver);
    if (driver == nullptr) fail("GDAL was built without this format");
    const Dataset dataset(
        driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!dataset) fail("The file could not be begun");
    OGRLayer* layer = dataset->CreateLayer(layer_name.c_str(), m_crs.get(), wkbMultiPolygon,
                                           const_cast<char**>(m_format.layer_options.data()));
    if (layer == nullptr) fail("The layer could not be made");
    for (const Column& column : columns) {
      OGRFieldDefn field(column.name.c_str(), column.integer ? OFTInteger64 : OFTString);
      if (layer->CreateField(&field) != OGRERR_NONE) fail("Column " + column.name + " could not be made");
    }
    const std::size_t rows = columns.empty() ? shapes.size() : columns.front().values.size();
    for (std::size_t row = 0; row < rows; ++row) {
      OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
      for (std::size_t c = 0; c < columns.size(); ++c) set(*feature, static_cast<int>(c), columns[c], row);
      if (shapes.at(row) != nullptr) feature->SetGeometryDirectly(shape_of(*shapes[row]));
      if (layer->CreateFeature(feature.get()) != OGRERR_NONE) fail(fmt::format("Row {} could not be written", row + 1));
    }
  }

  [[noreturn]] void fail(const std::string& what) const {
    const std::string& reason = m_guard.failure();
    throw RenderError(what + (reason.empty() ? "." : ": " + base::printable(reason, 200)), {m_file.string()});
  }

  const Guard& guard() const { return m_guard; }

 private:
  bool is_geojson() const { return m_format.ending == ".geojson"; }

  void set(OGRFeature& feature, int index, const Column& column, std::size_t row) const {
    const std::string& value = column.values.at(row);
    if (!column.integer) {
      // GDAL would cut the text and go on.
      if (m_format.ending == ".shp" && value.size() > longest_dbf_text) {
        fail(
            fmt::format("Row {} has a text in column {} that is longer than the {} bytes that a shapefile holds. Write "
                        "a GeoPackage instead",
                        row + 1, column.name, longest_dbf_text));
      }
      feature.SetField(index, value.c_str());
      return;
    }
    GIntBig number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc() && end == value.data() + value.size()) {
      feature.SetField(index, number);
    } else {
      feature.SetFieldNull(index);
    }
  }

  std::unique_ptr<OGRLinearRing> ring_of(const Ring& ring) const {
    Ring points = ring;
    if (m_to_degrees) m_to_degrees->project(points);
    auto out = std::make_unique<OGRLinearRing>();
    for (const Point& p : points) {
      if (!std::isfinite(p.x)) fail("A shape cannot be taken to longitude and latitude");
      out->addPoint(p.x, p.y);
    }
    out->closeRings();
    return out;
  }

  /// Owned by the caller.
  OGRGeometry* shape_of(const MultiPolygon& shape) const {
    auto out = std::make_unique<OGRMultiPolygon>();
    for (const Polygon& polygon : shape) {
      auto part = std::make_unique<OGRPolygon>();
      part->addRingDirectly(ring_of(polygon.outer).release());
      for (const Ring& hole : polygon.holes) part->addRingDirectly(ring_of(hole).release());
      out->addGeometryDirectly(part.release());
    }
    return out.release();
  }

  Guard m_guard;
  const Format& m_format;
  const fs::path& m_file;
  Crs m_crs;
  std::optional<projection::Projector> m_to_degrees;
};

void put(const fs::path& file, std::string_view bytes, const fs::path& name) {
  std::ofstream out(file, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) throw RenderError("The file cannot be written. Make room, or write to another disk.", {name.string()});
}

/// Moves a shapefile to disk: all parts are written aside before the first takes its place.
void save_shapefile(const MemoryFolder& folder, const fs::path& file, bool overwrite) {
  std::vector<std::unique_ptr<base::PendingFile>> parts;
  for (const char* ending : shapefile_parts) {
    const fs::path part = fs::path(file).replace_extension(ending);
    parts.push_back(std::make_unique<base::PendingFile>(part, overwrite));
    put(parts.back()->path(), folder.bytes(std::string("layer") + ending), part);
  }
  std::error_code error;
  for (const char* ending : shapefile_indexes) fs::remove(fs::path(file).replace_extension(ending), error);
  for (const auto& part : parts) part->commit();
}

}  // namespace

void write_layer(const fs::path& file, const std::string& layer_name, const std::vector<Column>& columns,
                 const std::vector<const MultiPolygon*>& shapes, const std::string& crs, bool overwrite) {
  const Format& format = format_of(file);
  const bool shapefile = format.ending == ".shp";
  const MemoryFolder folder;
  const FixedClock clock;
  const std::string name = "layer" + std::string(format.ending);
  Writer writer(format, file, crs);
  writer.write(folder.path(name), shapefile ? "layer" : layer_name, columns, shapes);
  if (!writer.guard().failure().empty()) writer.fail("The file could not be written");
  if (shapefile) {
    save_shapefile(folder, file, overwrite);
  } else {
    base::write_atomically(file, folder.bytes(name), overwrite);
  }
}

}  // namespace zilamap::ogr
