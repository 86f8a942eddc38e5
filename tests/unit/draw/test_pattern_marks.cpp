// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/pattern_marks.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <numbers>

using zilamap::Box;
using zilamap::Fill;
using zilamap::PathItem;
using zilamap::Pattern;
using zilamap::Point;
using zilamap::draw::Line;
using zilamap::draw::pattern_marks;
using zilamap::draw::PatternMarks;

namespace {

constexpr Box page{0, 0, 40, 30};

Fill fill(Pattern pattern, double spacing = 2, double weight = 0.4) {
  return {{255, 255, 255, 255}, pattern, {0, 0, 0, 255}, spacing, weight};
}

PathItem area(std::vector<std::vector<Point>> rings) {
  PathItem path;
  for (auto& ring : rings) path.subpaths.push_back({std::move(ring), true});
  return path;
}

std::vector<Point> box(double left, double top, double right, double bottom) {
  return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

double length(const PatternMarks& marks) {
  double sum = 0;
  for (const Line& line : marks.lines) sum += std::hypot(line.to.x - line.from.x, line.to.y - line.from.y);
  return sum;
}

}  // namespace

TEST_CASE("level and upright lines stand at whole steps from the page's corner", "[draw]") {
  // 5.5 to 15.5 holds the rows at 6, 8, 10, 12 and 14, each 20 long.
  const PatternMarks level = pattern_marks(fill(Pattern::horizontal), area({box(3, 5.5, 23, 15.5)}), page);
  REQUIRE(level.lines.size() == 5);
  for (std::size_t i = 0; i < 5; ++i) {
    const double y = 6 + 2 * static_cast<double>(i);
    CHECK(level.lines[i].from.y == Approx(y));
    CHECK(level.lines[i].to.y == Approx(y));
    CHECK(level.lines[i].from.x == Approx(3));
    CHECK(level.lines[i].to.x == Approx(23));
  }
  const PatternMarks upright = pattern_marks(fill(Pattern::vertical), area({box(5.5, 3, 15.5, 23)}), page);
  REQUIRE(upright.lines.size() == 5);
  for (std::size_t i = 0; i < 5; ++i) {
    CHECK(upright.lines[i].from.x == Approx(6 + 2 * static_cast<double>(i)));
    CHECK(upright.lines[i].from.x == Approx(upright.lines[i].to.x));
  }
  CHECK(length(upright) == Approx(100));
  const PatternMarks grid = pattern_marks(fill(Pattern::grid), area({box(5.5, 5.5, 15.5, 15.5)}), page);
  CHECK(grid.lines.size() == 10);
  CHECK(length(grid) == Approx(100));
}

TEST_CASE("hatches rise and fall at 45 degrees, the spacing apart, and a cross is both", "[draw]") {
  const PathItem square = area({box(4, 4, 24, 24)});
  const PatternMarks up = pattern_marks(fill(Pattern::hatch), square, page);
  const PatternMarks down = pattern_marks(fill(Pattern::hatch_back), square, page);
  const double across = 2 * std::numbers::sqrt2;  // of x + y or y - x from line to line
  REQUIRE_FALSE(up.lines.empty());
  for (const Line& line : up.lines) {
    CHECK(line.to.x > line.from.x);
    CHECK(line.to.x - line.from.x == Approx(line.from.y - line.to.y));  // up the page is less y
    const double n = (line.from.x + line.from.y) / across;
    CHECK(n == Approx(std::round(n)));
  }
  REQUIRE_FALSE(down.lines.empty());
  for (const Line& line : down.lines) {
    CHECK(line.to.x - line.from.x == Approx(line.to.y - line.from.y));
    const double n = (line.from.y - line.from.x) / across;
    CHECK(n == Approx(std::round(n)).margin(1e-9));
  }
  // 400 mm2 hold 200 mm of lines 2 mm apart, but for the corners.
  CHECK(length(up) == Approx(200).epsilon(0.03));
  CHECK(length(down) == Approx(200).epsilon(0.03));
  const PatternMarks both = pattern_marks(fill(Pattern::cross), square, page);
  CHECK(both.lines.size() == up.lines.size() + down.lines.size());
}

TEST_CASE("holes stay empty, and neighbours' lines meet on their edge", "[draw]") {
  const PatternMarks holed =
      pattern_marks(fill(Pattern::horizontal), area({box(0, 1, 30, 21), box(10, 7, 20, 13)}), page);
  // Rows 2, 4, ..., 20: ten of 30, less 10 in the three (8, 10, 12) that cross the hole.
  CHECK(length(holed) == Approx(10 * 30 - 3 * 10));
  CHECK(holed.lines.size() == 13);

  const PatternMarks left = pattern_marks(fill(Pattern::hatch), area({{{2, 2}, {12, 2}, {17, 20}, {2, 20}}}), page);
  const PatternMarks right = pattern_marks(fill(Pattern::hatch), area({{{12, 2}, {30, 2}, {30, 20}, {17, 20}}}), page);
  int meeting = 0;
  for (const Line& a : left.lines) {
    for (const Line& b : right.lines) meeting += std::hypot(a.to.x - b.from.x, a.to.y - b.from.y) < 1e-9;
  }
  // The edge runs from x + y = 14 to 37, past the lines 5 to 13 of 2.83 each.
  CHECK(meeting == 9);
}

TEST_CASE("dots and crosses are whole or not there", "[draw]") {
  const std::vector<Point> slanted{{3, 3}, {33, 9}, {27, 27}, {5, 22}};
  const auto inside = [&slanted](Point p) {
    bool in = true;
    for (std::size_t i = 0; i < 4; ++i) {
      const Point a = slanted[i];
      const Point b = slanted[(i + 1) % 4];
      in = in && (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= -1e-9;
    }
    return in;
  };
  const PatternMarks dots = pattern_marks(fill(Pattern::dots, 2, 1), area({slanted}), page);
  CHECK(dots.lines.empty());
  REQUIRE(dots.dots.size() > 60);
  for (const Point p : dots.dots) {
    for (const Point end :
         {Point{p.x - 0.5, p.y}, Point{p.x + 0.5, p.y}, Point{p.x, p.y - 0.5}, Point{p.x, p.y + 0.5}}) {
      CHECK(inside(end));
    }
  }
  // One dot to a square of 2 mm, less those that the edge would cut.
  CHECK(static_cast<double>(dots.dots.size()) < 514.5 / 4);
  CHECK(static_cast<double>(dots.dots.size()) > 0.75 * 514.5 / 4);

  const PatternMarks ticks = pattern_marks(fill(Pattern::ticks), area({slanted}), page);
  CHECK(ticks.dots.empty());
  REQUIRE(ticks.lines.size() > 120);
  CHECK(ticks.lines.size() % 2 == 0);
  for (std::size_t i = 0; i < ticks.lines.size(); i += 2) {
    const Line& level = ticks.lines[i];
    const Line& upright = ticks.lines[i + 1];
    CHECK(level.to.x - level.from.x == Approx(0.88));
    CHECK(upright.to.y - upright.from.y == Approx(0.88));
    CHECK((level.from.x + level.to.x) / 2 == Approx(upright.from.x));
    for (const Point end : {level.from, level.to, upright.from, upright.to}) CHECK(inside(end));
  }
}

TEST_CASE("dots stand a spacing from one another", "[draw]") {
  const PatternMarks marks = pattern_marks(fill(Pattern::dots, 3, 0.5), area({box(0, 0, 40, 30)}), page);
  for (std::size_t i = 0; i < marks.dots.size(); ++i) {
    double nearest = 1e9;
    for (std::size_t j = 0; j < marks.dots.size(); ++j) {
      if (i == j) continue;
      nearest = std::min(nearest, std::hypot(marks.dots[i].x - marks.dots[j].x, marks.dots[i].y - marks.dots[j].y));
    }
    CHECK(nearest == Approx(3));
  }
}

TEST_CASE("nothing is drawn off the page, without a pattern or without an area", "[draw]") {
  const PathItem everywhere = area({box(-1e4, -1e4, 1e4, 1e4)});
  for (const Pattern pattern : {Pattern::hatch, Pattern::hatch_back, Pattern::horizontal, Pattern::vertical,
                                Pattern::grid, Pattern::cross, Pattern::dots, Pattern::ticks}) {
    const PatternMarks marks = pattern_marks(fill(pattern), everywhere, page);
    CHECK(marks.lines.size() + marks.dots.size() > 10);
    CHECK(marks.lines.size() + marks.dots.size() < 1000);
    CHECK(pattern_marks(fill(pattern), area({box(100, 100, 200, 200)}), page).lines.empty());
    CHECK(pattern_marks(fill(pattern), {}, page).lines.empty());
    CHECK(pattern_marks(fill(pattern), area({{}, {{1, 1}}}), page).lines.empty());
  }
  CHECK(pattern_marks(fill(Pattern::none), everywhere, page).lines.empty());
}

TEST_CASE("numbers that make no sense give a bounded number of marks", "[draw]") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinity = std::numeric_limits<double>::infinity();
  const PathItem odd = area({{{nan, 1}, {infinity, 5}, {1e300, -1e300}}, box(-1e300, -infinity, 1e300, infinity)});
  for (const double spacing : {0.0, -1.0, nan, 1e-300, 1e300}) {
    for (const Pattern pattern : {Pattern::cross, Pattern::grid, Pattern::dots, Pattern::ticks}) {
      const PatternMarks marks = pattern_marks(fill(pattern, spacing, nan), odd, page);
      CHECK(marks.lines.size() < 200'000);
      CHECK(marks.dots.size() < 200'000);
    }
  }
  // On the largest page there is, the closest spacing is larger.
  const PatternMarks large = pattern_marks(fill(Pattern::dots, 0.5), area({box(0, 0, 2000, 2000)}), {0, 0, 2000, 2000});
  CHECK(large.dots.size() < 1'100'000);
}
