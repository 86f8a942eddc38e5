// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/text.hpp"
#include "ogr/layer.hpp"
#include "places/districts.hpp"
#include "places/other_names.hpp"
#include "places/sidecar.hpp"

#include <zilamap/error.hpp>
#include <zilamap/places.hpp>

#include <charconv>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace zilamap {

namespace {

namespace fs = std::filesystem;

/// One of the layers that ship, by field names that must be there.
class ShippedLayer {
 public:
  /// Shapes are not checked while they are read: the tests prove them sound.
  explicit ShippedLayer(fs::path file)
      : m_file(std::move(file)), m_layer(ogr::read_layer(m_file, {.layer = "", .check_shapes = false})) {}

  int field(std::string_view name) const {
    const int index = m_layer.field(name);
    if (index >= 0) return index;
    throw DataError("Field \"" + std::string(name) + "\" is missing. Install zilamap's shapes again.",
                    {m_file.string()});
  }

  [[noreturn]] void fail(const ogr::Feature& feature, const std::string& what) const {
    throw DataError(what + " Install zilamap's shapes again.", {m_file.string(), feature.number});
  }

  std::string file() const { return m_file.string(); }
  ogr::Layer& layer() { return m_layer; }
  std::vector<ogr::Feature>& features() { return m_layer.features; }

 private:
  fs::path m_file;
  ogr::Layer m_layer;
};

/// Districts by Census code, which the other layers refer to.
using Index = std::unordered_map<std::string, std::size_t>;

Index index_of(const Places& places) {
  Index index;
  for (std::size_t i = 0; i < places.districts.size(); ++i) index.emplace(places.districts[i].census2011, i);
  return index;
}

const std::string& text_of(const ogr::Feature& feature, int field) {
  return feature.attributes[static_cast<std::size_t>(field)];
}

std::size_t district_of(const Index& index, const ShippedLayer& layer, const ogr::Feature& feature, int field) {
  const auto found = index.find(text_of(feature, field));
  if (found == index.end()) layer.fail(feature, "Census code " + text_of(feature, field) + " is no district's.");
  return found->second;
}

double number_of(const ShippedLayer& layer, const ogr::Feature& feature, int field) {
  const std::string& text = text_of(feature, field);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) layer.fail(feature, "\"" + text + "\" is no number.");
  return number;
}

Border read_border(const fs::path& file, const Index& index) {
  ShippedLayer layer(file);
  const int code = layer.field("census2011");
  const int faces = layer.field("faces");
  const int length = layer.field("length_km");
  Border border{"indo-nepal", "Border with Nepal", "Nepal", {}};
  for (ogr::Feature& feature : layer.features()) {
    if (feature.lines.size() != 1) layer.fail(feature, "A stretch of the border must be one line.");
    border.segments.push_back({district_of(index, layer, feature, code), base::split(text_of(feature, faces), ';'),
                               number_of(layer, feature, length), std::move(feature.lines.front())});
  }
  return border;
}

std::vector<ContextArea> read_context(const fs::path& file) {
  ShippedLayer layer(file);
  const int name = layer.field("name");
  const int country = layer.field("country");
  std::vector<ContextArea> areas;
  for (ogr::Feature& feature : layer.features()) {
    areas.push_back({text_of(feature, name), text_of(feature, country), std::move(feature.polygons)});
  }
  return areas;
}

std::vector<GazetteerEntry> read_gazetteer(const fs::path& file, const Index& index) {
  ShippedLayer layer(file);
  const int name = layer.field("name");
  const int kind = layer.field("kind");
  const int code = layer.field("census2011");
  const int lon = layer.field("lon");
  const int lat = layer.field("lat");
  std::vector<GazetteerEntry> entries;
  for (const ogr::Feature& feature : layer.features()) {
    entries.push_back({text_of(feature, name),
                       text_of(feature, kind),
                       district_of(index, layer, feature, code),
                       {number_of(layer, feature, lon), number_of(layer, feature, lat)}});
  }
  return entries;
}

}  // namespace

Places bihar_places(const fs::path& shapes_folder) {
  Places places;
  ShippedLayer districts(shapes_folder / "bihar_districts.shp");
  places.layer = districts.layer().name;
  places.state = "Bihar";
  places.crs = districts.layer().crs;
  places.map_crs = "EPSG:7759";
  places::add_districts(districts.layer(), districts.field("name"), -1, districts.file(), places);
  for (District& district : places.districts) district.state = places.state;
  places.other_names = places::read_other_names(shapes_folder / "names.csv", places.districts);
  const Index index = index_of(places);
  places.borders.push_back(read_border(shapes_folder / "indo_nepal_border.shp", index));
  places.context = read_context(shapes_folder / "nepal_border_districts.shp");
  places.gazetteer = read_gazetteer(shapes_folder / "places.csv", index);
  // The border's credit names both sides of it, and so all that is drawn.
  places.credit = places::read_sidecar(shapes_folder / "indo_nepal_border.yaml").credit;
  return places;
}

}  // namespace zilamap
