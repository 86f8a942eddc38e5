// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "../ogr/temp_folder.hpp"
#include "read_all.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace fs = std::filesystem;

TEST_CASE("what is no file is refused by name", "[tables]") {
  const TempFolder folder;
  CHECK_THAT(table_refusal(folder / "nosuch.csv"), Catch::EndsWith("nosuch.csv: There is no such file."));
  CHECK_THAT(table_refusal(folder.path()), Catch::Contains("folder"));
  REQUIRE(::mkfifo((folder / "pipe.csv").c_str(), 0600) == 0);
  CHECK_THAT(table_refusal(folder / "pipe.csv"), Catch::Contains("no regular file"));
  REQUIRE(::mkfifo((folder / "pipe.xlsx").c_str(), 0600) == 0);
  CHECK_THAT(table_refusal(folder / "pipe.xlsx"), Catch::Contains("no regular file"));
  CHECK_THAT(table_refusal("/dev/null"), Catch::Contains("no regular file"));
}

TEST_CASE("addresses are refused unless the network is allowed", "[tables]") {
  for (const char* name : {"/vsicurl/http://127.0.0.1:9/a.csv", "/vsis3/bucket/a.csv", "/vsizip/a.zip/a.csv",
                           "/vsimem/a.csv", "http://127.0.0.1:9/a.csv", "HTTPS://127.0.0.1:9/a.xlsx",
                           "ftp://127.0.0.1/a.csv", "s3://bucket/a.csv", "WFS:http://127.0.0.1:9"}) {
    CAPTURE(name);
    CHECK_THAT(table_refusal(name), Catch::Contains("--allow-network"));
  }
  // Nobody answers there.
  CHECK_THROWS_WITH(zilamap::tables::open("http://127.0.0.1:9/a.csv", {"", true}),
                    Catch::Contains("Nothing can be read from this address"));
  CHECK_THROWS_WITH(zilamap::tables::open("http://127.0.0.1:9/a.geojson", {"", true}),
                    Catch::Contains("cannot be read as a table"));
}

TEST_CASE("a name without a known ending is opened by what is in it", "[tables]") {
  const TempFolder folder;
  const auto copy = [&](const char* from, const char* to) {
    fs::copy_file(table_data(from), folder / to);
    const auto table = zilamap::tables::open(folder / to, {});
    return read_all(*table).at(1).second.at(1);
  };
  CHECK(copy("sound.csv", "text") == "Gaya");
  CHECK(copy("utf-16-be-without-mark.csv", "wide") == "café 🙂");
  CHECK(copy("sound.xlsx", "book.data") == "Gaya");
  CHECK(copy("points.geojson", "layer") == "Gaya");
  CHECK(copy("sound.sqlite", "base") == "Gaya");
}

TEST_CASE("a text has no sheets", "[tables]") {
  CHECK_THAT(table_refusal(table_data("sound.csv"), "Sheet1"), Catch::Contains("no sheets"));
}

TEST_CASE("some endings say that a file is a table", "[tables]") {
  for (const char* ending : {".csv", ".txt", ".xlsx", ".xls", ".ods", ".gpkg", ".kml", ".gml", ".json"}) {
    CAPTURE(ending);
    CHECK(zilamap::tables::is_table_ending(ending));
  }
  for (const char* ending : {"", ".yaml", ".xml", ".data", "csv"}) {
    CAPTURE(ending);
    CHECK_FALSE(zilamap::tables::is_table_ending(ending));
  }
}
