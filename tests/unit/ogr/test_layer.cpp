// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "ogr/layer.hpp"

#include <catch2/catch.hpp>

TEST_CASE("fields are found whatever their case", "[ogr]") {
  zilamap::ogr::Layer layer;
  layer.fields = {"NAME", "lgd"};
  CHECK(layer.field("name") == 0);
  CHECK(layer.field("LGD") == 1);
  CHECK(layer.field("nam") == -1);
  CHECK(layer.field("") == -1);
}
