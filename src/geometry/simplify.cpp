// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <queue>
#include <utility>
#include <vector>

#include "geometry/topology.hpp"

namespace zilamap::geometry {

namespace {

double triangle_area(Point a, Point b, Point c, Point scale) {
  return std::fabs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) * scale.x * scale.y / 2;
}

/// Works on one arc after another and keeps its memory.
class Thinner {
 public:
  Thinner(double least_area, Point scale) : m_least(least_area), m_scale(scale) {}

  /// Thins `points` in place and returns how many are left, at least `keep`.
  std::size_t thin(Point* points, std::size_t count, std::size_t keep) {
    if (count <= keep || count < 3) return count;
    start(points, count);
    count <= short_arc ? by_scanning(points, count, keep) : by_queue(points, count, keep);
    std::size_t left = 0;
    for (std::size_t i = 0; i < count; i = m_next[i]) points[left++] = points[i];
    return left;
  }

 private:
  /// Up to here looking at every vertex again is quicker than a queue.
  static constexpr std::size_t short_arc = 48;

  void start(const Point* points, std::size_t count) {
    m_next.resize(count);
    m_before.resize(count);
    m_area.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
      m_next[i] = i + 1;
      m_before[i] = i == 0 ? 0 : i - 1;
      if (i > 0 && i + 1 < count) m_area[i] = triangle_area(points[i - 1], points[i], points[i + 1], m_scale);
    }
  }

  /// Takes the vertex out and weighs its neighbours anew, never lighter than itself.
  void remove(const Point* points, std::size_t count, std::size_t i) {
    const std::size_t a = m_before[i];
    const std::size_t b = m_next[i];
    m_next[a] = b;
    m_before[b] = a;
    for (const std::size_t k : {a, b}) {
      if (k == 0 || k + 1 == count) continue;
      m_area[k] = std::max(m_area[i], triangle_area(points[m_before[k]], points[k], points[m_next[k]], m_scale));
    }
    m_area[i] = -1;
  }

  void by_scanning(const Point* points, std::size_t count, std::size_t keep) {
    for (std::size_t left = count; left > keep; --left) {
      std::size_t least = 0;
      double area = m_least;
      for (std::size_t i = m_next[0]; i + 1 < count; i = m_next[i]) {
        if (m_area[i] < area) {
          area = m_area[i];
          least = i;
        }
      }
      if (least == 0) return;
      remove(points, count, least);
    }
  }

  void by_queue(const Point* points, std::size_t count, std::size_t keep) {
    using Entry = std::pair<double, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    for (std::size_t i = 1; i + 1 < count; ++i) {
      if (m_area[i] < m_least) queue.emplace(m_area[i], i);
    }
    std::size_t left = count;
    while (!queue.empty() && left > keep) {
      const auto [area, i] = queue.top();
      queue.pop();
      if (area != m_area[i]) continue;  // weighed anew since, or gone
      remove(points, count, i);
      --left;
      for (const std::size_t k : {m_before[i], m_next[i]}) {
        if (k != 0 && k + 1 != count && m_area[k] < m_least) queue.emplace(m_area[k], k);
      }
    }
  }

  double m_least;
  Point m_scale;
  std::vector<std::size_t> m_next;
  std::vector<std::size_t> m_before;
  std::vector<double> m_area;
};

/// Two arcs between the same ends bound an area of their own, which would be gone if both became the straight line.
class TwinArcs {
 public:
  explicit TwinArcs(const Topology& topology) {
    for (const Arc& arc : topology.arcs) ++m_count[ends_of(topology, arc)];
  }

  bool has_twin(const Topology& topology, const Arc& arc) const { return m_count.at(ends_of(topology, arc)) > 1; }

 private:
  using Ends = std::array<double, 4>;

  static Ends ends_of(const Topology& topology, const Arc& arc) {
    const Point first = topology.points[arc.first];
    const Point last = topology.points[arc.first + arc.count - 1];
    const bool forwards = std::pair{first.x, first.y} < std::pair{last.x, last.y};
    const Point a = forwards ? first : last;
    const Point b = forwards ? last : first;
    return {a.x, a.y, b.x, b.y};
  }

  std::map<Ends, int> m_count;
};

/// The fewest points that an arc may be left with: its ends; a triangle of a closed one; one point between the ends of
/// a twin.
std::size_t fewest(const Topology& topology, const Arc& arc, const TwinArcs& twins) {
  const auto points = topology.points_of(arc);
  if (points.front() == points.back()) return 4;
  return twins.has_twin(topology, arc) ? 3 : 2;
}

}  // namespace

void simplify(Topology& topology, double least_area, Point scale) {
  if (!(least_area > 0)) return;
  Thinner thinner(least_area, scale);
  const TwinArcs twins(topology);
  std::size_t end = 0;
  for (Arc& arc : topology.arcs) {
    Point* points = topology.points.data() + arc.first;
    const std::size_t left = thinner.thin(points, arc.count, fewest(topology, arc, twins));
    std::copy(points, points + left, topology.points.begin() + static_cast<std::ptrdiff_t>(end));
    arc.first = end;
    arc.count = left;
    end += left;
  }
  topology.points.resize(end);
  topology.points.shrink_to_fit();
}

}  // namespace zilamap::geometry
