// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/occupancy.hpp"

#include <algorithm>
#include <random>

using zilamap::Box;
using zilamap::layout::Occupancy;

TEST_CASE("a place is free until something lies there", "[layout]") {
  Occupancy taken({0, 0, 100, 100}, 8);
  const Box box{10, 10, 20, 15};
  CHECK(taken.is_free(box));
  taken.add(box);
  CHECK_FALSE(taken.is_free(box));
  CHECK_FALSE(taken.is_free({19, 14, 30, 30}));
  CHECK_FALSE(taken.is_free({0, 0, 100, 100}));
  CHECK_FALSE(taken.is_free({12, 12, 13, 13}));
  CHECK(taken.is_free({20, 10, 30, 15}));  // shares an edge only
  CHECK(taken.is_free({10, 15, 20, 20}));
  CHECK(taken.is_free({50, 50, 60, 60}));
}

TEST_CASE("boxes beyond the area are found too", "[layout]") {
  Occupancy taken({0, 0, 100, 100}, 8);
  taken.add({-50, -50, -40, -40});
  taken.add({90, 90, 150, 150});
  CHECK_FALSE(taken.is_free({-45, -45, -30, -30}));
  CHECK(taken.is_free({-30, -30, -20, -20}));
  CHECK_FALSE(taken.is_free({140, 140, 200, 200}));
  CHECK(taken.is_free({160, 160, 200, 200}));
}

TEST_CASE("the size of a cell does not change the answer", "[layout]") {
  std::mt19937 random(20091107);  // its numbers are the same everywhere
  const auto number = [&random](double most) { return static_cast<double>(random() % 10'000) / 10'000 * most; };
  std::vector<Box> boxes;
  for (int i = 0; i < 400; ++i) {
    const double x = number(130) - 15;
    const double y = number(130) - 15;
    boxes.push_back({x, y, x + 0.1 + number(9), y + 0.1 + number(4)});
  }
  for (const double cell : {1e-9, 0.5, 8.0, 500.0}) {
    Occupancy taken({0, 0, 100, 100}, cell);
    std::vector<Box> known;
    int wrong = 0;
    int free = 0;
    for (const Box& box : boxes) {
      const bool expected = std::none_of(known.begin(), known.end(), [&box](const Box& k) { return k.overlaps(box); });
      wrong += taken.is_free(box) != expected;
      free += expected;
      taken.add(box);
      known.push_back(box);
    }
    CHECK(wrong == 0);
    CHECK(free > 20);
    CHECK(free < 380);
  }
}

TEST_CASE("an area without size holds boxes", "[layout]") {
  Occupancy taken({5, 5, 5, 5}, 8);
  taken.add({0, 0, 10, 10});
  CHECK_FALSE(taken.is_free({1, 1, 2, 2}));
  CHECK(taken.is_free({11, 11, 12, 12}));
}
