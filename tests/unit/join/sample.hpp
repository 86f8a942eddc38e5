// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/join.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace sample {

/// A square of one degree with its lower left corner here.
inline zilamap::MultiPolygon square(double x, double y) {
  return {{{{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}}, {}}};
}

enum : std::uint32_t { west_champaran, east_champaran, gaya, munger, purnia, madhubani };

/// Six districts, two rows of three squares: longitude 84 to 87, latitude 25 to 27. Codes and names are the real ones.
inline zilamap::Places places() {
  zilamap::Places places;
  places.layer = "six";
  places.crs = "EPSG:4326";
  const auto add = [&places](std::string name, std::string hindi, std::string census, std::string lgd,
                             std::vector<std::string> aliases, double x, double y) {
    zilamap::District district;
    district.name = std::move(name);
    district.name_hi = std::move(hindi);
    district.census2011 = std::move(census);
    district.lgd = std::move(lgd);
    district.aliases = std::move(aliases);
    district.shape = square(x, y);
    places.districts.push_back(district);
  };
  add("West Champaran", "पश्चिमी चंपारण", "203", "211", {"Pashchim Champaran", "Champaran (West)"}, 84, 26);
  add("East Champaran", "पूर्वी चंपारण", "204", "213", {"Champaran (East)"}, 85, 26);
  add("Gaya", "गया", "236", "196", {"Gaya Ji"}, 84, 25);
  add("Munger", "मुंगेर", "226", "207", {"Monghyr"}, 85, 25);
  add("Purnia", "पूर्णिया", "211", "214", {"Purnea"}, 86, 25);
  add("Madhubani", "मधुबनी", "207", "206", {}, 86, 26);
  const std::string headquarters = "district headquarters";
  const std::string subdistrict = "subdistrict headquarters";
  places.gazetteer = {{"Bettiah", headquarters, west_champaran, {84.5, 26.8}},
                      {"Madhubani", subdistrict, west_champaran, {84.1, 26.9}},
                      {"Sonbarsa", subdistrict, east_champaran, {85.6, 26.8}},
                      {"Chakia(Pipra)", subdistrict, east_champaran, {85.1, 26.4}},
                      {"Gaya", headquarters, gaya, {84.9, 25.8}},
                      {"Munger", subdistrict, munger, {85.1, 25.1}},
                      {"Munger", headquarters, munger, {85.5, 25.4}},
                      {"Jamalpur", subdistrict, munger, {85.4, 25.3}},
                      {"Sonbarsa", subdistrict, purnia, {86.7, 25.7}},
                      {"Madhubani", headquarters, madhubani, {86.1, 26.4}}};
  places.borders = {
      {"indo-nepal",
       "Border with Nepal",
       "Nepal",
       {{west_champaran, {"Parsa"}, 50, {}}, {east_champaran, {"Bara"}, 40, {}}, {madhubani, {"Siraha"}, 60, {}}}}};
  return places;
}

inline zilamap::PlaceName name(std::string text, std::string district = {}, long line = 7) {
  return {std::move(text), std::move(district), {}, {"records.yaml", line, 3}};
}

inline zilamap::PlaceName at(zilamap::Point lon_lat, std::string text = {}, std::string district = {}) {
  zilamap::PlaceName place = name(std::move(text), std::move(district));
  place.lon_lat = lon_lat;
  return place;
}

inline zilamap::Activity venue(zilamap::PlaceName place) {
  zilamap::Activity activity;
  activity.id = "record";
  activity.where = {"records.yaml", 5, 1};
  activity.venue = std::move(place);
  return activity;
}

inline zilamap::Activity covers(std::vector<zilamap::PlaceName> districts) {
  zilamap::Activity activity;
  activity.id = "record";
  activity.where = {"records.yaml", 5, 1};
  activity.districts = std::move(districts);
  return activity;
}

/// One record, joined.
struct Result {
  zilamap::Placement placement;
  zilamap::Findings findings;

  bool found(const std::string& code) const {
    return std::any_of(findings.begin(), findings.end(), [&](const zilamap::Finding& f) { return f.code == code; });
  }
};

inline Result join(zilamap::Activity activity, const zilamap::Places& places = sample::places()) {
  zilamap::Records records;
  records.activities.push_back(std::move(activity));
  zilamap::Joined joined = zilamap::join(records, places);
  return {joined.placements.at(0), joined.findings};
}

}  // namespace sample
