// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/placement_graph.hpp"

#include <algorithm>
#include <numeric>

namespace zilamap::layout::placement {

namespace {

/// Room that a candidate takes, its leader included.
Box extent(const Candidate& candidate) {
  Box box = candidate.box;
  if (candidate.leader) {
    box.add(candidate.leader->from);
    const Point end = candidate.leader->to;
    box.add(Box{end.x, end.y, end.x, end.y}.grown(candidate.dot));
  }
  return box;
}

/// True when the two touch at all; leaders along an axis have boxes without area.
bool touch(const Box& a, const Box& b) {
  return a.x_min <= b.x_max && b.x_min <= a.x_max && a.y_min <= b.y_max && b.y_min <= a.y_max;
}

/// Labels whose room touches that of another, each pair once, found by a sweep from left to right.
std::vector<std::pair<std::uint32_t, std::uint32_t>> close_pairs(std::span<const Label> labels) {
  std::vector<Box> rooms(labels.size());
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < labels.size(); ++i) {
    for (const Candidate& candidate : labels[i].candidates) rooms[i].add(extent(candidate));
    if (!rooms[i].empty()) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&rooms](std::uint32_t a, std::uint32_t b) { return rooms[a].x_min < rooms[b].x_min; });
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (std::size_t k = i + 1; k < order.size() && rooms[order[k]].x_min <= rooms[order[i]].x_max; ++k) {
      if (touch(rooms[order[i]], rooms[order[k]])) pairs.emplace_back(order[i], order[k]);
    }
  }
  return pairs;
}

/// Takes options away that no least choice needs.
class Pruner {
 public:
  Pruner(const std::vector<std::uint32_t>& first, std::vector<std::vector<std::uint32_t>>& excluded)
      : m_first(first), m_excluded(excluded), m_alive(excluded.size(), true), m_degree(excluded.size()) {
    for (std::size_t i = 0; i < excluded.size(); ++i) m_degree[i] = excluded[i].size();
  }

  std::vector<bool> run() {
    cut_behind_free_ones();
    // Each round makes others superfluous; most is won at once.
    for (int round = 0; round < 3 && drop_dominated(); ++round) cut_behind_free_ones();
    return std::move(m_alive);
  }

 private:
  void remove(std::uint32_t option) {
    m_alive[option] = false;
    for (const std::uint32_t other : m_excluded[option]) --m_degree[other];
  }

  /// What costs more than an option that excludes nothing is never needed.
  void cut_behind_free_ones() {
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t label = 0; label + 1 < m_first.size(); ++label) {
        std::uint32_t i = m_first[label];
        while (!m_alive[i] || m_degree[i] > 0) ++i;  // the last one, leaving out, is alive and excludes nothing
        for (++i; i < m_first[label + 1]; ++i) {
          if (!m_alive[i]) continue;
          remove(i);
          changed = true;
        }
      }
    }
  }

  /// An option is not needed when a cheaper one of its label excludes no more than it does.
  bool drop_dominated() {
    bool changed = false;
    std::vector<std::uint32_t> seen(m_excluded.size(), 0);
    std::uint32_t stamp = 0;
    for (std::size_t label = 0; label + 1 < m_first.size(); ++label) {
      for (std::uint32_t b = m_first[label]; b < m_first[label + 1]; ++b) {
        if (!m_alive[b]) continue;
        ++stamp;
        for (const std::uint32_t other : m_excluded[b]) seen[other] = stamp;
        for (std::uint32_t a = m_first[label]; a < b; ++a) {
          if (!m_alive[a] || m_degree[a] > m_degree[b]) continue;
          const auto& mine = m_excluded[a];
          if (!std::all_of(mine.begin(), mine.end(),
                           [&](std::uint32_t o) { return !m_alive[o] || seen[o] == stamp; })) {
            continue;
          }
          remove(b);
          changed = true;
          break;
        }
      }
    }
    return changed;
  }

  const std::vector<std::uint32_t>& m_first;
  std::vector<std::vector<std::uint32_t>>& m_excluded;
  std::vector<bool> m_alive;
  std::vector<std::size_t> m_degree;
};

}  // namespace

Graph::Graph(std::span<const Label> labels) {
  for (std::uint32_t i = 0; i < labels.size(); ++i) {
    m_first.push_back(static_cast<std::uint32_t>(m_options.size()));
    const auto& candidates = labels[i].candidates;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
      if (candidates[c].cost < labels[i].left_out) m_options.push_back({i, c, candidates[c].cost});
    }
    m_options.push_back({i, none, labels[i].left_out});
    std::stable_sort(m_options.begin() + m_first[i], m_options.end(),
                     [](const Option& a, const Option& b) { return a.cost < b.cost; });
  }
  m_first.push_back(static_cast<std::uint32_t>(m_options.size()));
  Lists excluded = find_conflicts(labels);
  const std::vector<bool> alive = Pruner(m_first, excluded).run();
  pack(excluded, alive);
}

Graph::Lists Graph::find_conflicts(std::span<const Label> labels) const {
  Lists excluded(m_options.size());
  std::vector<Box> extents(m_options.size());
  for (std::size_t i = 0; i < m_options.size(); ++i) {
    const Option& option = m_options[i];
    if (option.candidate != none) extents[i] = extent(labels[option.label].candidates[option.candidate]);
  }
  for (const auto& [one, two] : close_pairs(labels)) {
    for (std::uint32_t a = m_first[one]; a < m_first[one + 1]; ++a) {
      if (m_options[a].candidate == none) continue;
      const Candidate& mine = labels[one].candidates[m_options[a].candidate];
      for (std::uint32_t b = m_first[two]; b < m_first[two + 1]; ++b) {
        if (m_options[b].candidate == none || !touch(extents[a], extents[b])) continue;
        if (!conflict(mine, labels[two].candidates[m_options[b].candidate])) continue;
        excluded[a].push_back(b);
        excluded[b].push_back(a);
      }
    }
  }
  return excluded;
}

void Graph::pack(const Lists& excluded, const std::vector<bool>& alive) {
  std::vector<std::uint32_t> renamed(m_options.size());
  std::uint32_t next = 0;
  for (std::size_t i = 0; i < m_options.size(); ++i) {
    renamed[i] = next;
    next += alive[i];
  }
  m_neighbours.resize(labels());
  std::vector<Option> kept;
  for (std::size_t i = 0; i < m_options.size(); ++i) {
    if (!alive[i]) continue;
    kept.push_back(m_options[i]);
    m_begin.push_back(m_excluded.size());
    for (const std::uint32_t other : excluded[i]) {
      if (!alive[other]) continue;
      m_excluded.push_back(renamed[other]);
      m_neighbours[m_options[i].label].push_back(m_options[other].label);
    }
  }
  m_begin.push_back(m_excluded.size());
  for (std::size_t i = 0; i + 1 < m_first.size(); ++i) m_first[i] = renamed[m_first[i]];
  m_first.back() = next;
  m_options = std::move(kept);
  for (auto& list : m_neighbours) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }
}

std::vector<std::vector<std::uint32_t>> Graph::groups() const {
  std::vector<std::vector<std::uint32_t>> groups;
  std::vector<bool> seen(labels(), false);
  for (std::uint32_t start = 0; start < labels(); ++start) {
    if (seen[start]) continue;
    seen[start] = true;
    std::vector<std::uint32_t> group{start};
    for (std::size_t i = 0; i < group.size(); ++i) {
      for (const std::uint32_t other : m_neighbours[group[i]]) {
        if (seen[other]) continue;
        seen[other] = true;
        group.push_back(other);
      }
    }
    std::sort(group.begin(), group.end());
    groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace zilamap::layout::placement
