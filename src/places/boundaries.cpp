// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/numbers.hpp"
#include "base/text.hpp"
#include "geometry/shape.hpp"
#include "ogr/layer.hpp"
#include "places/district_fields.hpp"
#include "places/districts.hpp"
#include "projection/crs.hpp"

#include <zilamap/error.hpp>
#include <zilamap/places.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace zilamap {

namespace {

/// What the field with the district's name is called in layers in common use: zilamap, Datameet, Survey of India, the
/// Census, OCHA's common boundaries, GADM, geoBoundaries.
constexpr std::array<std::string_view, 14> usual_keys = {"name",      "district", "dist_name", "district_n", "dtname",
                                                         "distname",  "dt_name",  "adm2_en",   "adm2_name",  "name_2",
                                                         "shapename", "name_en",  "namelsad",  "districts"};

std::string listed(const std::vector<std::string>& fields) {
  if (fields.empty()) return "It has no fields.";
  std::vector<std::string> names;
  for (const std::string& field : fields) names.push_back(base::printable(field, 40));
  return "It has " + base::printable(base::join_words(names, ", "), 600) + ".";
}

/// KML has a field "Name" always, also when nothing is in it.
bool has_text(const ogr::Layer& layer, int key) {
  return std::ranges::any_of(layer.features, [&](const ogr::Feature& feature) {
    return !base::trim(feature.attributes[static_cast<std::size_t>(key)]).empty();
  });
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::string_view near = base::nearest(word, std::vector<std::string_view>(known.begin(), known.end()));
  return near.empty() ? "" : "Did you mean " + base::printable(near, 40) + "? ";
}

/// The field of that name, which somebody asked for.
int asked_field(const ogr::Layer& layer, const std::string& name, const std::string& file) {
  const int field = layer.field(name);
  if (field >= 0) return field;
  throw DataError("The layer has no field \"" + base::printable(name, 40) + "\". " + did_you_mean(name, layer.fields) +
                      listed(layer.fields),
                  {file});
}

int key_of(const ogr::Layer& layer, const BoundaryOptions& options, const std::string& file) {
  if (!options.key.empty()) return asked_field(layer, options.key, file);
  int blank = -1;
  for (const std::string_view usual : usual_keys) {
    const int key = layer.field(usual);
    if (key < 0) continue;
    if (has_text(layer, key)) return key;
    if (blank < 0) blank = key;
  }
  if (blank >= 0) return blank;
  throw DataError(
      "No field of the layer looks like the name of a district. Say which one it is. " + listed(layer.fields), {file});
}

/// The states in a field, each once, by name.
std::vector<std::string> states_in(const ogr::Layer& layer, int field) {
  std::vector<std::string> states;
  for (const ogr::Feature& feature : layer.features) {
    if (std::string state = places::text_in(feature, field); !state.empty()) states.push_back(std::move(state));
  }
  std::ranges::sort(states);
  states.erase(std::unique(states.begin(), states.end()), states.end());
  return states;
}

/// Leaves the features of one state. Returns its name as the layer has it.
std::string keep_state(ogr::Layer& layer, int field, const std::string& wanted, const std::string& file) {
  if (field < 0) {
    throw DataError("No field of the layer looks like the name of a state, so its districts cannot be chosen by it. " +
                        listed(layer.fields),
                    {file});
  }
  const std::string key = base::fold_name(wanted);
  const std::vector<std::string> states = states_in(layer, field);
  const auto found =
      std::ranges::find_if(states, [&](const std::string& state) { return base::fold_name(state) == key; });
  if (found == states.end()) {
    throw DataError("No district lies in \"" + base::printable(wanted, 40) + "\". " + did_you_mean(wanted, states) +
                        "There are " + base::printable(base::join_words(states, ", "), 900) + ".",
                    {file});
  }
  std::erase_if(layer.features, [&](const ogr::Feature& feature) {
    return base::fold_name(places::text_in(feature, field)) != key;
  });
  // What was odd about the others does not matter.
  std::erase_if(layer.findings, [&](const Finding& finding) {
    const auto is_there = [&](const ogr::Feature& feature) { return feature.number == finding.where.line; };
    return finding.where.line > 0 && std::ranges::none_of(layer.features, is_there);
  });
  return *found;
}

void check_polygons(const ogr::Layer& layer, const std::string& file) {
  bool others = false;
  for (const ogr::Feature& feature : layer.features) {
    if (!feature.polygons.empty()) return;
    others = others || !feature.lines.empty() || !feature.points.empty();
  }
  const std::string first = layer.findings.empty() ? "" : " (the first finding: " + layer.findings.front().text + ")";
  throw DataError(others
                      ? "The layer has lines or points but no areas. Give the layer with the districts' areas."
                      : "No feature of the layer has a shape" + first + ". Give the layer with the districts' areas.",
                  {file});
}

Box bounds_of(const Places& places) {
  Box box;
  for (const District& district : places.districts) box.add(geometry::bounds(district.shape));
  return box;
}

/// Degrees are what most layers without a word on it are in; other numbers could be anything.
std::string assumed_crs(const Places& places, const std::string& file) {
  const Box box = bounds_of(places);
  if (box.x_min >= -180 && box.x_max <= 180 && box.y_min >= -90 && box.y_max <= 90) {
    return std::string(projection::wgs84);
  }
  throw DataError(
      "The layer does not say which coordinate system it is in, and its coordinates are no degrees. Put a "
      ".prj file beside a shapefile, or set the system with a GIS.",
      {file});
}

/// The middle of districts in degrees. They may lie on both sides of the 180th meridian, where longitude leaps from 180
/// to -180: then they are narrower when counted from 0 to 360.
Point middle_of(const Places& places) {
  const Box box = bounds_of(places);
  Box eastward;
  for (const District& district : places.districts) {
    for (const Polygon& polygon : district.shape) {
      for (const Point p : polygon.outer) eastward.add(Point{p.x < 0 ? p.x + 360 : p.x, p.y});
    }
  }
  if (eastward.x_max - eastward.x_min >= box.x_max - box.x_min) return box.center();
  Point middle = eastward.center();
  if (middle.x > 180) middle.x -= 360;
  return middle;
}

/// Equal areas, so that no district looks larger than it is; true in the middle of the layer (Snyder 1987, p. 182).
std::string suitable_projection(const Places& places, const std::string& file) {
  if (projection::is_projected(places.crs)) return places.crs;
  const Box box = bounds_of(places);
  if (box.x_min < -360 || box.x_max > 360 || box.y_min < -90 || box.y_max > 90) {
    throw DataError(
        "The layer says that it is in degrees, and its coordinates are none. Set the right coordinate system "
        "with a GIS.",
        {file});
  }
  const Point middle = middle_of(places);
  return "+proj=laea +lat_0=" + base::fixed(middle.y, 3) + " +lon_0=" + base::fixed(middle.x, 3) +
         " +datum=WGS84 +units=m";
}

}  // namespace

Places read_boundaries(const std::filesystem::path& file, const BoundaryOptions& options) {
  const std::string name = file.string();
  ogr::Layer layer = ogr::read_layer(file, {.layer = options.layer});
  int state_key = options.state_key.empty() ? -1 : asked_field(layer, options.state_key, name);
  if (state_key < 0) state_key = places::state_field(layer);
  Places places;
  if (!options.within.empty()) {
    places.state = keep_state(layer, state_key, options.within, name);
  } else if (const std::vector<std::string> states = states_in(layer, state_key); states.size() == 1) {
    places.state = states.front();
  }
  check_polygons(layer, name);

  places.layer = layer.name;
  places.crs = layer.crs;
  places.findings = std::move(layer.findings);
  places::add_districts(layer, key_of(layer, options, name), state_key, name, places);
  if (places.crs.empty()) {
    places.crs = assumed_crs(places, name);
    places.findings.push_back({"crs-missing",
                               Severity::warning,
                               {name},
                               "The layer does not say which coordinate system it is in; it was taken as degrees on "
                               "WGS 84.",
                               "Check that the map lies where it should."});
  }
  try {
    places.map_crs = suitable_projection(places, name);
  } catch (const UsageError& error) {
    throw DataError(error.what(), {name});  // it is the file that is at fault
  }
  return places;
}

}  // namespace zilamap
