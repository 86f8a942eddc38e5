// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "even_letters.hpp"
#include "layout/ground.hpp"
#include "layout/job.hpp"
#include "layout/theme.hpp"
#include "projection/projector.hpp"

#include <string>
#include <vector>

/// A state that is a square of degrees, 81 to 84 east and 25 to 27 north, of one district. On the page a degree is 20
/// mm; the frame of 100 x 80 mm shows 80 to 85 east and 24 to 28 north.
struct SquareState {
  zilamap::Records records;
  zilamap::Joined joined;
  zilamap::Places places;
  zilamap::Style style;
  zilamap::YearMap map;
  zilamap::MapOptions options;
  EvenLetters letters;
  zilamap::layout::Supplies supplies;
  zilamap::Box frame{0, 0, 100, 80};
  zilamap::layout::Ground ground;
  zilamap::layout::Theme theme = zilamap::layout::theme_for({297, 210, 150, {}});

  static zilamap::Ring square(double x0, double y0, double x1, double y1) {
    return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
  }

  SquareState() {
    options.page = {297, 210, 150, "A4"};
    places.state = "Square";
    places.crs = "EPSG:4326";
    places.map_crs = "EPSG:4326";
    zilamap::District district;
    district.name = "Only";
    district.shape = {{square(81, 25, 84, 27), {}}};
    places.districts.push_back(district);
    map.measured.year = {2009, true};
    map.measured.balance.read = map.measured.balance.placed = 1;
    map.measured.cells.push_back({zilamap::Status::zero, 0});
    records.source = "A programme";
    records.source_date = "2010-03-31";
    ground.transform = {20, {-1600, 560}};
    ground.districts = {{{square(20, 20, 80, 60), {}}}};
    ground.outer_lines = {{{20, 20}, {80, 20}, {80, 60}, {20, 60}, {20, 20}}};
    ground.extent = {20, 20, 80, 60};
  }

  /// Degrees drawn as they are.
  static const zilamap::projection::Projector& projector() {
    static const zilamap::projection::Projector same("EPSG:4326", "EPSG:4326");
    return same;
  }

  zilamap::layout::Job job() {
    return {records, joined, places, style, map, {&map, 1}, options, letters, options.language, supplies};
  }
};

inline bool lies_in(const zilamap::Box& inner, const zilamap::Box& outer) {
  return inner.x_min >= outer.x_min && inner.x_max <= outer.x_max && inner.y_min >= outer.y_min &&
         inner.y_max <= outer.y_max;
}

inline std::string text_of(const zilamap::Item& item) {
  const auto* text = std::get_if<zilamap::TextItem>(&item.shape);
  return text == nullptr ? std::string() : text->text;
}
