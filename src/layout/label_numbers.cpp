// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/label_numbers.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace zilamap::layout {

namespace {

/// How much of a number may lie on another district before it counts as standing there.
constexpr double stands_on = 0.1;
/// What a label wholly on another district costs for each width of this many type sizes.
constexpr double price_of_others = 7;
constexpr double usual_width = 5;
/// What it costs to stand as near to another circle as to the own one.
constexpr double price_of_neighbour = 4;

/// How far a box is from a circle's edge; below 0 when it lies on it.
double off(const Box& box, const Disc& disc) {
  const Point near{std::clamp(disc.at.x, box.x_min, box.x_max), std::clamp(disc.at.y, box.y_min, box.y_max)};
  return std::hypot(disc.at.x - near.x, disc.at.y - near.y) - disc.radius;
}

bool is_near_others(const NumberedCircle& circle, const Box& box, double distance) {
  return std::ranges::any_of(circle.others, [&](const Disc& other) { return off(box, other) < distance; });
}

/// Whether the box lies in the circle, with a little of it left around, and no other circle covers it.
bool holds(const NumberedCircle& circle, const Box& box) {
  constexpr double most = 0.94;
  const double half = std::hypot(box.width() / 2, box.height() / 2);
  return half <= most * circle.radius && !is_near_others(circle, box, 0);
}

/// A place beside the circle, in parts of the way that the label can slide along that side.
struct Beside {
  int across;    ///< 1: right, -1: left, 0: over or under
  int down;      ///< 1: under, -1: over, 0: at the side
  double slide;  ///< from the middle of the side, -1 to 1
  double cost;
};

std::vector<Beside> all_beside() {
  std::vector<Beside> all;
  for (const double slide : {0.0, -0.5, 0.5, -1.0, 1.0}) {
    const double aside = 0.5 * std::fabs(slide);
    all.push_back({1, 0, slide, aside});
    all.push_back({-1, 0, slide, 0.2 + aside});
    all.push_back({0, -1, slide, 0.3 + aside});
    all.push_back({0, 1, slide, 0.4 + aside});
  }
  return all;
}

}  // namespace

std::vector<LabelPlace> number_places(const LabelGround& ground, const NumberedCircle& circle,
                                      const std::vector<Lettering>& ways, double gap_mm) {
  constexpr std::size_t most = 16;
  std::vector<LabelPlace> found;
  for (std::size_t w = 0; w < ways.size(); ++w) {
    const Box box = box_at(ways[w], circle.at);
    if (!holds(circle, box)) continue;
    LabelPlace place{{box, ways[w].cost, {}}, w};
    place.in_circle = true;
    found.push_back(place);
    return found;
  }
  const double reach = circle.radius + gap_mm;
  for (std::size_t w = 0; w < ways.size(); ++w) {
    const Lettering& way = ways[w];
    for (const Beside& side : all_beside()) {
      const double x =
          side.across != 0 ? side.across * (reach + way.width / 2) : side.slide * (circle.radius + way.width / 2) / 2;
      const double y = side.down != 0 ? side.down * (reach + way.height / 2) : side.slide * circle.radius;
      const Box box = box_at(way, {circle.at.x + x, circle.at.y + y});
      if (!ground.is_free(box)) continue;
      const GroundShares shares = ground.shares(box, circle.district);
      LabelPlace place{{box, 0, {}}, w};
      const double across = std::clamp(way.width / (usual_width * way.font.size_mm), 0.6, 1.5);
      place.at.cost = side.cost + way.cost + 1.5 * ground.crossed(box) + 0.8 * shares.edge + 1.2 * shares.bare +
                      price_of_others * across * shares.others;
      if (is_near_others(circle, box, 1.5 * gap_mm)) place.at.cost += price_of_neighbour;
      if (shares.others > stands_on) place.clear_mm = 0.9 * way.font.size_mm;
      found.push_back(place);
    }
  }
  std::ranges::stable_sort(found, {}, [](const LabelPlace& place) { return place.at.cost; });
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace zilamap::layout
