// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/bar_chart.hpp"

#include <algorithm>
#include <variant>
#include <vector>

using zilamap::Box;
using zilamap::Cell;
using zilamap::Color;
using zilamap::Item;
using zilamap::PathItem;
using zilamap::Status;
using zilamap::layout::BarInk;
using zilamap::layout::BarScale;

namespace {

constexpr BarScale scale{4, 5, 0.5, 10};
constexpr BarInk ink{{10, 20, 30}, {255, 255, 255}, {0, 0, 0}};

std::vector<Item> chart(const std::vector<Cell>& cells, std::size_t present) {
  return zilamap::layout::bar_chart(cells, present, scale, ink, {100, 50});
}

/// Boxes of the closed subpaths of items in one colour.
std::vector<Box> boxes_in(const std::vector<Item>& items, Color color) {
  std::vector<Box> boxes;
  for (const Item& item : items) {
    const auto& path = std::get<PathItem>(item.shape);
    if (path.fill.color != color) continue;
    for (const auto& subpath : path.subpaths) {
      Box box;
      for (const auto p : subpath.points) box.add(p);
      boxes.push_back(box);
    }
  }
  return boxes;
}

/// Lines that nothing fills and that run level.
std::vector<Box> level_lines(const std::vector<Item>& items) {
  std::vector<Box> lines;
  for (const Item& item : items) {
    for (const auto& subpath : std::get<PathItem>(item.shape).subpaths) {
      if (subpath.closed || subpath.points.front().y != subpath.points.back().y) continue;
      lines.push_back({subpath.points.front().x, 50, subpath.points.back().x, 50});
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("bars are as high as their numbers, the map's year in full colour", "[layout]") {
  const auto items = chart({{Status::value, 20}, {Status::zero, 0}, {Status::value, 6}}, 2);
  // 0.5 mm a unit on the base line at 50; years are 5 mm apart, bars 4 mm wide.
  CHECK(boxes_in(items, ink.color) == std::vector<Box>{{110.5, 47, 114.5, 50}});
  const Color pale{(2 * 10 + 3 * 255 + 2) / 5, (2 * 20 + 3 * 255 + 2) / 5, (2 * 30 + 3 * 255 + 2) / 5};
  CHECK(boxes_in(items, pale) == std::vector<Box>{{100.5, 40, 104.5, 50}});
  CHECK(level_lines(items) == std::vector<Box>{{100, 50, 115, 50}});
}

TEST_CASE("the base line has a gap with a cross where a year is not reported", "[layout]") {
  const auto items = chart({{Status::value, 2}, {Status::not_reported, 0}, {Status::zero, 0}}, 0);
  CHECK(level_lines(items) == std::vector<Box>{{100, 50, 105, 50}, {110, 50, 115, 50}});
  const auto strokes = std::count_if(items.begin(), items.end(), [](const Item& item) {
    return std::get<PathItem>(item.shape).subpaths.front().points.front().y != 50 && item.bounds.center().x == 107.5 &&
           !std::get<PathItem>(item.shape).subpaths.front().closed;
  });
  CHECK(strokes == 1);
}

TEST_CASE("a fall hangs from the base line", "[layout]") {
  const std::vector<Cell> cells{{Status::value, -8}, {Status::value, 4}};
  CHECK(boxes_in(chart(cells, 0), ink.color) == std::vector<Box>{{100.5, 50, 104.5, 54}});
  const auto reach = zilamap::layout::reach_of(cells, scale);
  CHECK(reach.above == Approx(2));
  CHECK(reach.below == Approx(4));
}

TEST_CASE("bars of many years are thin, and the largest is as high as the style says", "[layout]") {
  const auto theme = zilamap::layout::theme_for({297, 210, 150});
  const auto few = zilamap::layout::bar_scale(theme, 8, 3, 40);
  const auto many = zilamap::layout::bar_scale(theme, 8, 100, 40);
  CHECK(few.per_unit_mm * 40 == Approx(8));
  CHECK(few.step_mm == Approx(1.8));
  CHECK(many.step_mm == Approx(0.1));
  CHECK(zilamap::layout::bar_scale(theme, 8, 0, 0).per_unit_mm == 0);
}
