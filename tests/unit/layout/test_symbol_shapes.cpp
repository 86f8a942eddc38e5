// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "geometry/shape.hpp"
#include "layout/symbol_shapes.hpp"

#include <cmath>
#include <numbers>
#include <variant>

using zilamap::CircleItem;
using zilamap::Item;
using zilamap::PathItem;
using zilamap::Shape;

namespace {

Item symbol(Shape shape) { return zilamap::layout::symbol_item(shape, {20, 30}, 10, {{1, 2, 3}}, {}); }

double area_of(const Item& item) {
  if (const auto* circle = std::get_if<CircleItem>(&item.shape)) {
    return std::numbers::pi * circle->radius_mm * circle->radius_mm;
  }
  return std::fabs(zilamap::geometry::signed_area(std::get<PathItem>(item.shape).subpaths.front().points));
}

constexpr Shape shapes[] = {Shape::circle, Shape::square, Shape::triangle, Shape::diamond, Shape::star, Shape::cross};

}  // namespace

TEST_CASE("symbols stand about their centre and in their square", "[layout]") {
  for (const Shape shape : shapes) {
    const Item item = symbol(shape);
    INFO(to_string(shape));
    CHECK(item.bounds.center().x == Approx(20));
    CHECK(item.bounds.center().y == Approx(30).margin(0.6));  // a star's points do not balance
    CHECK(item.bounds.width() <= 10.4);
    CHECK(item.bounds.height() <= 10.4);
    CHECK(item.bounds.height() > 7.5);
  }
}

TEST_CASE("no symbol outweighs another much", "[layout]") {
  for (const Shape shape : shapes) {
    INFO(to_string(shape));
    CHECK(area_of(symbol(shape)) > 35);
    CHECK(area_of(symbol(shape)) < 62);
  }
  // By hand: side 7.7; diagonals 10; a plus of side 9.5 with arms of 3.61.
  CHECK(area_of(symbol(Shape::square)) == Approx(59.29));
  CHECK(area_of(symbol(Shape::diamond)) == Approx(50));
  CHECK(area_of(symbol(Shape::cross)) == Approx(2 * 9.5 * 3.61 - 3.61 * 3.61));
}
