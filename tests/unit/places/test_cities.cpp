// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include <zilamap/cities.hpp>
#include <zilamap/error.hpp>
#include <zilamap/outline.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace zilamap;

namespace {

const std::filesystem::path source = ZILAMAP_SOURCE_FOLDER;

std::filesystem::path written(const char* name, const std::string& text) {
  const auto file = std::filesystem::temp_directory_path() / name;
  std::ofstream(file) << text;
  return file;
}

std::string square_at(const std::string& x, const std::string& y) {
  return R"({"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[)" + x + ",0],[" + x +
         "," + y + R"(],[0,0]]]}})";
}

}  // namespace

TEST_CASE("the towns that ship lie in South Asia, each once, the capitals first", "[places]") {
  const auto cities = orientation_cities(source / "shapes");
  REQUIRE(cities.size() == 29);
  CHECK(cities.front().name == "New Delhi");
  for (const City& city : cities) {
    INFO(city.name);
    CHECK_FALSE(city.name_hi.empty());
    CHECK((city.lon_lat.x > 60 && city.lon_lat.x < 98));
    CHECK((city.lon_lat.y > 3 && city.lon_lat.y < 36));
    CHECK(std::ranges::count(cities, city.name, &City::name) == 1);
  }
  // Patna's district headquarters is in the gazetteer as 85.14 E, 25.61 N.
  const auto patna = std::ranges::find(cities, "Patna", &City::name);
  CHECK(patna->lon_lat.x == Approx(85.14).margin(0.03));
  CHECK(patna->lon_lat.y == Approx(25.61).margin(0.03));
}

TEST_CASE("a broken list of towns is named with its line", "[places]") {
  CHECK_THROWS_WITH(orientation_cities("/nosuch"), Catch::Contains("/nosuch/cities.csv"));
  const auto folder = std::filesystem::temp_directory_path() / "zilamap-broken-cities";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "cities.csv") << "name,name_hi,kind,lon,lat\nA,B,city,x,1\n";
  CHECK_THROWS_WITH(orientation_cities(folder), Catch::Contains("cities.csv:2"));
}

TEST_CASE("an outline needs the name of whose boundaries it shows", "[places]") {
  const auto file = written("zilamap-outline.geojson", square_at("10", "10"));
  CHECK_THROWS_WITH(read_outline(file, ""), Catch::Contains("Survey of India") && Catch::Contains("six months"));
  CHECK_THROWS_AS(read_outline(file, " \n"), UsageError);
  CHECK_THROWS_AS(read_outline(file, "\xff"), UsageError);
  CHECK_THROWS_AS(read_outline(file, std::string(301, 'a')), UsageError);
  const DeclaredOutline outline = read_outline(file, "An authority, 2019");
  CHECK(outline.boundary_policy == "An authority, 2019");
  REQUIRE(outline.shape.size() == 1);
  CHECK(outline.shape.front().outer.size() == 3);
}

TEST_CASE("an outline that is none is refused", "[places]") {
  CHECK_THROWS_AS(read_outline("/nosuch.geojson", "An authority"), DataError);
  CHECK_THROWS_WITH(read_outline(source / "shapes/indo_nepal_border.shp", "An authority"), Catch::Contains("polygon"));
  const auto far = written("zilamap-outline-far.geojson", square_at("4000000", "10"));
  CHECK_THROWS_WITH(read_outline(far, "An authority"), Catch::Contains("earth"));
}
