// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/label_wishes.hpp"
#include "square_state.hpp"

#include <algorithm>
#include <string>
#include <vector>

using zilamap::Status;
using zilamap::layout::LabelPlace;
using zilamap::layout::LabelWishes;
using zilamap::layout::Wish;

namespace {

/// Five rows of sixty districts of 2 mm, too small for their names, with bare ground above and below. Every third has
/// a value.
struct ThreeHundred : SquareState {
  ThreeHundred() {
    frame = {0, 0, 300, 200};
    places.districts.clear();
    ground.districts.clear();
    map.measured.cells.clear();
    for (int i = 0; i < 300; ++i) {
      const double x = 90 + 2 * (i % 60);
      const double y = 95 + 2 * (i / 60);
      zilamap::District district;
      district.name = "District " + std::to_string(i);
      places.districts.push_back(district);
      ground.districts.push_back({{square(x, y, x + 2, y + 2), {}}});
      map.measured.cells.push_back(i % 3 == 0 ? zilamap::Cell{Status::value, 5} : zilamap::Cell{Status::zero, 0});
    }
    ground.outer_lines = {{{90, 95}, {210, 95}, {210, 105}, {90, 105}, {90, 95}}};
    ground.extent = {90, 95, 210, 105};
  }
};

bool is_led(const Wish& wish) {
  return std::ranges::any_of(wish.places, [](const LabelPlace& place) { return place.at.leader.has_value(); });
}

}  // namespace

TEST_CASE("where too many names need a leader, those of districts with a value get it first", "[layout]") {
  ThreeHundred state;
  const zilamap::layout::Job job = state.job();
  const std::vector<zilamap::layout::SiteMark> marks;
  const std::vector<zilamap::Box> taken;
  const LabelWishes labels(job, state.theme, state.ground, marks, state.frame, taken);
  std::vector<Wish> wishes;
  for (std::size_t i = 0; i < 300; ++i) wishes.push_back(labels.name(i).value());
  labels.lead(wishes);
  CHECK(std::ranges::count_if(wishes, is_led) == 150);
  for (std::size_t i = 0; i < 300; i += 3) {
    INFO(i);
    CHECK(is_led(wishes[i]));
  }
}

TEST_CASE("a district that a leader could not point at has no place for its name", "[layout]") {
  ThreeHundred state;
  state.ground.districts[7] = {{SquareState::square(104, 95, 104.5, 97), {}}};
  const zilamap::layout::Job job = state.job();
  const std::vector<zilamap::layout::SiteMark> marks;
  const std::vector<zilamap::Box> taken;
  const LabelWishes labels(job, state.theme, state.ground, marks, state.frame, taken);
  std::vector<Wish> wishes{labels.name(7).value()};
  labels.lead(wishes);
  CHECK(wishes[0].places.empty());
}
