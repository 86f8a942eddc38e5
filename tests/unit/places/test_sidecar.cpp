// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "places/sidecar.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>
#include <vector>

using zilamap::DataError;
using zilamap::shipped_layers;

namespace {

namespace fs = std::filesystem;

const fs::path shapes = fs::path(ZILAMAP_SOURCE_FOLDER) / "shapes";

}  // namespace

TEST_CASE("six layers ship, each with where it comes from", "[places]") {
  const auto layers = shipped_layers(shapes);
  std::vector<std::string> names;
  for (const auto& layer : layers) {
    names.push_back(layer.layer);
    CHECK(fs::exists(shapes / layer.file));
    CHECK(layer.crs == (layer.layer == "names" ? "none" : "EPSG:4326"));
    CHECK_FALSE(layer.title.empty());
    CHECK_FALSE(layer.vintage.empty());
    CHECK_FALSE(layer.source.empty());
    CHECK_FALSE(layer.licence.empty());
    CHECK_FALSE(layer.credit.empty());
  }
  CHECK(names == std::vector<std::string>{"bihar_districts", "cities", "indo_nepal_border", "names",
                                          "nepal_border_districts", "places"});
  CHECK(layers[0].features == 38);
  CHECK(layers[1].features == 29);
  CHECK(layers[5].features == 572);
}

TEST_CASE("a folder that is not there is named", "[places]") {
  CHECK_THROWS_WITH(shipped_layers("/nosuch/shapes"), Catch::Contains("/nosuch/shapes"));
  CHECK_THROWS_AS(zilamap::places::read_sidecar(shapes / "nosuch.yaml"), DataError);
}
