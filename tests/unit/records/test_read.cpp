// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "../ogr/temp_folder.hpp"

#include <zilamap/error.hpp>
#include <zilamap/records.hpp>

#include <catch2/catch.hpp>

#include <fstream>
#include <string>

using zilamap::Records;

namespace {

const std::string kml =
    "<?xml version=\"1.0\"?>\n<!-- of the field team -->\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
    "<Placemark><name>Training</name><ExtendedData><Data name=\"district\"><value>Gaya</value></Data></ExtendedData>"
    "<Point><coordinates>85,24.8</coordinates></Point></Placemark></Document></kml>";

const std::string geojson =
    "{\"type\": \"FeatureCollection\", \"name\": \"zilamap\", \"features\": [{\"type\": \"Feature\", "
    "\"properties\": {\"title\": \"Training\", \"district\": \"Gaya\", \"year\": \"2009-10\"}, \"geometry\": null}]}";

const std::string json =
    "{\"activities\": [{\"id\": \"a\", \"title\": \"Training\", \"type\": \"workshop\", \"dates\": \"2009-07-18\", "
    "\"venue\": \"Gaya\"}], \"zilamap\": \"records/1\"}";

/// Reads records from a file of that name.
Records read(const std::string& name, const std::string& text) {
  const TempFolder folder;
  std::ofstream(folder / name) << text;
  return zilamap::read_records(folder / name);
}

std::string refusal(const std::string& name, const std::string& text) {
  try {
    read(name, text);
  } catch (const zilamap::DataError& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("a layer is read as one, whatever its name", "[records]") {
  for (const char* name : {"layer.geojson", "layer.json", "layer"}) {
    CAPTURE(name);
    const Records records = read(name, geojson);
    REQUIRE(records.activities.size() == 1);
    CHECK(records.activities.front().title == "Training");
  }
  for (const char* name : {"layer.kml", "layer"}) {
    CAPTURE(name);
    CHECK(read(name, kml).activities.size() == 1);
  }
}

TEST_CASE("JSON that says so is a records file", "[records]") {
  for (const char* name : {"records.json", "records.yaml", "records"}) {
    CAPTURE(name);
    const Records records = read(name, json);
    CHECK(records.findings.empty());
    REQUIRE(records.activities.size() == 1);
    CHECK(records.activities.front().id == "a");
  }
}

TEST_CASE("activities of IATI are told by their first element", "[records]") {
  const std::string activities =
      "<?xml version=\"1.0\"?><!-- all --><iati-activities version=\"2.03\"><iati-activity><iati-identifier>a"
      "</iati-identifier></iati-activity></iati-activities>";
  CHECK(read("data", activities).activities.size() == 1);
  CHECK(read("data.xml", activities).activities.size() == 1);
  CHECK_THAT(refusal("data.xml", kml), Catch::Contains("no file of IATI activities"));
  CHECK_THAT(refusal("data", "<!DOCTYPE kml [<!ENTITY a \"b\">]><kml>&a;</kml>"), Catch::Contains("DOCTYPE"));
  CHECK_THAT(refusal("data", "<html><body/></html>"), Catch::Contains("cannot be read as a map layer"));
}
