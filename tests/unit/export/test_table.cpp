// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/layer.hpp"

#include <zilamap/error.hpp>
#include <zilamap/measure.hpp>

#include <catch2/catch.hpp>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace fs = std::filesystem;

namespace {

struct Fixture {
  fs::path folder = fs::temp_directory_path() / ("zilamap-test-table-" + std::to_string(::getpid()));
  zilamap::Places places;
  std::vector<zilamap::DistrictRow> rows;

  Fixture() {
    fs::remove_all(folder);
    fs::create_directories(folder);
    places.layer = "two";
    places.crs = "EPSG:4326";
    places.districts.resize(3);
    places.districts[0].shape = {{{{84, 25}, {85, 25}, {85, 26}, {84, 26}}, {}}};
    places.districts[1].shape = {{{{85, 25}, {86, 25}, {86, 26}, {85, 26}}, {}}};
    rows = {{"Gaya", "236", "196", "2009-10", zilamap::Status::value, 2, 1, 1249, "training; meeting"},
            {"Zilā, \"north\"", "004", "", "2009-10", zilamap::Status::zero, 0, 0, 0, "", 0, 0, 0, 0},
            {"=Munger", "225", "210", "2009-10", zilamap::Status::suppressed, 1, 1, 0, "meeting", {}, {}, {}, {}, 1}};
    rows[0].female = 700;
  }
  ~Fixture() { fs::remove_all(folder); }

  std::string text(const fs::path& file) const {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "the table as CSV", "[export]") {
  write_table(rows, places, folder / "table.csv");
  CHECK(text(folder / "table.csv") ==
        "district,census2011,lgd,year,status,activities,sites,people_trained,types,female,male,adults,children,"
        "withheld\n"
        "Gaya,236,196,2009-10,value,2,1,1249,training; meeting,700,,,,0\n"
        "\"Zilā, \"\"north\"\"\",004,,2009-10,zero,0,0,0,,0,0,0,0,0\n"
        "'=Munger,225,210,2009-10,suppressed,1,1,,meeting,,,,,1\n");
}

TEST_CASE_METHOD(Fixture, "the table with shapes", "[export]") {
  const auto name = GENERATE(as<std::string>{}, "table.geojson", "table.gpkg", "table.shp");
  CAPTURE(name);
  write_table(rows, places, folder / name);
  const zilamap::ogr::Layer layer = zilamap::ogr::read_layer(folder / name);
  REQUIRE(layer.features.size() == 3);
  const auto value = [&](std::size_t row, const char* field) {
    const int index = layer.field(field);
    REQUIRE(index >= 0);
    return layer.features[row].attributes.at(static_cast<std::size_t>(index));
  };
  // A shapefile's names end after ten letters.
  const char* people = name == "table.shp" ? "people_tra" : "people_trained";
  CHECK(value(0, "district") == "Gaya");
  CHECK(value(0, people) == "1249");
  CHECK(value(0, "status") == "value");
  CHECK(value(1, "district") == "Zilā, \"north\"");
  CHECK(value(1, "census2011") == "004");
  CHECK(value(1, people) == "0");
  CHECK(value(0, "female") == "700");
  CHECK(value(0, "male").empty());
  CHECK(value(2, people).empty());
  CHECK(value(2, "withheld") == "1");
  REQUIRE(layer.features[1].polygons.size() == 1);
  CHECK(layer.features[1].polygons[0].outer.size() == 4);
}

TEST_CASE_METHOD(Fixture, "a table that is there stays there", "[export]") {
  const fs::path file = folder / "table.csv";
  write_table(rows, places, file);
  const std::string before = text(file);
  rows[0].activities = 5;
  CHECK_THROWS_AS(write_table(rows, places, file), zilamap::UsageError);
  CHECK(text(file) == before);
  write_table(rows, places, file, {true});
  CHECK(text(file) != before);
}

TEST_CASE_METHOD(Fixture, "a table of other districts or with another ending is refused", "[export]") {
  CHECK_THROWS_AS(write_table(rows, places, folder / "table.doc"), zilamap::UsageError);
  rows.pop_back();
  CHECK_THROWS_AS(write_table(rows, places, folder / "table.csv"), zilamap::UsageError);
  CHECK(fs::is_empty(folder));
}
