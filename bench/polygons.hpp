// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/places.hpp>

#include <cstddef>

namespace zilamap::bench {

/// How large a layer is made.
struct GridSize {
  int columns = 400;
  int rows = 250;
  int points_per_edge = 12;  ///< between two corners; a cell has 4 * (points_per_edge + 1) vertices
};

/// A layer of columns * rows districts over Bihar in degrees: a grid with shaken corners and wiggly edges. Neighbours
/// have exactly the same points along the edge they share. Always the same for the same size.
Places make_polygons(const GridSize& size = {});

/// Vertices of all districts.
std::size_t vertices_of(const Places& places);

/// Bytes that the districts take in memory, by what their containers hold.
std::size_t bytes_of(const Places& places);

}  // namespace zilamap::bench
