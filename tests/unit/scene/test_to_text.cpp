// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/scene.hpp>

#include <catch2/catch.hpp>

#include <set>

using zilamap::Color;
using zilamap::Role;

TEST_CASE("a colour is written in hexadecimal, with alpha only when it shows", "[scene]") {
  CHECK(to_string(Color{0, 128, 255, 255}) == "#0080ff");
  CHECK(to_string(Color{0, 128, 255, 16}) == "#0080ff10");
}

TEST_CASE("every role has a name of its own", "[scene]") {
  std::set<std::string_view> names;
  for (int role = 0; role <= static_cast<int>(Role::disclaimer); ++role) {
    names.insert(to_string(static_cast<Role>(role)));
  }
  CHECK(names.size() == static_cast<std::size_t>(Role::disclaimer) + 1);
  CHECK(to_string(Role::district_line) == "district-line");
  CHECK(to_string(Role::legend_swatch) == "legend-swatch");
}

TEST_CASE("a scene's text has a line for every item, with three decimals", "[scene]") {
  zilamap::Scene scene;
  scene.width_mm = 100;
  scene.height_mm = 50.5;
  scene.title = "Coverage \"2009-10\"";
  scene.description = "first\nsecond";

  zilamap::Item area;
  area.role = Role::district;
  area.id = "district-216";
  area.title = "Gaya";
  area.bounds = {0, 0, 10, 10};
  zilamap::PathItem path;
  path.subpaths = {{{{0, 0}, {10, 0}, {-0.0001, 10.12345}}, true}, {{{1, 1}, {2, 2}}, false}};
  path.fill.color = {255, 255, 255, 255};
  path.fill.pattern = zilamap::Pattern::hatch;
  path.stroke = {{0, 0, 0, 255}, 0.25, {1, 0.5}};
  area.shape = path;
  scene.items.push_back(area);

  zilamap::Item circle;
  circle.role = Role::symbol;
  circle.shape = zilamap::CircleItem{{5, 6}, 2, {}, {}};
  scene.items.push_back(circle);

  zilamap::Item name;
  name.role = Role::district_name;
  zilamap::TextItem text;
  text.text = "Gaya";
  text.origin = {3, 4};
  text.font.weight = zilamap::Weight::bold;
  text.width_mm = 6.5;
  text.angle_deg = 30;
  text.halo_mm = 0.4;
  text.halo_color = {255, 255, 255, 255};
  name.shape = text;
  scene.items.push_back(name);
  zilamap::Item& logo = scene.items.emplace_back();
  logo.shape = zilamap::ImageItem{{1, 2, 3, 4}, {'a'}, zilamap::ImageKind::svg, "Logo"};
  scene.language = "hi";
  scene.producer = "Saathi";
  zilamap::Finding& finding = scene.findings.emplace_back();
  finding.code = "no-room-for-name";
  finding.text = "Arwal found no room.";

  CHECK(to_text(scene) ==
        "scene 100.000 50.500\n"
        "title \"Coverage \\\"2009-10\\\"\"\n"
        "description \"first\\x0asecond\"\n"
        "language \"hi\"\n"
        "producer \"Saathi\"\n"
        "district #district-216 \"Gaya\" in 0.000 0.000 10.000 10.000 path fill #ffffff hatch #000000 2.000 0.200"
        " stroke #000000 0.250 dash 1.000 0.500 ring 0.000 0.000 10.000 0.000 0.000 10.123"
        " line 1.000 1.000 2.000 2.000\n"
        "symbol circle 5.000 6.000 2.000\n"
        "district-name text \"Gaya\" 3.000 4.000 size 3.000 bold width 6.500 angle 30.000 #000000 halo #ffffff 0.400\n"
        // The published test value of 64-bit FNV-1a for "a".
        "page image svg \"Logo\" 1.000 2.000 3.000 4.000 1 bytes af63dc4c8601ec8c\n"
        "finding no-room-for-name \"Arwal found no room.\"\n");
}
