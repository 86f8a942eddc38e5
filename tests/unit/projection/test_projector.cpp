// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// Expected coordinates come from gdaltransform (GDAL 3.6.2, PROJ 9.1.1), run by hand on the same points.
#include "projection/projector.hpp"

#include "projection/crs.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using zilamap::Point;
using zilamap::UsageError;
using zilamap::projection::Projector;

namespace {

const std::string esri_wgs84 =
    R"(GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],)"
    R"(PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]])";

/// The projection of zilamap's own maps, spelled out: goes the long way through PROJ.
const std::string bihar_spelled_out =
    "+proj=lcc +lat_0=25.87725247 +lon_0=85.875 +lat_1=24.625 +lat_2=27.125 +x_0=1000000 +y_0=1000000 +datum=WGS84";

void check_near(Point actual, Point expected, double within) {
  CHECK(actual.x == Approx(expected.x).margin(within).epsilon(0));
  CHECK(actual.y == Approx(expected.y).margin(within).epsilon(0));
}

std::string refusal(const std::string& source, const std::string& target) {
  try {
    const Projector projector(source, target);
  } catch (const UsageError& error) {
    return error.what();
  }
  return "accepted";
}

}  // namespace

TEST_CASE("longitude and latitude go to easting and northing of EPSG:7759", "[projection]") {
  const std::string source = GENERATE_REF(std::string("EPSG:4326"), std::string("OGC:CRS84"), esri_wgs84);
  const Projector projector(source, "EPSG:7759");
  check_near(projector.project(Point{84.999999, 25.6}), {912122.790801, 969584.873860}, 1e-4);
  check_near(projector.project(Point{85.1376, 25.5941}), {925938.364835, 968846.551071}, 1e-4);
  check_near(projector.project(Point{83.32024, 27.52135}), {747579.248666, 1184602.169030}, 1e-4);
  check_near(projector.project(Point{88.29955, 24.28633}), {1246175.055367, 826059.519075}, 1e-4);
  CHECK(projector.name() == "WGS 84 / Bihar (EPSG:7759)");
}

TEST_CASE("the central meridian of EPSG:7759 has its false easting", "[projection]") {
  const Projector projector("EPSG:4326", "EPSG:7759");
  CHECK(projector.project(Point{85.875, 24.0}).x == Approx(1000000).epsilon(0).margin(1e-6));
  CHECK(projector.project(Point{85.875, 27.0}).x == Approx(1000000).epsilon(0).margin(1e-6));
}

TEST_CASE("what is known by heart agrees with PROJ's database", "[projection]") {
  // A source whose text is not recognised is looked up, and so is the target with it.
  const Projector by_heart("EPSG:4326", "EPSG:7759");
  const Projector looked_up("+proj=longlat +datum=WGS84", "EPSG:7759");
  CHECK(by_heart.name() == looked_up.name());
  for (const Point p : {Point{83.4, 27.4}, Point{84.999999, 25.6}, Point{88.2, 24.4}, Point{77.2, 28.6}}) {
    check_near(by_heart.project(p), looked_up.project(p), 1e-6);
  }
}

TEST_CASE("other projections give what gdaltransform gives", "[projection]") {
  const Point patna{85.1376, 25.5941};
  check_near(Projector("EPSG:4326", "EPSG:32645").project(patna), {312958.720700, 2832047.755012}, 1e-4);
  check_near(Projector("EPSG:4326", "EPSG:3857").project(patna), {9477474.279361, 2948894.724065}, 1e-4);
  SECTION("another datum is changed to, not skipped") {
    check_near(Projector("EPSG:4326", "EPSG:24379").project(patna), {3859470.480165, 917042.015639}, 0.01);
  }
  SECTION("northing before easting in the register still means x east") {
    check_near(Projector("EPSG:4326", "EPSG:2193").project(Point{172.5, -41.3}), {1558140.408551, 5427818.673473},
               1e-4);
  }
  SECTION("units other than metres") {
    check_near(Projector("EPSG:4326", "EPSG:2263").project(Point{-74, 40.7}), {984250, 194305.338941}, 3);
  }
}

TEST_CASE("a source may be projected itself", "[projection]") {
  const Projector projector("EPSG:32645", "EPSG:7759");
  check_near(projector.project(Point{300000, 2800000}), {913251.019186, 936700.447222}, 1e-3);
  SECTION("positions in degrees are understood all the same") {
    check_near(projector.project_lon_lat({84.999999, 25.6}), {912122.790801, 969584.873860}, 1e-4);
  }
}

TEST_CASE("PROJ strings are taken and described", "[projection]") {
  const Projector projector("EPSG:4326", bihar_spelled_out);
  check_near(projector.project(Point{84.999999, 25.6}), {912122.790801, 969584.873860}, 1e-4);
  CHECK(projector.name() == "Lambert Conic Conformal (2SP), own parameters");
}

TEST_CASE("a geographic target leaves degrees as they are", "[projection]") {
  const std::string target = GENERATE(as<std::string>{}, "EPSG:4326", "OGC:CRS84", "+proj=longlat +datum=WGS84");
  const Projector projector("EPSG:4326", target);
  check_near(projector.project(Point{85.1376, 25.5941}), {85.1376, 25.5941}, 1e-12);
  check_near(projector.to_lon_lat({85.1376, 25.5941}), {85.1376, 25.5941}, 1e-12);
  CHECK_FALSE(projector.name().empty());
}

TEST_CASE("heights are left out", "[projection]") {
  const std::string source = GENERATE(as<std::string>{}, "EPSG:4326+5773", "EPSG:4979");
  const Projector projector(source, "EPSG:32645+5773");
  check_near(projector.project(Point{85.1376, 25.5941}), {312958.720700, 2832047.755012}, 1e-4);
}

TEST_CASE("there and back again", "[projection]") {
  const std::string target = GENERATE_REF(std::string("EPSG:7759"), std::string("EPSG:32645"), bihar_spelled_out);
  const Projector projector("EPSG:4326", target);
  for (const Point p : {Point{83.4, 27.4}, Point{85.875, 25.9}, Point{88.2, 24.4}}) {
    check_near(projector.to_lon_lat(projector.project(p)), p, 1e-9);
  }
}

TEST_CASE("many points at once, and the impossible among them", "[projection]") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  std::vector<Point> points = {
      {85.1376, 25.5941}, {nan, 25}, {0, -90}, {std::numeric_limits<double>::infinity(), 0}, {84.999999, 25.6}};
  const Projector projector("EPSG:4326", "EPSG:7759");
  projector.project(points);
  check_near(points[0], {925938.364835, 968846.551071}, 1e-4);
  for (const int bad : {1, 2, 3}) {
    CHECK(std::isnan(points[bad].x));
    CHECK(std::isnan(points[bad].y));
  }
  check_near(points[4], {912122.790801, 969584.873860}, 1e-4);
  projector.project(std::span<Point>());
}

TEST_CASE("what is no map projection is refused by name", "[projection]") {
  CHECK_THAT(refusal("EPSG:4326", "EPSG:99999"), Catch::Contains("EPSG:99999") && Catch::Contains("unknown to PROJ"));
  CHECK_THAT(refusal("EPSG:4326", "EPSG:4978"), Catch::Contains("EPSG:4978") && Catch::Contains("geocentric"));
  CHECK_THAT(refusal("EPSG:4326", "EPSG:5773"), Catch::Contains("EPSG:5773") && Catch::Contains("vertical"));
  CHECK_THAT(refusal("EPSG:4326", "urn:ogc:def:ellipsoid:EPSG::7030"), Catch::Contains("no coordinate system"));
  CHECK_THAT(refusal("EPSG:4326", "mercator of my own"), Catch::Contains("mercator of my own"));
  CHECK_THAT(refusal("EPSG:4326", "+proj=nosuch"), Catch::Contains("+proj=nosuch"));
  CHECK_THAT(refusal("EPSG:4326", ""), Catch::Contains("is empty"));
  CHECK_THAT(refusal("GEOGCS[\"broken", "EPSG:7759"), Catch::Contains("GEOGCS["));
  CHECK_THAT(refusal("EPSG:4326", std::string(1 << 20, 'x')), Catch::Contains("too long"));
  CHECK_THAT(refusal("EPSG:4326", "LOCAL_CS[\"site grid\",UNIT[\"metre\",1]]"), Catch::Contains("site grid"));
}

TEST_CASE("threads can each have their own", "[projection]") {
  std::array<Point, 4> results;
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < results.size(); ++i) {
    threads.emplace_back([&results, i] {
      const Projector projector("EPSG:4326", i % 2 == 0 ? "EPSG:7759" : "EPSG:32645");
      results[i] = projector.project(Point{85.1376, 25.5941});
    });
  }
  for (std::thread& thread : threads) thread.join();
  check_near(results[0], {925938.364835, 968846.551071}, 1e-4);
  check_near(results[3], {312958.720700, 2832047.755012}, 1e-4);
}

TEST_CASE("a projector can be moved", "[projection]") {
  Projector first("EPSG:4326", "EPSG:32645");
  Projector second("EPSG:4326", "EPSG:3857");
  second = std::move(first);
  CHECK(second.name() == "WGS 84 / UTM zone 45N (EPSG:32645)");
  check_near(second.project(Point{85.1376, 25.5941}), {312958.720700, 2832047.755012}, 1e-4);
}

TEST_CASE("the usual names of WGS 84 are recognised, others are not", "[projection]") {
  using zilamap::projection::is_wgs84;
  CHECK(is_wgs84("EPSG:4326"));
  CHECK(is_wgs84("OGC:CRS84"));
  CHECK(is_wgs84(esri_wgs84));
  CHECK(is_wgs84(esri_wgs84 + "\n"));
  CHECK_FALSE(is_wgs84(""));
  CHECK_FALSE(is_wgs84("EPSG:43260"));
  CHECK_FALSE(is_wgs84("EPSG:7759"));
  CHECK_FALSE(is_wgs84(esri_wgs84 + "x"));
  CHECK_FALSE(
      is_wgs84(R"(GEOGCS["GCS_Everest_1830",DATUM["D_Everest_1830",SPHEROID["Everest_1830",6377299.36,300.8017]],)"
               R"(PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]])"));
}

TEST_CASE("projected systems are told from degrees", "[projection]") {
  using zilamap::projection::is_projected;
  CHECK(is_projected("EPSG:7759"));
  CHECK(is_projected("+proj=laea +lat_0=25 +lon_0=85 +towgs84=1,2,3"));
  CHECK_FALSE(is_projected("EPSG:4326"));
  CHECK(is_projected("EPSG:24379"));
  CHECK_FALSE(is_projected("EPSG:4146"));
  CHECK_THROWS_AS(is_projected("EPSG:5773"), UsageError);
}
