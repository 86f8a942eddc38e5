// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "geometry/topology.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace zilamap::geometry {

namespace {

using Id = std::uint32_t;
constexpr Id no_id = Arc::none;

std::uint64_t mix(std::uint64_t h) {
  h ^= h >> 32;
  h *= 0xd6e8feb86659fd93u;
  h ^= h >> 32;
  return h;
}

std::uint64_t hash_of(Point p) {
  // 0.0 and -0.0 are equal, so they must meet in the same slot.
  const auto x = std::bit_cast<std::uint64_t>(p.x + 0.0);
  const auto y = std::bit_cast<std::uint64_t>(p.y + 0.0);
  return mix(x * 0x9e3779b97f4a7c15u + std::rotl(y, 23) * 0xc2b2ae3d27d4eb4fu);
}

std::size_t table_size(std::size_t entries) { return std::bit_ceil(std::max<std::size_t>(16, entries + entries / 2)); }

/// Gives each different position a number.
class PointIds {
 public:
  explicit PointIds(std::size_t most) : m_slots(table_size(most), no_id), m_mask(m_slots.size() - 1) {
    m_points.reserve(most);
  }

  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&m_slots[hash & m_mask]); }

  Id id(Point p, std::uint64_t hash) {
    for (std::size_t slot = hash & m_mask;; slot = (slot + 1) & m_mask) {
      Id& entry = m_slots[slot];
      if (entry == no_id) {
        entry = static_cast<Id>(m_points.size());
        m_points.push_back(p);
        return entry;
      }
      if (m_points[entry] == p) return entry;
    }
  }

  /// The positions by number; the table is given up.
  std::vector<Point> take_points() && { return std::move(m_points); }

 private:
  std::vector<Id> m_slots;
  std::size_t m_mask;
  std::vector<Point> m_points;
};

struct IdRing {
  std::uint32_t area = 0;
  std::size_t first = 0;
  std::size_t count = 0;
};

/// All rings as numbers of positions, repeated points left out.
struct IdRings {
  std::vector<Id> ids;
  std::vector<IdRing> rings;
};

void add_ring(const Ring& ring, std::uint32_t area, PointIds& table, IdRings& out) {
  const std::size_t first = out.ids.size();
  constexpr std::size_t block = 32;
  std::uint64_t hashes[block];
  // Looking a point up is a jump to a random place in memory: ask for a block of them at once.
  for (std::size_t begin = 0; begin < ring.size(); begin += block) {
    const std::size_t count = std::min(block, ring.size() - begin);
    for (std::size_t i = 0; i < count; ++i) {
      hashes[i] = hash_of(ring[begin + i]);
      table.prefetch(hashes[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
      const Id id = table.id(ring[begin + i], hashes[i]);
      if (out.ids.size() == first || out.ids.back() != id) out.ids.push_back(id);
    }
  }
  while (out.ids.size() > first + 1 && out.ids.back() == out.ids[first]) out.ids.pop_back();
  if (out.ids.size() < first + 3) {
    out.ids.resize(first);
    return;
  }
  out.rings.push_back({area, first, out.ids.size() - first});
}

std::size_t count_points(std::span<const MultiPolygon* const> areas) {
  std::size_t count = 0;
  for (const MultiPolygon* area : areas) {
    for (const Polygon& polygon : *area) {
      count += polygon.outer.size();
      for (const Ring& hole : polygon.holes) count += hole.size();
    }
  }
  return count;
}

/// A vertex is a junction when the rings through it do not all run between the same two neighbours.
std::vector<bool> find_junctions(const IdRings& rings, std::size_t points) {
  std::vector<std::pair<Id, Id>> neighbours(points, {no_id, no_id});
  std::vector<bool> junction(points, false);
  for (const IdRing& ring : rings.rings) {
    const Id* ids = rings.ids.data() + ring.first;
    Id before = ids[ring.count - 1];
    for (std::size_t i = 0; i < ring.count; ++i) {
      const Id after = ids[i + 1 < ring.count ? i + 1 : 0];
      const std::pair<Id, Id> pair = std::minmax(before, after);
      auto& known = neighbours[ids[i]];
      if (known.first == no_id) {
        known = pair;
      } else if (known != pair) {
        junction[ids[i]] = true;
      }
      before = ids[i];
    }
  }
  return junction;
}

/// Finds the arc that runs between the same vertices, whichever way.
class ArcTable {
 public:
  explicit ArcTable(std::size_t entries) : m_slots(table_size(entries)), m_mask(m_slots.size() - 1) {}

  /// Two neighbouring vertices at one end of the arc name it: an edge belongs to one arc alone.
  std::uint32_t& find(Id end, Id next) {
    const std::uint64_t key = (static_cast<std::uint64_t>(end) << 32) | next;
    for (std::size_t slot = mix(key * 0x9e3779b97f4a7c15u) & m_mask;; slot = (slot + 1) & m_mask) {
      if (m_slots[slot].arc == Arc::none) m_slots[slot].key = key;
      if (m_slots[slot].key == key) return m_slots[slot].arc;
    }
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t arc = Arc::none;
  };
  std::vector<Slot> m_slots;
  std::size_t m_mask;
};

class ArcCutter {
 public:
  ArcCutter(const IdRings& rings, const std::vector<Point>& points, const std::vector<bool>& junction, Topology& out)
      : m_rings(rings), m_points(points), m_junction(junction), m_out(out), m_table(count_arcs()) {}

  void cut(const IdRing& ring) {
    const Id* ids = m_rings.ids.data() + ring.first;
    const std::size_t start = start_of(ids, ring.count);
    const std::size_t first_use = m_out.uses.size();
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= ring.count; ++i) {
      if (i < ring.count && !m_junction[ids[(start + i) % ring.count]]) continue;
      m_chain.clear();
      for (std::size_t k = begin; k <= i; ++k) m_chain.push_back(ids[(start + k) % ring.count]);
      add_arc(ring.area);
      begin = i;
    }
    m_out.rings.push_back({ring.area, first_use, m_out.uses.size() - first_use});
  }

 private:
  /// The number of junctions on all rings, and one more for each ring, is as many arcs as there can be.
  std::size_t count_arcs() const {
    std::size_t count = m_rings.rings.size();
    for (const Id id : m_rings.ids) count += m_junction[id];
    return count;
  }

  /// A ring starts at a junction; one without any starts at its lowest number, so that an island and the hole that
  /// it fills start at the same vertex.
  std::size_t start_of(const Id* ids, std::size_t count) const {
    for (std::size_t i = 0; i < count; ++i) {
      if (m_junction[ids[i]]) return i;
    }
    return static_cast<std::size_t>(std::min_element(ids, ids + count) - ids);
  }

  void add_arc(std::uint32_t area) {
    // One name for both directions: that of the end with the lower numbers.
    const std::size_t n = m_chain.size();
    const std::pair<Id, Id> forward{m_chain[0], m_chain[1]};
    const std::pair<Id, Id> backward{m_chain[n - 1], m_chain[n - 2]};
    const bool reversed = backward < forward;
    const auto& name = reversed ? backward : forward;
    std::uint32_t& arc = m_table.find(name.first, name.second);
    if (arc == Arc::none) {
      arc = static_cast<std::uint32_t>(m_out.arcs.size());
      m_out.arcs.push_back({m_out.points.size(), n, area, Arc::none});
      if (reversed) std::reverse(m_chain.begin(), m_chain.end());
      for (const Id id : m_chain) m_out.points.push_back(m_points[id]);
    } else {
      m_out.arcs[arc].other = area;
    }
    m_out.uses.push_back({arc, reversed});
  }

  const IdRings& m_rings;
  const std::vector<Point>& m_points;
  const std::vector<bool>& m_junction;
  Topology& m_out;
  ArcTable m_table;
  std::vector<Id> m_chain;
};

/// Numbers the positions of all rings; the positions by number.
std::vector<Point> number_points(std::span<const MultiPolygon* const> areas, IdRings& rings) {
  const std::size_t count = count_points(areas);
  PointIds table(count);
  rings.ids.reserve(count);
  for (std::size_t i = 0; i < areas.size(); ++i) {
    const auto area = static_cast<std::uint32_t>(i);
    for (const Polygon& polygon : *areas[i]) {
      add_ring(polygon.outer, area, table, rings);
      for (const Ring& hole : polygon.holes) add_ring(hole, area, table, rings);
    }
  }
  return std::move(table).take_points();
}

}  // namespace

Topology build_topology(std::span<const MultiPolygon* const> areas) {
  IdRings rings;
  const std::vector<Point> points = number_points(areas, rings);
  const std::vector<bool> junction = find_junctions(rings, points.size());
  Topology out;
  out.points.reserve(points.size());
  ArcCutter cutter(rings, points, junction, out);
  for (const IdRing& ring : rings.rings) cutter.cut(ring);
  return out;
}

Ring ring_points(const Topology& topology, const ArcRing& ring) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < ring.count; ++i) count += topology.arcs[topology.uses[ring.first + i].arc].count - 1;
  Ring points;
  points.reserve(count);
  for (std::size_t i = 0; i < ring.count; ++i) {
    const ArcUse use = topology.uses[ring.first + i];
    const auto arc = topology.points_of(topology.arcs[use.arc]);
    // The last point of an arc is the first of the next one.
    if (use.reversed) {
      points.insert(points.end(), arc.rbegin(), arc.rend() - 1);
    } else {
      points.insert(points.end(), arc.begin(), arc.end() - 1);
    }
  }
  return points;
}

}  // namespace zilamap::geometry
