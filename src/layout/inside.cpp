// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/inside.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "geometry/empty_rectangle.hpp"

namespace zilamap::layout {

namespace {

geometry::Corner corner_of(Place place) {
  switch (place) {
    case Place::top_left:
      return geometry::Corner::top_left;
    case Place::bottom_left:
      return geometry::Corner::bottom_left;
    case Place::bottom_right:
      return geometry::Corner::bottom_right;
    default:
      return geometry::Corner::top_right;
  }
}

/// What nothing inside the frame may cover: the districts, the borders and the land around whose shape is known.
geometry::EmptyRoom room_left(const MapTask& task, const Ground& ground) {
  geometry::EmptyRoom room(task.frame);
  for (const MultiPolygon& area : ground.context) room.add(area);
  for (const MultiPolygon& district : ground.districts) room.add(district);
  for (const auto& border : ground.borders) {
    for (const Line& line : border) room.add(line);
  }
  return room;
}

/// The empty box that lies closest in its corner of the frame; of two alike that in the corner asked for first.
std::optional<Box> in_any_corner(const geometry::EmptyRoom& room, const Box& frame, double width, double height,
                                 geometry::Corner first) {
  using geometry::Corner;
  std::optional<Box> best;
  double nearest = 0;
  for (const Corner corner : {first, Corner::bottom_right, Corner::top_right, Corner::bottom_left, Corner::top_left}) {
    if (best && corner == first) continue;  // asked already
    const auto box = room.place(width, height, corner);
    if (!box) continue;
    const bool left = corner == Corner::top_left || corner == Corner::bottom_left;
    const bool top = corner == Corner::top_left || corner == Corner::top_right;
    const double away = std::hypot(left ? box->x_min - frame.x_min : frame.x_max - box->x_max,
                                   top ? box->y_min - frame.y_min : frame.y_max - box->y_max);
    if (best && away >= nearest) continue;
    best = box;
    nearest = away;
  }
  return best;
}

/// A box that is far from the corner it was meant for would only surprise.
bool is_near(const Box& box, const Box& frame, Place place) {
  const Point middle = box.center();
  const bool left = place == Place::top_left || place == Place::bottom_left;
  const bool top = place == Place::top_left || place == Place::top_right;
  return (middle.x < frame.center().x) == left && (middle.y < frame.center().y) == top;
}

}  // namespace

std::optional<Element> place_inside(std::vector<Piece>& pieces, const MapTask& task, const Ground& ground,
                                    std::vector<Item>& items) {
  if (pieces.empty()) return std::nullopt;
  geometry::EmptyRoom room = room_left(task, ground);
  const double margin = task.theme.mm(3);
  std::vector<Item> placed;
  for (const Piece& piece : pieces) {
    const bool asked = task.job.style.furniture[piece.element] != Place::automatic;
    const double width = piece.width_mm + 2 * margin;
    const double height = piece.height_mm + 2 * margin;
    const geometry::Corner corner = corner_of(piece.place);
    const auto box = asked ? room.place(width, height, corner) : in_any_corner(room, task.frame, width, height, corner);
    if (!box || (asked && !is_near(*box, task.frame, piece.place))) return piece.element;
    room.add(*box);
    place(piece.block, {box->x_min + margin, box->y_min + margin}, placed);
  }
  items = std::move(placed);
  return std::nullopt;
}

}  // namespace zilamap::layout
