// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "canvas.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <numbers>

using zilamap::CircleItem;
using zilamap::Color;
using zilamap::PathItem;
using zilamap::Pattern;
using zilamap::Point;
using zilamap::Scene;
using zilamap::Subpath;
using zilamap::TextItem;
using zilamap::draw::FontSet;

namespace {

constexpr Color green{49, 163, 84, 255};
constexpr Color black{0, 0, 0, 255};

FontSet& fonts() {
  static FontSet set(fonts_folder());
  return set;
}

}  // namespace

TEST_CASE("a fill has exactly its colour, up to its edge", "[draw]") {
  Scene scene = page(20, 20);
  add(scene, filled({square(5, 5, 10)}, green));
  const Canvas canvas(scene, fonts());
  CHECK(canvas.at_mm(5.05, 5.05) == 0x31A354);
  CHECK(canvas.at_mm(10, 10) == 0x31A354);
  CHECK(canvas.at_mm(4.95, 10) == 0xFFFFFF);
  CHECK(canvas.ink().width() == 100);
}

TEST_CASE("a hole stays empty, whichever way its ring runs, alone and beside others", "[draw]") {
  const bool backwards = GENERATE(false, true);
  const int company = GENERATE(0, 1);
  Subpath hole = square(8, 8, 4);
  if (backwards) hole = ring({hole.points.rbegin(), hole.points.rend()});
  Scene scene = page(40, 20);
  add(scene, filled({square(5, 5, 10), hole, square(9, 9, 2)}, green));
  if (company > 0) add(scene, filled({square(15, 5, 10)}, green));
  const Canvas canvas(scene, fonts());
  CHECK(canvas.at_mm(6, 6) == 0x31A354);
  CHECK(canvas.at_mm(8.5, 8.5) == 0xFFFFFF);
  CHECK(canvas.at_mm(10, 10) == 0x31A354);  // an island in the hole
}

TEST_CASE("neighbours of one colour show no seam and no gap where they overlap", "[draw]") {
  Scene scene = page(40, 20);
  // A shared edge that runs through the middle of pixels, and another pair that overlaps and turns the other way.
  add(scene, filled({ring({{2, 2}, {10.05, 2}, {13.07, 18}, {2, 18}})}, green));
  add(scene, filled({ring({{10.05, 2}, {25, 2}, {25, 18}, {13.07, 18}})}, green));
  add(scene, filled({ring({{20, 2}, {20, 18}, {38, 18}, {38, 2}})}, green));
  const Canvas canvas(scene, fonts());
  int other = 0;
  for (int y = 20; y < 180; ++y) {
    for (int x = 20; x < 380; ++x) other += canvas.at(x, y) != 0x31A354;
  }
  CHECK(other == 0);
}

TEST_CASE("an area of thousands of islands is filled", "[draw]") {
  Scene scene = page(50, 50);
  std::vector<Subpath> islands;
  for (int i = 0; i < 45 * 45; ++i) islands.push_back(square(2 + i % 45, 2 + i / 45, 0.6));
  add(scene, filled(islands, green));
  add(scene, filled({square(48, 48, 1)}, green));
  const Canvas canvas(scene, fonts());
  CHECK(canvas.at_mm(2.3, 2.3) == 0x31A354);
  CHECK(canvas.at_mm(2.8, 2.3) == 0xFFFFFF);
  CHECK(canvas.at_mm(46.3, 46.3) == 0x31A354);
  CHECK(canvas.at_mm(48.5, 48.5) == 0x31A354);
}

TEST_CASE("later items cover earlier ones", "[draw]") {
  Scene scene = page(20, 20);
  add(scene, filled({square(2, 2, 10)}, green));
  add(scene, filled({square(6, 6, 10)}, Color{255, 0, 0, 255}));
  add(scene, filled({square(10, 10, 8)}, green));
  const Canvas canvas(scene, fonts());
  CHECK(canvas.at_mm(8, 8) == 0xFF0000);
  CHECK(canvas.at_mm(11, 11) == 0x31A354);
}

TEST_CASE("hatching draws lines at 45 degrees, counted from the page's corner, inside the area alone", "[draw]") {
  PathItem area = filled({square(3, 3, 14), square(8, 8, 4)}, Color{255, 255, 255, 0});
  area.fill.pattern = Pattern::hatch;
  area.fill.pattern_color = black;
  area.fill.spacing_mm = 2;
  area.fill.weight_mm = 0.4;
  Scene scene = page(20, 20);
  add(scene, area);
  const Canvas canvas(scene, fonts());
  // Line n holds the points with x + y = n * 2 * root 2; the fifth passes (7.07, 7.07), between the fifth and the
  // sixth is (7.78, 7.78).
  const double step = std::numbers::sqrt2;
  CHECK(canvas.at_mm(5 * step, 5 * step) == 0);
  CHECK(canvas.at_mm(5 * step + 2, 5 * step - 2) == 0);
  CHECK(canvas.at_mm(5.5 * step, 5.5 * step) == 0xFFFFFF);
  CHECK(canvas.at_mm(7 * step, 7 * step) == 0xFFFFFF);  // in the hole
  CHECK(canvas.at_mm(step, step) == 0xFFFFFF);          // outside
  CHECK(canvas.ink().x_min >= 28);
  CHECK(canvas.ink().x_max <= 172);
}

TEST_CASE("dots are whole, and keep their distance", "[draw]") {
  PathItem area = filled({square(0, 0, 20)}, Color{255, 255, 255, 255});
  area.fill.pattern = Pattern::dots;
  area.fill.pattern_color = black;
  area.fill.spacing_mm = 3;
  area.fill.weight_mm = 1;
  Scene scene = page(20, 20);
  add(scene, area);
  const Canvas canvas(scene, fonts());
  const double step = 3 * std::numbers::sqrt2;
  CHECK(canvas.at_mm(step, step) == 0);
  CHECK(canvas.at_mm(1.5 * step, 1.5 * step) == 0);
  CHECK(canvas.at_mm(1.5 * step, step) == 0xFFFFFF);
  CHECK(canvas.at_mm(step + 0.6, step) == 0xFFFFFF);
}

TEST_CASE("a circle's pattern stays inside it", "[draw]") {
  CircleItem circle{{10, 10}, 6, {}, {}};
  circle.fill.pattern = Pattern::hatch;
  circle.fill.pattern_color = black;
  circle.fill.spacing_mm = 1;
  Scene scene = page(20, 20);
  add(scene, circle);
  const zilamap::Box ink = Canvas(scene, fonts()).ink();
  CHECK(ink.x_min >= 38);
  CHECK(ink.x_max <= 162);
  CHECK(ink.width() > 110);
}

TEST_CASE("a line is as wide as it says and its dashes as long", "[draw]") {
  Scene scene = page(40, 10);
  add(scene, stroked({{0, 5}, {40, 5}}, {black, 2, {4, 2}}));
  const Canvas canvas(scene, fonts());
  CHECK(canvas.at_mm(1, 4.05) == 0);
  CHECK(canvas.at_mm(1, 5.95) == 0);
  CHECK(canvas.at_mm(1, 3.95) == 0xFFFFFF);
  CHECK(canvas.at_mm(5, 5) == 0xFFFFFF);
  CHECK(canvas.at_mm(7, 5) == 0);
}

TEST_CASE("many lines drawn in one go are all there", "[draw]") {
  Scene scene = page(50, 50);
  for (int i = 0; i < 1000; ++i) {
    const double x = 1 + i % 40;
    const double y = 1 + i / 40;
    add(scene, stroked({{x, y}, {x + 0.5, y}, {x + 0.5, y + 0.5}}, {black, 0.2, {}}));
  }
  const Canvas canvas(scene, fonts());
  for (int i = 0; i < 1000; ++i) CHECK(canvas.at_mm(1.25 + i % 40, 1.0 + i / 40) == 0);
}

TEST_CASE("a halo reaches as far as it says", "[draw]") {
  const double halo_mm = GENERATE(0.2, 0.5, 1.5);  // the last is wide enough for the other way to draw it
  TextItem text;
  text.text = "H";
  text.origin = {10, 15};
  text.font.size_mm = 10;
  text.color = black;
  Scene plain = page(30, 25);
  add(plain, text);
  text.halo_mm = halo_mm;
  text.halo_color = {255, 0, 0, 255};
  Scene haloed = page(30, 25);
  add(haloed, text);
  const zilamap::Box letters = Canvas(plain, fonts()).ink();
  const Canvas canvas(haloed, fonts());
  const zilamap::Box ink = canvas.ink();
  const double reach = halo_mm * Canvas::px_per_mm;
  CHECK(letters.x_min - ink.x_min == Approx(reach).margin(1.01));
  CHECK(ink.x_max - letters.x_max == Approx(reach).margin(1.01));
  CHECK(letters.y_min - ink.y_min == Approx(reach).margin(1.01));
  // Half way out it is solid: beside the left stem, at half the H's height.
  const int middle = static_cast<int>(letters.center().y) - 10;
  CHECK(canvas.at(static_cast<int>(letters.x_min - reach / 2), middle) == 0xFF0000);
}

TEST_CASE("the halo of thin letters is solid too", "[draw]") {
  TextItem text;
  text.text = "lllll";
  text.origin = {1, 3};
  text.font.size_mm = 0.6;  // stems of half a pixel
  text.color = black;
  text.halo_mm = 0.3;
  text.halo_color = {255, 0, 0, 255};
  Scene scene = page(5, 5);
  add(scene, filled({square(0, 0, 5)}, Color{0, 0, 255, 255}));
  add(scene, text);
  const Canvas canvas(scene, fonts());
  int blue = 0;
  for (int x = 11; x < 16; ++x) blue += static_cast<int>(canvas.at(x, 27) & 0xFF) > 60;
  CHECK(blue == 0);
}

TEST_CASE("text turns clockwise about its origin", "[draw]") {
  TextItem text;
  text.text = "Gaya";
  text.origin = {10, 5};
  text.font.size_mm = 4;
  text.angle_deg = 90;
  Scene scene = page(20, 20);
  add(scene, text);
  const zilamap::Box ink = Canvas(scene, fonts()).ink();
  CHECK(ink.y_min >= 50);             // it runs downwards from the origin
  CHECK(ink.height() > ink.width());
  CHECK(ink.x_max > 100);             // and its letters stand to the right of the baseline
}

TEST_CASE("text that only partly lies on the page is drawn there", "[draw]") {
  TextItem text;
  text.text = "HHHH";
  text.origin = {-4, 12};
  text.font.size_mm = 10;
  text.color = black;
  Scene scene = page(20, 20);
  add(scene, text);
  CHECK(Canvas(scene, fonts()).ink().x_min == 0);
}

TEST_CASE("numbers that make no sense do no harm", "[draw]") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinity = std::numeric_limits<double>::infinity();
  Scene scene = page(20, 20);
  PathItem path = filled({ring({{nan, 1}, {infinity, 5}, {1e300, -1e300}}), ring({}), ring({{1, 1}})}, green);
  path.fill.pattern = Pattern::hatch;
  path.fill.spacing_mm = 0;
  path.stroke = {black, 0.2, {-1, nan}};
  add(scene, path);
  path.stroke = {black, 0.2, {0, 0}};
  add(scene, path);
  path.stroke = {black, 0.2, {1e-12, 1e-12}};
  add(scene, path);
  add(scene, CircleItem{{nan, 1}, nan, {}, {}});
  add(scene, filled({square(5, 5, 5)}, green));
  CHECK(Canvas(scene, fonts()).at_mm(7, 7) == 0x31A354);
}
