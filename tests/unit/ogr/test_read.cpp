// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/shape.hpp"
#include "ogr/layer.hpp"
#include "temp_folder.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <thread>
#include <vector>

using zilamap::DataError;
using zilamap::Line;
using zilamap::Point;
using zilamap::Ring;
using zilamap::Severity;
using zilamap::ogr::Layer;
using zilamap::ogr::read_layer;

namespace {

namespace fs = std::filesystem;

fs::path data(const std::string& name) { return fs::path(ZILAMAP_TEST_DATA) / "boundaries" / name; }

/// What is said about a file that cannot be read. It must name the file.
std::string refusal(const fs::path& file, const std::string& layer = {}) {
  try {
    read_layer(file, {layer, true});
  } catch (const DataError& error) {
    CHECK(error.where().file.find(file.stem().string()) != std::string::npos);
    return error.what();
  }
  return "accepted";
}

std::vector<std::string> codes(const Layer& layer) {
  std::vector<std::string> out;
  for (const auto& finding : layer.findings) out.push_back(finding.code);
  return out;
}

std::set<std::string> files_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
  return names;
}

}  // namespace

TEST_CASE("a sound shapefile is read whole and without a word", "[ogr]") {
  const Layer layer = read_layer(data("sound.shp"));
  CHECK(layer.name == "sound");
  CHECK(layer.crs == "EPSG:4326");
  CHECK(layer.fields == std::vector<std::string>{"name", "code"});
  CHECK(layer.findings.empty());
  REQUIRE(layer.features.size() == 2);
  CHECK(layer.features[0].number == 1);
  CHECK(layer.features[0].attributes == std::vector<std::string>{"West", "1"});
  CHECK(layer.features[1].number == 2);
  CHECK(layer.features[1].attributes == std::vector<std::string>{"East", "2"});
  REQUIRE(layer.features[0].polygons.size() == 1);
  CHECK(layer.features[0].polygons[0].outer == Ring{{85, 25}, {85, 26}, {86, 26}, {86, 25}});
  CHECK(layer.features[0].polygons[0].holes.empty());
  CHECK(layer.features[0].lines.empty());
  CHECK(layer.features[0].points.empty());
}

TEST_CASE("missing and broken parts of a shapefile are named", "[ogr]") {
  CHECK_THAT(refusal(data("shx-missing.shp")), Catch::Contains("shx-missing.shx is missing"));
  CHECK_THAT(refusal(data("dbf-missing.shp")), Catch::Contains("dbf-missing.dbf is missing"));
  CHECK_THAT(refusal(data("shp-cut-short.shp")),
             Catch::Contains("shp-cut-short.shp: ") && Catch::Contains("cut short: it has 332 of 372 bytes"));
  CHECK_THAT(refusal(data("shx-cut-short.shp")),
             Catch::Contains("shx-cut-short.shx: ") && Catch::Contains("cut short"));
  CHECK_THAT(refusal(data("dbf-cut-short.shp")),
             Catch::Contains("dbf-cut-short.dbf: ") && Catch::Contains("cut short"));
  CHECK_THAT(refusal(data("rows-differ.shp")), Catch::Contains("2 shapes but 1 rows in rows-differ.dbf"));
  CHECK_THAT(refusal(data("prj-garbage.shp")),
             Catch::Contains(".prj") && Catch::Contains("this is no coordinate system"));
  CHECK_THAT(refusal(data("text-named-shp.shp")), Catch::Contains("no part of a shapefile"));
  CHECK_THAT(refusal(data("empty-layer.shp")), Catch::Contains("no features"));
  CHECK_THAT(refusal(data("record-points-elsewhere.shp")), Catch::Contains("damaged"));
}

TEST_CASE("nothing is written beside the input", "[ogr]") {
  const std::set<std::string> before = files_in(data(""));
  refusal(data("shx-missing.shp"));
  read_layer(data("sound.shp"));
  read_layer(data("all-fields.geojson"));
  CHECK(files_in(data("")) == before);
}

TEST_CASE("endings in capitals are the same parts", "[ogr]") {
  const TempFolder folder;
  for (const auto& [from, to] :
       {std::pair{"sound.shp", "SOUND.SHP"}, std::pair{"sound.shx", "SOUND.SHX"}, std::pair{"sound.dbf", "SOUND.DBF"},
        std::pair{"sound.prj", "SOUND.PRJ"}, std::pair{"sound.cpg", "SOUND.CPG"}}) {
    fs::copy_file(data(from), folder / to);
  }
  const Layer layer = read_layer(folder / "SOUND.SHP");
  CHECK(layer.features.size() == 2);
  CHECK(layer.crs == "EPSG:4326");
}

TEST_CASE("a layer without a coordinate system says so", "[ogr]") {
  CHECK(read_layer(data("prj-missing.shp")).crs.empty());
  CHECK(read_layer(data("curved.csv")).crs.empty());
}

TEST_CASE("a .prj for another system is understood", "[ogr]") {
  const TempFolder folder;
  for (const char* ending : {".shp", ".shx", ".dbf", ".cpg"}) {
    fs::copy_file(data(std::string("sound") + ending), folder / (std::string("utm") + ending));
  }
  std::ofstream(folder / "utm.prj")
      << R"(PROJCS["WGS_1984_UTM_Zone_45N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",)"
         R"(6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],)"
         R"(PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],)"
         R"(PARAMETER["Central_Meridian",87.0],PARAMETER["Scale_Factor",0.9996],)"
         R"(PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]])";
  CHECK_THAT(read_layer(folder / "utm.shp").crs, Catch::Contains("UTM zone 45N") && Catch::StartsWith("PROJCRS["));
}

TEST_CASE("names that are not UTF-8 become UTF-8", "[ogr]") {
  SECTION("the .cpg is wrong") {
    const Layer layer = read_layer(data("cpg-says-utf8-but-is-not.shp"));
    CHECK(layer.features[0].attributes[0] == "Béttiah");
    REQUIRE(codes(layer) == std::vector<std::string>{"encoding-guessed"});
    CHECK(layer.findings[0].severity == Severity::warning);
  }
  SECTION("nothing says what it is") {
    const Layer layer = read_layer(data("cpg-missing-windows.shp"));
    CHECK(layer.features[0].attributes[0] == "Béttiah");
    CHECK(codes(layer) == std::vector<std::string>{"encoding-guessed"});
  }
  SECTION("the .dbf says Windows, but the text is UTF-8") {
    const Layer layer = read_layer(data("cpg-missing-utf8.shp"));
    CHECK(layer.features[0].attributes[0] == "Béttiah");
    CHECK(layer.findings.empty());
  }
}

TEST_CASE("a ring that crosses itself is repaired, and said", "[ogr]") {
  const Layer layer = read_layer(data("ring-crosses-itself.geojson"));
  REQUIRE(codes(layer) == std::vector<std::string>{"ring-repaired"});
  CHECK(layer.findings[0].severity == Severity::warning);
  CHECK(layer.findings[0].where.line == 1);
  CHECK_THAT(layer.findings[0].text, Catch::Contains("Self-intersection at 1 1"));
  CHECK(layer.features[0].polygons.size() == 2);
  CHECK(zilamap::geometry::area(layer.features[0].polygons) == Approx(2));
  SECTION("unless shapes are known to be sound") {
    const Layer unchecked = read_layer(data("ring-crosses-itself.geojson"), {"", false});
    CHECK(unchecked.findings.empty());
    CHECK(unchecked.features[0].polygons.size() == 1);
  }
}

TEST_CASE("a ring that does not close is closed, and said", "[ogr]") {
  const Layer layer = read_layer(data("ring-not-closed.geojson"));
  CHECK(codes(layer) == std::vector<std::string>{"ring-unclosed"});
  CHECK(layer.features[0].polygons[0].outer.size() == 4);
}

TEST_CASE("a feature without a shape stays, and is said", "[ogr]") {
  const Layer layer = read_layer(data("shape-missing.geojson"));
  REQUIRE(layer.features.size() == 2);
  CHECK(layer.features[1].attributes[0] == "Nowhere");
  REQUIRE(codes(layer) == std::vector<std::string>{"shape-empty"});
  CHECK(layer.findings[0].where.line == 2);
}

TEST_CASE("points repeated in a row are taken once", "[ogr]") {
  const Layer layer = read_layer(data("points-repeated.geojson"));
  CHECK(layer.findings.empty());
  CHECK(layer.features[0].polygons[0].outer.size() == 4);
}

TEST_CASE("a part with an impossible coordinate is left out, and said", "[ogr]") {
  const Layer layer = read_layer(data("coordinate-beyond-ground.geojson"));
  REQUIRE(codes(layer) == std::vector<std::string>{"coordinate-unusable"});
  CHECK(layer.findings[0].severity == Severity::error);
  CHECK(layer.features[0].polygons.size() == 1);
}

TEST_CASE("a collection gives its areas, lines and points, without heights", "[ogr]") {
  const Layer layer = read_layer(data("collection-of-all.geojson"));
  const auto& feature = layer.features[0];
  REQUIRE(feature.polygons.size() == 2);
  CHECK(feature.polygons[0].holes.size() == 1);
  CHECK(zilamap::geometry::area(feature.polygons) == Approx(1 - 0.25 + 1));
  CHECK(feature.lines == std::vector<Line>{{{85, 25}, {86, 26}}});
  CHECK(feature.points == std::vector<Point>{{85, 25}});
}

TEST_CASE("curves become straight steps", "[ogr]") {
  const Layer layer = read_layer(data("curved.csv"));
  REQUIRE(layer.features.size() == 2);
  const auto& circle = layer.features[0].polygons;
  CHECK(zilamap::geometry::area(circle) == Approx(std::acos(-1.0)).epsilon(0.01));
  CHECK(zilamap::geometry::area(layer.features[1].polygons) == Approx(1));
}

TEST_CASE("a table has rows and no shapes", "[ogr]") {
  const TempFolder folder;
  std::ofstream(folder / "table.csv") << "name,count\n\"Gaya, Sadar\",007\nमुंगेर,\n\"two\nlines\",3\n";
  const Layer layer = read_layer(folder / "table.csv");
  CHECK(layer.fields == std::vector<std::string>{"name", "count"});
  CHECK(layer.findings.empty());
  REQUIRE(layer.features.size() == 3);
  CHECK(layer.features[0].attributes == std::vector<std::string>{"Gaya, Sadar", "007"});
  CHECK(layer.features[1].attributes == std::vector<std::string>{"मुंगेर", ""});
  CHECK(layer.features[2].attributes[0] == "two\nlines");
}

TEST_CASE("layers are chosen by name", "[ogr]") {
  CHECK(read_layer(data("sound.shp"), {"sound", true}).features.size() == 2);
  CHECK_THAT(refusal(data("sound.shp"), "nosuch"), Catch::Contains("\"nosuch\"") && Catch::Contains("sound"));
}

TEST_CASE("what is no boundary file is refused by name", "[ogr]") {
  const TempFolder folder;
  CHECK_THAT(refusal(data("nosuch.shp")), Catch::Contains("no such file"));
  CHECK_THAT(refusal(folder.path()), Catch::Contains("folder"));
  CHECK_THAT(refusal(data("cut-short.geojson")), Catch::Contains("cannot be read"));
  CHECK_THAT(refusal(data("refers-to-others.vrt")), Catch::Contains("cannot be read"));
  CHECK_THAT(refusal(data("README.md")), Catch::Contains("cannot be read"));
  std::ofstream(folder / "nothing.shp").close();
  CHECK_THAT(refusal(folder / "nothing.shp"), Catch::Contains("cut short"));
  std::ofstream(folder / "nothing.gpkg").close();
  CHECK_THAT(refusal(folder / "nothing.gpkg"), Catch::Contains("cannot be read"));
  REQUIRE(::mkfifo((folder / "pipe.geojson").c_str(), 0600) == 0);
  CHECK_THAT(refusal(folder / "pipe.geojson"), Catch::Contains("no regular file"));
}

TEST_CASE("networks and archives are refused", "[ogr]") {
  for (const char* name : {"/vsicurl/http://127.0.0.1:9/a.shp", "/vsizip/vsicurl/http://127.0.0.1:9/a.zip/a.shp",
                           "/vsis3/bucket/a.geojson", "/vsimem/a.geojson", "http://127.0.0.1:9/a.geojson",
                           "https://127.0.0.1:9/a.geojson", "WFS:http://127.0.0.1:9/a"}) {
    CAPTURE(name);
    CHECK_THAT(refusal(name), Catch::Contains("nothing from a network"));
  }
  CHECK_THAT(refusal("PG:dbname=a"), Catch::Contains("no such file"));
}

TEST_CASE("a link in a file is not followed", "[ogr]") {
  // A server that would see a call.
  const int server = ::socket(AF_INET, SOCK_STREAM, 0);
  REQUIRE(server >= 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(address);
  REQUIRE(::bind(server, reinterpret_cast<const sockaddr*>(&address), size) == 0);
  REQUIRE(::listen(server, 1) == 0);
  REQUIRE(::getsockname(server, reinterpret_cast<sockaddr*>(&address), &size) == 0);

  const TempFolder folder;
  std::ofstream(folder / "linked.geojson")
      << R"({"type":"FeatureCollection","crs":{"type":"url","properties":{"url":"http://127.0.0.1:)"
      << ntohs(address.sin_port)
      << R"(/crs"}},"features":[{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"Polygon",)"
         R"("coordinates":[[[85,25],[85,26],[86,26],[85,25]]]}}]})";
  CHECK(read_layer(folder / "linked.geojson").features.size() == 1);
  pollfd waiting{server, POLLIN, 0};
  CHECK(::poll(&waiting, 1, 0) == 0);
  ::close(server);
}

TEST_CASE("threads can read at once", "[ogr]") {
  std::vector<std::thread> threads;
  std::vector<std::size_t> counts(6);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    threads.emplace_back([&counts, i] {
      const char* names[] = {"sound.shp", "ring-crosses-itself.geojson", "curved.csv"};
      counts[i] = read_layer(data(names[i % 3])).features.size();
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(counts == std::vector<std::size_t>(6, 2));
}
