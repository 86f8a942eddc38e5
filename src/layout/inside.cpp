// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/inside.hpp"

#include <algorithm>
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
    const auto box = room.place(piece.width_mm + 2 * margin, piece.height_mm + 2 * margin, corner_of(piece.place));
    const bool asked = task.job.style.furniture[piece.element] != Place::automatic;
    if (!box || (asked && !is_near(*box, task.frame, piece.place))) return piece.element;
    room.add(*box);
    place(piece.block, {box->x_min + margin, box->y_min + margin}, placed);
  }
  items = std::move(placed);
  return std::nullopt;
}

}  // namespace zilamap::layout
