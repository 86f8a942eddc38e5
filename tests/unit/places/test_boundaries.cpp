// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/places.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using zilamap::BoundaryOptions;
using zilamap::DataError;
using zilamap::Places;
using zilamap::read_boundaries;
using zilamap::Severity;

namespace {

namespace fs = std::filesystem;

fs::path data(const std::string& name) { return fs::path(ZILAMAP_TEST_DATA) / "boundaries" / name; }

std::string refusal(const fs::path& file, const BoundaryOptions& options = {}) {
  try {
    read_boundaries(file, options);
  } catch (const DataError& error) {
    CHECK(error.where().file == file.string());
    return error.what();
  }
  return "accepted";
}

std::vector<std::string> codes(const Places& places) {
  std::vector<std::string> out;
  for (const auto& finding : places.findings) out.push_back(finding.code);
  return out;
}

std::ptrdiff_t count(const Places& places, const std::string& code) {
  const std::vector<std::string> all = codes(places);
  return std::count(all.begin(), all.end(), code);
}

}  // namespace

TEST_CASE("any layer of areas with names will do", "[places]") {
  const Places places = read_boundaries(data("sound.shp"));
  CHECK(places.layer == "sound");
  CHECK(places.crs == "EPSG:4326");
  CHECK(places.findings.empty());
  REQUIRE(places.districts.size() == 2);
  CHECK(places.districts[0].name == "West");
  CHECK(places.districts[0].shape.size() == 1);
  CHECK(places.districts[0].census2011.empty());
  CHECK_FALSE(places.districts[0].population);
  CHECK_FALSE(places.districts[0].area_km2);
  CHECK(places.borders.empty());
  CHECK(places.gazetteer.empty());
  CHECK(places.context.empty());
}

TEST_CASE("fields that are known are taken", "[places]") {
  const Places places = read_boundaries(data("all-fields.geojson"));
  REQUIRE(places.districts.size() == 1);
  const auto& district = places.districts[0];
  CHECK(district.name == "Purnia");
  CHECK(district.name_hi == "पूर्णिया");
  CHECK(district.census2011 == "211");
  CHECK(district.lgd == "210");
  CHECK(district.population == 3264619);
  CHECK(district.headquarters == "Purnia");
  CHECK(district.area_km2 == 3229.5);
  CHECK(district.aliases == std::vector<std::string>{"Purnea", "Poornia"});
}

TEST_CASE("the field with the names can be said", "[places]") {
  CHECK(read_boundaries(data("sound.shp"), {"CODE", ""}).districts[1].name == "2");
  CHECK(read_boundaries(data("name-field-missing.geojson"), {"label", ""}).districts[0].name == "West");
}

TEST_CASE("a wrong field is refused with those that there are", "[places]") {
  CHECK_THAT(refusal(data("name-field-missing.geojson")), Catch::Contains("label, code"));
  CHECK_THAT(refusal(data("name-field-missing.geojson"), {"labell", ""}),
             Catch::Contains("\"labell\"") && Catch::Contains("Did you mean label?") && Catch::Contains("label, code"));
}

TEST_CASE("layers in degrees get a projection about their middle, others keep their own", "[places]") {
  CHECK(read_boundaries(data("sound.shp")).map_crs == "+proj=laea +lat_0=25.500 +lon_0=86.000 +datum=WGS84 +units=m");
  const Places metres = read_boundaries(data("metres.geojson"));
  CHECK_THAT(metres.crs, Catch::Contains("WGS 84 / Bihar"));
  CHECK(metres.map_crs == metres.crs);
}

TEST_CASE("districts on both sides of the 180th meridian lie together", "[places]") {
  const Places places = read_boundaries(data("both-sides-of-180.geojson"));
  CHECK(places.map_crs == "+proj=laea +lat_0=-17.500 +lon_0=180.000 +datum=WGS84 +units=m");
}

TEST_CASE("degrees that lie beyond a pole are refused with the file's name", "[places]") {
  CHECK_THAT(refusal(data("degrees-beyond-pole.geojson")), Catch::Contains("coordinates are none"));
}

TEST_CASE("a field for names in which nothing stands gives way to the next", "[places]") {
  const Places places = read_boundaries(data("name-field-blank.geojson"));
  CHECK(places.findings.empty());
  CHECK(places.districts.at(0).name == "West");
  CHECK(places.districts.at(1).name == "East");
}

TEST_CASE("a system that has no place on a map is refused with the file's name", "[places]") {
  CHECK_THAT(refusal(data("crs-geocentric.geojson")), Catch::Contains("geocentric"));
}

TEST_CASE("names that stand twice or are blank are found, and stay", "[places]") {
  const Places twice = read_boundaries(data("names-twice.geojson"));
  CHECK(twice.districts.size() == 2);
  REQUIRE(codes(twice) == std::vector<std::string>{"duplicate-district-name"});
  CHECK(twice.findings[0].where.line == 2);
  CHECK(twice.findings[0].severity == Severity::warning);

  const Places blank = read_boundaries(data("name-blank.geojson"));
  CHECK(blank.districts.size() == 2);
  REQUIRE(codes(blank) == std::vector<std::string>{"blank-district-name"});
  CHECK(blank.findings[0].where.line == 2);
}

TEST_CASE("a layer without a coordinate system is taken as degrees when it can be", "[places]") {
  const Places places = read_boundaries(data("prj-missing.shp"));
  CHECK(places.crs == "EPSG:4326");
  CHECK(codes(places) == std::vector<std::string>{"crs-missing"});
  CHECK_THAT(refusal(data("prj-missing-metres.shp")), Catch::Contains("coordinate system"));
}

TEST_CASE("a layer without areas is refused", "[places]") {
  CHECK_THAT(refusal(data("lines-only.geojson")), Catch::Contains("no areas"));
  CHECK_THAT(refusal(data("shapes-all-missing.geojson")), Catch::Contains("No feature of the layer has a shape"));
}

TEST_CASE("a district without a shape stays in the list", "[places]") {
  const Places places = read_boundaries(data("shape-missing.geojson"));
  REQUIRE(places.districts.size() == 2);
  CHECK(places.districts[1].shape.empty());
  CHECK(codes(places) == std::vector<std::string>{"shape-empty"});
}

TEST_CASE("repairs and refusals of the reader come through", "[places]") {
  CHECK(codes(read_boundaries(data("ring-crosses-itself.geojson"))) == std::vector<std::string>{"ring-repaired"});
  CHECK_THROWS_AS(read_boundaries("/vsicurl/http://127.0.0.1:9/a.shp"), DataError);
  CHECK_THROWS_AS(read_boundaries(data("shx-missing.shp")), DataError);
}

TEST_CASE("the districts of India, where they are at hand", "[places]") {
  const fs::path file = fs::path(ZILAMAP_SOURCE_FOLDER) / "../shared/reference/india_districts_734.topojson";
  if (!fs::exists(file)) return;
  const Places places = read_boundaries(file);
  CHECK(places.districts.size() == 734);
  CHECK(count(places, "ring-repaired") >= 30);  // about 40 polygons cross themselves
  CHECK(count(places, "duplicate-district-name") >= 4);
  for (const auto& district : places.districts) CHECK_FALSE(district.shape.empty());
}

TEST_CASE("a GeoJSON that names an unknown coordinate system is taken as degrees, and says so", "[places]") {
  CHECK(codes(read_boundaries(data("crs-unknown.geojson"))) == std::vector<std::string>{"crs-unknown"});
}
