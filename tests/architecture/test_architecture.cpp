// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "source_file.hpp"

#include <string>
#include <vector>

using zilamap::architecture::read_sources;
using zilamap::architecture::SourceFile;
using zilamap::architecture::violations;

namespace {

/// A file that keeps every rule, with the given lines below its licence tag.
SourceFile file(const std::string& path, const std::vector<std::string>& lines) {
  SourceFile made{path, {"// SPDX-License-Identifier: MIT", "// Copyright zilamap contributors"}};
  made.lines.insert(made.lines.end(), lines.begin(), lines.end());
  return made;
}

std::size_t count(const std::string& path, const std::string& line) { return violations(file(path, {line})).size(); }

}  // namespace

TEST_CASE("The code keeps the rules of its rooms", "[architecture]") {
  const std::vector<SourceFile> sources = read_sources(ZILAMAP_SOURCE_FOLDER);
  REQUIRE(sources.size() > 50);  // else the test looked in the wrong place
  for (const SourceFile& source : sources) {
    for (const std::string& violation : violations(source)) FAIL_CHECK(violation);
  }
}

TEST_CASE("A room may use the rooms before it and no others", "[architecture]") {
  CHECK(count("src/join/join.cpp", "#include <zilamap/records.hpp>") == 0);
  CHECK(count("src/join/join.cpp", "#include \"places/gazetteer.hpp\"") == 0);
  CHECK(count("src/records/read.cpp", "#include <zilamap/join.hpp>") == 1);
  CHECK(count("src/scene/text.cpp", "#include \"draw/painter.hpp\"") == 1);
  CHECK(count("src/draw/painter.cpp", "  #  include \"layout/legend.hpp\"  // why not") == 1);
  CHECK(count("src/base/files.cpp", "#include \"geometry/shape.hpp\"") == 1);
}

TEST_CASE("An outside library stays in its room", "[architecture]") {
  CHECK(count("src/ogr/layer.cpp", "#include <gdal.h>") == 0);
  CHECK(count("src/ogr/layer.cpp", "#include <ogrsf_frmts.h>") == 0);
  CHECK(count("src/places/bihar.cpp", "#include <ogr_api.h>") == 1);
  CHECK(count("src/places/bihar.cpp", "#include <cpl_conv.h>") == 1);
  CHECK(count("src/layout/scale.cpp", "#include <geodesic.h>") == 1);
  CHECK(count("src/draw/text.cpp", "#include <pango/pangocairo.h>") == 0);
  CHECK(count("src/export/pdf.cpp", "#include <cairo-pdf.h>") == 0);
  CHECK(count("src/layout/labels.cpp", "#include <cairo.h>") == 1);
  CHECK(count("src/style/read.cpp", "#include <yaml-cpp/yaml.h>") == 1);
  CHECK(count("src/tables/unpacker.cpp", "#include <zlib.h>") == 0);
  CHECK(count("src/records/read.cpp", "#include <zlib.h>") == 1);
  CHECK(count("src/engine/render.cpp", "#include <CLI/CLI.hpp>") == 1);
  CHECK(count("src/join/join.cpp", "#include <fmt/format.h>") == 0);
  CHECK(count("src/join/join.cpp", "#include <boost/geometry.hpp>") == 1);
}

TEST_CASE("Public headers know neither outside libraries nor the inside", "[architecture]") {
  CHECK(count("include/zilamap/places.hpp", "#include <vector>") == 0);
  CHECK(count("include/zilamap/places.hpp", "#include <fmt/format.h>") == 1);
  CHECK(count("include/zilamap/places.hpp", "#include <gdal.h>") == 1);
  CHECK(count("include/zilamap/places.hpp", "#include \"geometry/shape.hpp\"") == 1);
  CHECK(count("include/zilamap/places.hpp", "#include <zilamap/render.hpp>") == 1);
  CHECK(count("include/zilamap/unheard_of.hpp", "#pragma once") == 1);
}

TEST_CASE("The command line uses public headers only", "[architecture]") {
  CHECK(count("src/cli/command_render.cpp", "#include <zilamap/render.hpp>") == 0);
  CHECK(count("src/cli/command_render.cpp", "#include \"cli/command.hpp\"") == 0);
  CHECK(count("src/cli/command_render.cpp", "#include <CLI/CLI.hpp>") == 0);
  CHECK(count("src/cli/command_render.cpp", "#include \"join/join.hpp\"") == 1);
  CHECK(count("src/engine/render.cpp", "#include \"cli/command.hpp\"") == 1);
}

TEST_CASE("Files are short, carry the licence and open no namespaces", "[architecture]") {
  CHECK(violations(file("src/join/join.cpp", std::vector<std::string>(498))).empty());
  CHECK(violations(file("src/join/join.cpp", std::vector<std::string>(499))).size() == 1);
  CHECK(violations({"src/join/join.cpp", {"#include <vector>"}}).size() == 1);
  CHECK(count("src/join/join.cpp", "using namespace std;") == 1);
  CHECK(count("src/kitchen/sink.cpp", "#include <vector>") == 1);
}
