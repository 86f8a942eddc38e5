// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/circles.hpp"
#include "square_state.hpp"

using zilamap::layout::circle_radius;
using zilamap::layout::legend_values;

namespace {

double radius(double value, double largest) {
  static const zilamap::Records records;
  static const zilamap::Joined joined;
  static const zilamap::Places places;
  zilamap::Style style;
  style.circles.largest_mm = 13;
  zilamap::YearMap map;
  map.largest_site = largest;
  const zilamap::MapOptions options;
  EvenLetters letters;
  return circle_radius({records, joined, places, style, map, {&map, 1}, options, letters, options.language},
                       zilamap::layout::theme_for({297, 210, 150}), value);
}

}  // namespace

TEST_CASE("the largest circle is as large as the style says, others by area", "[layout]") {
  CHECK(radius(1024, 1024) == Approx(6.5));
  CHECK(radius(256, 1024) == Approx(3.25));
  CHECK(radius(300, 1024) * radius(300, 1024) / (6.5 * 6.5) == Approx(300.0 / 1024));
}

TEST_CASE("a circle has a light edge, a wider one on ground of its own colour", "[layout]") {
  static const zilamap::Records records;
  static const zilamap::Joined joined;
  static const zilamap::Places places;
  zilamap::Style style;
  style.circles.fill.color = {0x40, 0x40, 0x80};
  style.circles.stroke = {};
  const zilamap::YearMap map;
  const zilamap::MapOptions options;
  EvenLetters letters;
  const zilamap::layout::Job job{records, joined, places, style, map, {&map, 1}, options, letters, options.language};
  const auto edge_on = [&job](zilamap::Color ground) { return zilamap::layout::circle_edge(job, ground); };
  CHECK(edge_on({0xff, 0xff, 0xff}).width_mm == Approx(0.25));
  CHECK(edge_on({0xff, 0xff, 0xff}).color == style.paper);
  CHECK(edge_on({0x42, 0x40, 0x82}).width_mm == Approx(0.5));
  style.circles.stroke = {{0xee, 0xee, 0xee}, 0.7, {}};
  CHECK(edge_on({0x42, 0x40, 0x82}).width_mm == Approx(0.7));
  CHECK(edge_on({0x42, 0x40, 0x82}).color == style.circles.stroke.color);
}

TEST_CASE("a colour looks mixed with the one under it by its share", "[layout]") {
  using zilamap::layout::over;
  CHECK(over({200, 0, 0, 255}, {0, 0, 100}) == zilamap::Color{200, 0, 0});
  CHECK(over({200, 0, 0, 0}, {0, 0, 100}) == zilamap::Color{0, 0, 100});
  CHECK(over({200, 0, 0, 51}, {0, 0, 100}) == zilamap::Color{40, 0, 80});
}

TEST_CASE("a small number can still be seen, and none has no circle", "[layout]") {
  CHECK(radius(1, 1e6) == Approx(0.8));
  CHECK(radius(0, 1024) == 0);
  CHECK(radius(-5, 1024) == 0);
  CHECK(radius(10, 0) == 0);
}

TEST_CASE("the legend's numbers are round and fall", "[layout]") {
  for (const double largest : {1.0, 2.0, 7.0, 99.0, 100.0, 1024.0, 5e6, 1e12}) {
    const auto values = legend_values(largest);
    INFO(largest);
    REQUIRE_FALSE(values.empty());
    CHECK(values.size() <= 3);
    CHECK(values.front() <= largest);
    CHECK(values.front() > largest * 0.39);
    for (std::size_t i = 0; i < values.size(); ++i) {
      double digit = values[i];
      while (digit >= 10) digit /= 10;
      CHECK((digit == Approx(1) || digit == Approx(2) || digit == Approx(5)));
      if (i > 0) CHECK(values[i] <= values[i - 1] / 2);
    }
  }
  CHECK(legend_values(1024) == std::vector<double>{1000, 200, 50});
  CHECK(legend_values(0).empty());
  CHECK(legend_values(-1).empty());
}

TEST_CASE("a circle is titled in the language of the map", "[layout]") {
  SquareState state;
  state.map.largest_site = 123456;
  state.style.circles.show = true;
  state.places.districts[0].name_hi = "केवल";
  const std::vector<zilamap::layout::SiteMark> marks{{"Only", 0, {40, 40}, 123456, {40, 40}},
                                                     {"Nepal", 0, {60, 40}, 200, {60, 40}}};
  const std::vector<zilamap::Fill> fills(1);
  const auto titles = [&] {
    std::vector<zilamap::Item> items;
    draw_circles(state.job(), state.theme, marks, fills, items);
    std::vector<std::string> found;
    for (const auto& item : items) found.push_back(item.title);
    return found;
  };
  CHECK(titles() == std::vector<std::string>{"Only: 123,456", "Nepal: 200"});
  state.options.language = zilamap::hindi().with(zilamap::DigitScript::devanagari);
  CHECK(titles() == std::vector<std::string>{"केवल: १,२३,४५६", "नेपाल: २००"});
}
