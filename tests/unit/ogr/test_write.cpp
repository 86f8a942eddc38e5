// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/shape.hpp"
#include "ogr/layer.hpp"
#include "temp_folder.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using zilamap::MultiPolygon;
using zilamap::RenderError;
using zilamap::UsageError;
using zilamap::ogr::Column;
using zilamap::ogr::Layer;
using zilamap::ogr::read_layer;
using zilamap::ogr::write_layer;

namespace {

namespace fs = std::filesystem;

const MultiPolygon gaya = {
    {{{84.5, 24.5}, {84.5, 25}, {85, 25}, {85, 24.5}}, {{{84.6, 24.6}, {84.7, 24.6}, {84.7, 24.7}}}}};
const MultiPolygon munger = {{{{86, 25}, {86, 25.5}, {86.5, 25.5}}, {}}, {{{87, 25}, {87, 25.5}, {87.5, 25.5}}, {}}};

const std::vector<Column> columns = {{"district", false, {"Gaya, \"Sadar\"", "मुंगेर", "=1+1"}},
                                     {"census2011", false, {"236", "226", "099"}},
                                     {"status", false, {"value", "zero", ""}},
                                     {"people_trained", true, {"249", "", "0"}}};
const std::vector<const MultiPolygon*> shapes = {&gaya, &munger, nullptr};

void write(const fs::path& file, bool overwrite = false) {
  write_layer(file, "coverage", columns, shapes, "EPSG:4326", overwrite);
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// What comes back from a file that was written.
void check_read_back(const fs::path& file, const std::string& last_column) {
  const Layer layer = read_layer(file);
  CHECK(layer.crs == "EPSG:4326");
  REQUIRE(layer.features.size() == 3);
  CHECK(layer.fields == std::vector<std::string>{"district", "census2011", "status", last_column});
  CHECK(layer.features[0].attributes == std::vector<std::string>{"Gaya, \"Sadar\"", "236", "value", "249"});
  CHECK(layer.features[1].attributes == std::vector<std::string>{"मुंगेर", "226", "zero", ""});
  CHECK(layer.features[2].attributes == std::vector<std::string>{"=1+1", "099", "", "0"});
  using zilamap::geometry::area;
  CHECK(area(layer.features[0].polygons) == Approx(area(gaya)).epsilon(1e-6));
  CHECK(layer.features[1].polygons.size() == 2);
  CHECK(area(layer.features[1].polygons) == Approx(area(munger)).epsilon(1e-6));
  CHECK(layer.features[2].polygons.empty());
}

}  // namespace

TEST_CASE("a table is written as GeoJSON in degrees", "[ogr]") {
  const TempFolder folder;
  write(folder / "out.geojson");
  check_read_back(folder / "out.geojson", "people_trained");
  const std::string text = bytes_of(folder / "out.geojson");
  CHECK_THAT(text, Catch::Contains("\"coverage\"") && !Catch::Contains("\"crs\""));
  CHECK_THAT(text, Catch::Contains("\"people_trained\": 249") && Catch::Contains("\"people_trained\": null"));
  CHECK_THAT(text, Catch::Contains("\"census2011\": \"099\""));
}

TEST_CASE("shapes in metres become degrees in GeoJSON and stay metres in GeoPackage", "[ogr]") {
  // One kilometre on EPSG:7759; the corner is 84.999999, 25.6 (gdaltransform).
  const MultiPolygon square = {
      {{{912122.791, 969584.874}, {912122.791, 970584.874}, {913122.791, 970584.874}, {913122.791, 969584.874}}, {}}};
  const TempFolder folder;
  write_layer(folder / "out.geojson", "one", {{"name", false, {"a"}}}, {&square}, "EPSG:7759", false);
  const Layer degrees = read_layer(folder / "out.geojson");
  const auto box = zilamap::geometry::bounds(degrees.features[0].polygons);
  CHECK(box.x_min == Approx(84.999999).margin(0.001).epsilon(0));
  CHECK(box.y_min == Approx(25.6).margin(0.001).epsilon(0));

  write_layer(folder / "out.gpkg", "one", {{"name", false, {"a"}}}, {&square}, "EPSG:7759", false);
  const Layer metres = read_layer(folder / "out.gpkg");
  CHECK_THAT(metres.crs, Catch::Contains("WGS 84 / Bihar"));
  CHECK(zilamap::geometry::area(metres.features[0].polygons) == Approx(1e6));
}

TEST_CASE("a table is written as GeoPackage", "[ogr]") {
  const TempFolder folder;
  write(folder / "out.gpkg");
  check_read_back(folder / "out.gpkg", "people_trained");
  CHECK(read_layer(folder / "out.gpkg").name == "coverage");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("a table is written as shapefile with all its parts", "[ogr]") {
  const TempFolder folder;
  write(folder / "out.shp");
  check_read_back(folder / "out.shp", "people_tra");
  CHECK(bytes_of(folder / "out.cpg") == "UTF-8");
  CHECK_THAT(bytes_of(folder / "out.prj"), Catch::Contains("GCS_WGS_1984"));
  CHECK(files_in(folder.path()) == 5);
}

TEST_CASE("the same table gives the same bytes", "[ogr]") {
  const std::string name = GENERATE(as<std::string>{}, "out.geojson", "out.gpkg", "out.shp");
  const TempFolder first;
  const TempFolder second;
  write(first / name);
  write(second / name);
  for (const auto& entry : fs::directory_iterator(first.path())) {
    CAPTURE(entry.path().filename());
    CHECK(bytes_of(entry.path()) == bytes_of(second / entry.path().filename().string()));
  }
}

TEST_CASE("an existing file is kept unless overwriting is asked for", "[ogr]") {
  const std::string name = GENERATE(as<std::string>{}, "out.geojson", "out.gpkg", "out.shp");
  const TempFolder folder;
  std::ofstream(folder / name) << "precious";
  CHECK_THROWS_AS(write(folder / name), UsageError);
  CHECK(bytes_of(folder / name) == "precious");
  CHECK(files_in(folder.path()) == 1);
  write(folder / name, true);
  CHECK(bytes_of(folder / name) != "precious");
}

TEST_CASE("a part of another shapefile in the way is kept too", "[ogr]") {
  const TempFolder folder;
  std::ofstream(folder / "out.dbf") << "precious";
  CHECK_THROWS_AS(write(folder / "out.shp"), UsageError);
  CHECK(bytes_of(folder / "out.dbf") == "precious");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("an index of the shapes that were there before goes", "[ogr]") {
  const TempFolder folder;
  std::ofstream(folder / "out.qix") << "old";
  write(folder / "out.shp", true);
  CHECK_FALSE(fs::exists(folder / "out.qix"));
}

TEST_CASE("a full disk is an error and leaves nothing behind", "[ogr]") {
  const std::string name = GENERATE(as<std::string>{}, "out.geojson", "out.gpkg", "out.shp");
  const TempFolder folder;
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  rlimit small = before;
  small.rlim_cur = 16;  // no file may grow beyond 16 bytes
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  std::string said = "nothing";
  try {
    write(folder / name);
  } catch (const RenderError& error) {
    said = error.what();
  }
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  CHECK_THAT(said, Catch::Contains("Make room"));
  CHECK(files_in(folder.path()) == 0);
}

TEST_CASE("other endings and missing folders are refused", "[ogr]") {
  const TempFolder folder;
  CHECK_THROWS_AS(write(folder / "out.xlsx"), UsageError);
  CHECK_THROWS_AS(write(folder / "out"), UsageError);
  CHECK_THROWS_AS(write(folder / "nosuch/out.gpkg"), UsageError);
}

TEST_CASE("a text that a shapefile would cut is refused", "[ogr]") {
  const TempFolder folder;
  const std::vector<const MultiPolygon*> one = {&gaya};
  const auto table = [](std::size_t bytes) { return std::vector<Column>{{"types", false, {std::string(bytes, 'x')}}}; };
  CHECK_THROWS_WITH(write_layer(folder / "long.shp", "coverage", table(255), one, "EPSG:4326", false),
                    Catch::Contains("Row 1") && Catch::Contains("column types") && Catch::Contains("254 bytes"));
  CHECK(files_in(folder.path()) == 0);
  write_layer(folder / "fits.shp", "coverage", table(254), one, "EPSG:4326", false);
  CHECK(read_layer(folder / "fits.shp").features.at(0).attributes.at(0).size() == 254);
  write_layer(folder / "long.gpkg", "coverage", table(255), one, "EPSG:4326", false);
  CHECK(read_layer(folder / "long.gpkg").features.at(0).attributes.at(0).size() == 255);
}

TEST_CASE("a table without rows is a table", "[ogr]") {
  const TempFolder folder;
  write_layer(folder / "out.geojson", "none", {{"district", false, {}}, {"sites", true, {}}}, {}, "EPSG:4326", false);
  CHECK_THAT(bytes_of(folder / "out.geojson"), Catch::Contains("\"features\": [") && !Catch::Contains("district"));
}
