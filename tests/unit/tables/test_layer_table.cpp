// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "read_all.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <string>

using zilamap::Severity;

using Strings = std::vector<std::string>;

TEST_CASE("a layer of points gives its fields, and where the points are", "[tables]") {
  const auto table = zilamap::tables::open(table_data("points.geojson"), {});
  CHECK(table->has_field_names());
  CHECK(table->sheet().empty());
  const NumberedRows rows = read_all(*table);
  CHECK(rows == NumberedRows{{0, {"id", "district", "start", "women", "lon", "lat"}},
                             {1, {"123456789012", "Gaya", "2009-07-18", "249", "84.99", "24.7955"}},
                             {2, {"2", "मुंगेर", "18/07/2009", "0.5", "", ""}}});
  CHECK(table->progress() == Approx(1));
  table->rewind();
  CHECK(read_all(*table) == rows);
  CHECK(table->take_findings().empty());
}

TEST_CASE("points in metres become degrees, and a word in a column of dates stays", "[tables]") {
  // The place is 84.999999, 25.6 (gdaltransform from EPSG:7759).
  const NumberedRows rows = read_file("points-in-metres.gpkg");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].second == Strings{"fid", "place", "start", "lon", "lat"});
  CHECK(rows[1].second.at(1) == "first");
  CHECK(rows[1].second.at(2) == "2009-07-18");
  CHECK(std::strtod(rows[1].second.at(3).c_str(), nullptr) == Approx(84.999999).margin(1e-6).epsilon(0));
  CHECK(std::strtod(rows[1].second.at(4).c_str(), nullptr) == Approx(25.6).margin(1e-6).epsilon(0));
  CHECK(rows[2].second == Strings{"2", "second", "July 2009", "", ""});
}

TEST_CASE("a database in a file gives every value as it is, whatever the column was declared as", "[tables]") {
  const auto table = zilamap::tables::open(table_data("sound.sqlite"), {});
  CHECK(table->sheet() == "activities");
  CHECK(read_all(*table) == NumberedRows{{0, {"id", "district", "women", "No. of \"men\""}},
                                         {1, {"7", "Gaya", "249", "10"}},
                                         {2, {"9", "मुंगेर", "approx. 20", "0.5"}},
                                         {3, {"12", "", "", "123456789012"}}});
  const auto findings = table->take_findings();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "other-sheets");
  CHECK(read_file("sound.sqlite", "sites") == NumberedRows{{0, {"place"}}, {1, {"Bodh Gaya"}}});
}

TEST_CASE("only plain tables of a database are read", "[tables]") {
  CHECK_THAT(table_refusal(table_data("sound.sqlite"), "seen"),
             Catch::Contains("no layer or table \"seen\"") && Catch::Contains("activities, sites"));
  CHECK(read_file("virtual-table.sqlite") == NumberedRows{{0, {"district"}}, {1, {"Gaya"}}});
  CHECK_THAT(table_refusal(table_data("virtual-table.sqlite"), "outside"), Catch::Contains("It has: plain"));
}

TEST_CASE("polygons give their fields only", "[tables]") {
  const auto table = zilamap::tables::open(std::string(ZILAMAP_TEST_DATA) + "/boundaries/sound.shp", {});
  const NumberedRows rows = read_all(*table);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].second.at(0) == "name");
  CHECK(rows[1].second.at(0) == "West");
}
