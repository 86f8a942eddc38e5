// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/circle_spread.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

using zilamap::Box;
using zilamap::Point;
using zilamap::layout::Disc;
using zilamap::layout::spread;

namespace {

constexpr Box frame{0, 0, 200, 150};
constexpr double hair = 0.01;

/// The overlaps of any two circles: the deepest, and all together.
struct Overlaps {
  double worst = 0;
  double sum = 0;
};

Overlaps overlaps(const std::vector<Disc>& discs, const std::vector<Point>& at) {
  Overlaps all;
  for (std::size_t i = 0; i < at.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      const double apart = std::hypot(at[i].x - at[k].x, at[i].y - at[k].y);
      const double depth = std::max(0.0, discs[i].radius + discs[k].radius - apart);
      all.worst = std::max(all.worst, depth);
      all.sum += depth;
    }
  }
  return all;
}

double worst_overlap(const std::vector<Disc>& discs, const std::vector<Point>& at) { return overlaps(discs, at).worst; }

double moved(const Disc& disc, Point at) { return std::hypot(at.x - disc.at.x, at.y - disc.at.y); }

}  // namespace

TEST_CASE("circles that touch no other stay where they are", "[layout]") {
  const std::vector<Disc> discs{{{50, 50}, 5}, {{61, 50}, 5}, {{100.5, 75.25}, 2}};
  const auto at = spread(discs, {frame, {}, 0.5});
  for (std::size_t i = 0; i < discs.size(); ++i) CHECK(at[i] == discs[i].at);
  CHECK(spread({}, {frame, {}}).empty());
}

TEST_CASE("two equal circles part evenly", "[layout]") {
  const std::vector<Disc> discs{{{50, 50}, 3}, {{54, 50}, 3}};
  const auto at = spread(discs, {frame, {}, 0});
  // 6 mm apart about the middle at 52.
  CHECK(at[0].x == Approx(49).margin(hair));
  CHECK(at[1].x == Approx(55).margin(hair));
  CHECK(at[0].y == Approx(50));
}

TEST_CASE("a large circle hardly gives way to a small one", "[layout]") {
  const std::vector<Disc> discs{{{50, 50}, 6}, {{52, 50}, 1}};
  const auto at = spread(discs, {frame, {}});
  CHECK(worst_overlap(discs, at) < hair);
  CHECK(moved(discs[0], at[0]) < 0.2);  // by area the 36th part of some 5 mm
  CHECK(moved(discs[1], at[1]) < 6);
}

TEST_CASE("circles of one place are fanned out around it", "[layout]") {
  for (const std::size_t count : {2u, 3u, 6u, 7u, 20u, 60u}) {
    const std::vector<Disc> discs(count, {{100, 75}, 2});
    const auto at = spread(discs, {frame, {}});
    INFO(count);
    CHECK(worst_overlap(discs, at) < hair);
    Point middle;
    for (const Point p : at) middle = {middle.x + p.x / double(count), middle.y + p.y / double(count)};
    CHECK(middle.x == Approx(100).margin(2));
    CHECK(middle.y == Approx(75).margin(2));
  }
}

TEST_CASE("the largest of one place keeps it", "[layout]") {
  const std::vector<Disc> discs{{{100, 75}, 1}, {{100, 75}, 8}, {{100, 75}, 1.5}, {{100, 75}, 1}};
  const auto at = spread(discs, {frame, {}});
  CHECK(worst_overlap(discs, at) < hair);
  CHECK(moved(discs[1], at[1]) < 0.5);
  for (const std::size_t i : {0u, 2u, 3u}) CHECK(moved(discs[i], at[i]) < 12);
}

TEST_CASE("moved circles stay in the frame and off what is taken", "[layout]") {
  const std::vector<Disc> corner(5, {{2, 2}, 2});
  for (const Point p : spread(corner, {frame, {}})) {
    CHECK(p.x >= 2 - 1e-9);
    CHECK(p.y >= 2 - 1e-9);
  }
  const std::vector<Disc> two{{{50, 50}, 3}, {{50, 51}, 3}};
  const std::vector<Box> legend{{40, 53.5, 60, 70}};
  const auto at = spread(two, {frame, legend});
  CHECK(worst_overlap(two, at) < hair);
  for (const Point p : at) CHECK(p.y + 3 <= 53.5 + hair);
}

TEST_CASE("a circle that crosses the frame moves into it, though it touches no other", "[layout]") {
  const std::vector<Disc> discs{{{3, 75}, 10}, {{150, 149}, 4}, {{100, 75}, 5}};
  const auto at = spread(discs, {frame, {}});
  CHECK(at[0] == Point{10, 75});
  CHECK(at[1] == Point{150, 146});
  CHECK(at[2] == discs[2].at);
  // One wider than the frame has no better place.
  const std::vector<Disc> huge{{{30, 30}, 500}};
  CHECK(spread(huge, {frame, {}}).front() == huge.front().at);
}

TEST_CASE("many circles end in bounded time at the same places", "[layout]") {
  std::vector<Disc> discs;
  for (int i = 0; i < 500; ++i) discs.push_back({{80.0 + i * 37 % 41, 60.0 + i * 17 % 29}, 0.5 + i % 7 * 0.4});
  const auto at = spread(discs, {frame, {}});
  CHECK(spread(discs, {frame, {}}) == at);
  // They would need twice the ground that their limits give them.
  std::vector<Point> before;
  for (const Disc& disc : discs) before.push_back(disc.at);
  CHECK(overlaps(discs, at).sum < overlaps(discs, before).sum / 4);
  const std::vector<Disc> heap(20000, {{100, 75}, 3});
  CHECK(spread(heap, {frame, {}}).size() == heap.size());
}
