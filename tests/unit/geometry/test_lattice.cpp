// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "geometry/lattice.hpp"

#include <cmath>
#include <limits>
#include <random>
#include <string>

#include "geometry/shape.hpp"

using namespace zilamap;
using namespace zilamap::geometry;

namespace {

/// The cells as rows of signs.
std::vector<std::string> picture(const Lattice& lattice, const Cells& cells) {
  std::vector<std::string> rows;
  for (int row = 0; row < lattice.down(); ++row) {
    rows.emplace_back();
    for (int column = 0; column < lattice.across(); ++column) {
      rows.back() += cells[lattice.index(column, row)] != 0 ? '#' : '.';
    }
  }
  return rows;
}

}  // namespace

TEST_CASE("cells fill their box", "[geometry]") {
  const Lattice lattice({10, 20, 20, 23}, 0.99);
  CHECK(lattice.across() == 11);
  CHECK(lattice.down() == 4);
  CHECK(lattice.x_of(11) == Approx(20));
  CHECK(lattice.y_of(4) == Approx(23));
  CHECK(lattice.column_of(10) == 0);
  CHECK(lattice.column_of(20) == 10);
  CHECK(lattice.column_of(-1e300) == 0);
  CHECK(lattice.row_of(std::numeric_limits<double>::infinity()) == 3);
  CHECK(Lattice({0, 0, 1000, 1}, 0.001, 50).across() == 50);
  CHECK(Lattice({5, 5, 5, 5}, 1).size() == 1);
  CHECK(Lattice(Box{}, 1).size() == 1);
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(Lattice({0, 0, nan, 10}, 1).size() == 1);
  CHECK(Lattice({0, 0, 10, 10}, nan).size() == 1);
  CHECK(Lattice({0, 0, 10, 10}, 0, 20).size() == 400);
}

TEST_CASE("a box covers the cells it shares more than an edge with", "[geometry]") {
  const Lattice lattice({0, 0, 10, 10}, 1);
  const auto is = [](const CellSpan& s, int a, int b, int c, int d) {
    return s.column_first == a && s.row_first == b && s.column_last == c && s.row_last == d;
  };
  CHECK(is(lattice.covered({2, 3, 5, 4}), 2, 3, 4, 3));
  CHECK(is(lattice.covered({2.5, 3, 5.1, 4}), 2, 3, 5, 3));
  CHECK(is(lattice.covered({-50, -50, 50, 50}), 0, 0, 9, 9));
  CHECK(lattice.covered({-5, 0, 0, 10}).empty());
  CHECK(lattice.covered({10, 0, 15, 10}).empty());
  CHECK(lattice.covered(Box{}).empty());
}

TEST_CASE("cells inside a shape and cells on its edge", "[geometry]") {
  const Lattice lattice({0, 0, 8, 6}, 1);
  const MultiPolygon shape{{{{1, 1}, {7, 1}, {7, 5}, {1, 5}}, {{{3, 2}, {5, 2}, {5, 4}, {3, 4}}}}};
  Cells cells(lattice.size(), 0);
  fill_inside(lattice, shape, 1, cells);
  CHECK(picture(lattice, cells) ==
        std::vector<std::string>{"........", ".######.", ".##..##.", ".##..##.", ".######.", "........"});
  cells.assign(lattice.size(), 0);
  // The edge runs between cells and touches those on both sides.
  const MultiPolygon square{{{{2, 2}, {4, 2}, {4, 4}, {2, 4}}, {}}};
  fill_touched(lattice, square, 1, cells);
  CHECK(picture(lattice, cells) ==
        std::vector<std::string>{"........", ".####...", ".####...", ".####...", ".####...", "........"});
  cells.assign(lattice.size(), 0);
  fill_touched(lattice, Line{{0.5, 0.5}, {2.5, 5.5}}, 1, cells);
  CHECK(picture(lattice, cells) ==
        std::vector<std::string>{"#.......", "##......", ".#......", ".#......", ".##.....", "..#....."});
}

TEST_CASE("shapes beyond the lattice or without sense fill what they can", "[geometry]") {
  const Lattice lattice({0, 0, 4, 4}, 1);
  Cells cells(lattice.size(), 0);
  fill_inside(lattice, {{{{-100, -100}, {100, -100}, {100, 2}, {-100, 2}}, {}}}, 1, cells);
  CHECK(picture(lattice, cells) == std::vector<std::string>{"####", "####", "....", "...."});
  const double nan = std::numeric_limits<double>::quiet_NaN();
  cells.assign(lattice.size(), 0);
  fill_inside(lattice, {{{{0, 0}, {nan, 1}, {1e308, 3}}, {}}}, 1, cells);
  fill_touched(lattice, Line{{0.5, nan}, {3, 3}}, 1, cells);
  fill_touched(lattice, Line{{-1e300, 50}, {1e300, 50}}, 1, cells);
  fill_touched(lattice, Line{}, 1, cells);
  fill_touched(lattice, Line{{3.5, 3.5}}, 1, cells);
  CHECK(cells[lattice.index(3, 3)] == 1);
}

TEST_CASE("every point of a line lies in a touched cell", "[geometry]") {
  std::mt19937 random(20091107);  // its numbers are the same everywhere
  const auto number = [&random](double most) { return static_cast<double>(random() % 10'000) / 10'000 * most; };
  const Lattice lattice({0, 0, 30, 20}, 0.7);
  for (int round = 0; round < 200; ++round) {
    const Point a{number(30), number(20)};
    const Point b = round % 5 == 0 ? Point{a.x, number(20)} : Point{number(30), round % 7 == 0 ? a.y : number(20)};
    Cells cells(lattice.size(), 0);
    fill_touched(lattice, Line{a, b}, 1, cells);
    int missed = 0;
    for (int i = 0; i <= 500; ++i) {
      const double t = i / 500.0;
      const Point p{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
      missed += cells[lattice.index(lattice.column_of(p.x), lattice.row_of(p.y))] == 0;
    }
    CHECK(missed == 0);
  }
}

TEST_CASE("sums over cells are those of adding up", "[geometry]") {
  const Lattice lattice({0, 0, 9, 7}, 1);
  Cells cells(lattice.size());
  for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = static_cast<std::int32_t>(i * 7 % 5);
  const CellSpan part{2, 1, 7, 5};
  const CellSums sums(lattice, part, [&cells](std::size_t i) { return cells[i]; });
  int wrong = 0;
  for (int left = -2; left < 11; ++left) {
    for (int right = left - 1; right < 11; ++right) {
      for (int top = -2; top < 9; ++top) {
        for (int bottom = top - 1; bottom < 9; ++bottom) {
          std::int32_t expected = 0;
          for (int r = std::max(top, 1); r <= std::min(bottom, 5); ++r) {
            for (int c = std::max(left, 2); c <= std::min(right, 7); ++c) expected += cells[lattice.index(c, r)];
          }
          wrong += sums.sum({left, top, right, bottom}) != expected;
        }
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(CellSums(lattice, {}, [](std::size_t) { return 1; }).sum(lattice.all()) == 0);
}
