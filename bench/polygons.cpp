// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "polygons.hpp"

#include "inputs.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace zilamap::bench {

namespace {

constexpr Box ground{83.3, 24.3, 88.3, 27.5};  // degrees

// Shares of a cell. Together they turn an edge by less than 45 degrees, so that no two edges cross.
constexpr double corner_shake = 0.1;
constexpr double edge_wiggle = 0.08;

/// A number from -1 to 1 that depends on the keys alone (the finaliser of SplitMix64, Steele et al. 2014).
double noise(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
  std::uint64_t z = a * 0x9e3779b97f4a7c15u + b * 0xbf58476d1ce4e5b9u + c * 0x94d049bb133111ebu;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  z ^= z >> 31;
  return static_cast<double>(z >> 11) / static_cast<double>(1ull << 52) - 1.0;
}

/// Corners and edges of the grid, all in degrees.
class Grid {
 public:
  explicit Grid(const GridSize& size)
      : m_size(size), m_width(ground.width() / size.columns), m_height(ground.height() / size.rows) {}

  Point corner(int column, int row) const {
    const auto c = static_cast<std::uint64_t>(column);
    const auto r = static_cast<std::uint64_t>(row);
    return {ground.x_min + (column + corner_shake * noise(c, r, 1)) * m_width,
            ground.y_min + (row + corner_shake * noise(c, r, 2)) * m_height};
  }

  /// Adds an edge from its first corner up to, but without, its last one. Edges run east or north from (column, row);
  /// `backwards` walks the same points from the other end, as the neighbour does.
  void add_edge(Ring& ring, int column, int row, bool north, bool backwards) const {
    const Point first = corner(column, row);
    const Point last = north ? corner(column, row + 1) : corner(column + 1, row);
    const int count = m_size.points_per_edge;
    ring.push_back(backwards ? last : first);
    for (int step = 1; step <= count; ++step) {
      const int i = backwards ? count + 1 - step : step;
      ring.push_back(point_on_edge(first, last, i, edge_key(column, row, north), north));
    }
  }

 private:
  std::uint64_t edge_key(int column, int row, bool north) const {
    const auto cell = static_cast<std::uint64_t>(row) * static_cast<std::uint64_t>(m_size.columns + 1);
    return 2 * (cell + static_cast<std::uint64_t>(column)) + (north ? 1 : 0);
  }

  /// The point numbered i, counted from `first`: the same bits whichever neighbour asks.
  Point point_on_edge(Point first, Point last, int i, std::uint64_t key, bool north) const {
    const double t = static_cast<double>(i) / (m_size.points_per_edge + 1);
    const double swing = 4 * t * (1 - t) * edge_wiggle * noise(key, static_cast<std::uint64_t>(i), 3);
    Point point{first.x + (last.x - first.x) * t, first.y + (last.y - first.y) * t};
    if (north) {
      point.x += swing * m_width;
    } else {
      point.y += swing * m_height;
    }
    return point;
  }

  GridSize m_size;
  double m_width;
  double m_height;
};

Ring cell(const Grid& grid, const GridSize& size, int column, int row) {
  Ring ring;
  ring.reserve(4 * static_cast<std::size_t>(size.points_per_edge + 1));
  grid.add_edge(ring, column, row, false, false);
  grid.add_edge(ring, column + 1, row, true, false);
  grid.add_edge(ring, column, row + 1, false, true);
  grid.add_edge(ring, column, row, true, true);
  return ring;
}

}  // namespace

Places make_polygons(const GridSize& size) {
  const Grid grid(size);
  Places places;
  places.layer = "polygons";
  places.crs = "EPSG:4326";
  places.map_crs = "EPSG:7759";
  places.unit = "cell";
  places.districts.reserve(static_cast<std::size_t>(size.columns) * static_cast<std::size_t>(size.rows));
  for (int row = 0; row < size.rows; ++row) {
    for (int column = 0; column < size.columns; ++column) {
      District district;
      district.name = "Cell " + std::to_string(row) + " " + std::to_string(column);
      district.shape.push_back({cell(grid, size, column, row), {}});
      places.districts.push_back(std::move(district));
    }
  }
  return places;
}

std::size_t vertices_of(const Places& places) {
  std::size_t count = 0;
  for (const District& district : places.districts) {
    for (const Polygon& polygon : district.shape) {
      count += polygon.outer.size();
      for (const Ring& hole : polygon.holes) count += hole.size();
    }
  }
  return count;
}

std::size_t bytes_of(const Places& places) {
  std::size_t bytes = places.districts.capacity() * sizeof(District);
  for (const District& district : places.districts) {
    bytes += district.shape.capacity() * sizeof(Polygon);
    for (const Polygon& polygon : district.shape) {
      bytes += polygon.outer.capacity() * sizeof(Point) + polygon.holes.capacity() * sizeof(Ring);
      for (const Ring& hole : polygon.holes) bytes += hole.capacity() * sizeof(Point);
    }
  }
  return bytes;
}

}  // namespace zilamap::bench
