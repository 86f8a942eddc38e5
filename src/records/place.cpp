// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "records/place.hpp"

#include "records/keys.hpp"

namespace zilamap::records {

PlaceName read_place(const yaml::Map& map) {
  PlaceName place;
  place.text = map.require("place").text();
  place.district = map.text("district");
  place.state = map.text("state");
  place.where = map.where();
  const auto lon = map.find("lon");
  const auto lat = map.find("lat");
  if (lon.has_value() != lat.has_value()) {
    (lon ? lon : lat)->fail("A point needs both `lon` and `lat`.", "Give both in degrees, or neither.");
  }
  if (lon) place.lon_lat = Point{lon->number(-180, 180), lat->number(-90, 90)};
  return place;
}

PlaceName read_place(const yaml::Value& value) {
  if (value.kind() == yaml::Kind::map) return read_place(value.map(keys::place));
  PlaceName place;
  place.text = value.text();
  place.where = value.where();
  return place;
}

std::vector<PlaceName> read_places(const yaml::Value& value) {
  std::vector<PlaceName> places;
  for (const yaml::Value& item : value.list("place")) places.push_back(read_place(item));
  return places;
}

}  // namespace zilamap::records
