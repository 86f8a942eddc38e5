// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "layout/placement_graph.hpp"

namespace zilamap::layout::placement {

/// A choice in the making: which option each label has taken, and which options that excludes.
class Taken {
 public:
  static constexpr std::uint32_t open = std::numeric_limits<std::uint32_t>::max();

  explicit Taken(const Graph& graph) : m_graph(&graph), m_option(graph.labels(), open), m_blocked(graph.options(), 0) {}

  const Graph& graph() const { return *m_graph; }
  std::uint32_t option_of(std::uint32_t label) const { return m_option[label]; }
  bool is_open(std::uint32_t label) const { return m_option[label] == open; }
  bool is_free(std::uint32_t option) const { return m_blocked[option] == 0; }
  /// The cheapest free option of a label from `from` on. Leaving out is always free.
  std::uint32_t next_free(std::uint32_t from) const {
    while (m_blocked[from] > 0) ++from;
    return from;
  }

  void take(std::uint32_t option) {
    m_option[m_graph->option(option).label] = option;
    for (const std::uint32_t other : m_graph->excluded(option)) ++m_blocked[other];
  }
  void give_back(std::uint32_t label) {
    for (const std::uint32_t other : m_graph->excluded(m_option[label])) --m_blocked[other];
    m_option[label] = open;
  }

 private:
  const Graph* m_graph;
  std::vector<std::uint32_t> m_option;
  std::vector<std::uint32_t> m_blocked;  ///< by option: how many taken ones exclude it
};

/// What a search over some open labels found.
struct Found {
  std::vector<std::uint32_t> options;  ///< one for each label asked about; empty: nothing under the limit
  double cost = 0;                     ///< of these options; the limit where there are none
  double bound = 0;                    ///< nothing cheaper exists, given what is taken
  std::size_t nodes = 0;               ///< steps taken
};

/// Looks for the cheapest options of `labels` (all open in `taken`) given what is taken, cheaper than `limit`, in at
/// most `nodes` steps. Branch and bound: every label takes its cheapest free option; where two of these exclude each
/// other one of the labels is branched on. Leaves `taken` as it was.
Found search(Taken& taken, std::span<const std::uint32_t> labels, double limit, std::size_t nodes);

}  // namespace zilamap::layout::placement
