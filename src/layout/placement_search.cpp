// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/placement_search.hpp"

#include <algorithm>

namespace zilamap::layout::placement {

namespace {

/// Costs nearer than this are the same.
constexpr double epsilon = 1e-9;

class Search {
 public:
  Search(Taken& taken, std::span<const std::uint32_t> labels, double limit, std::size_t nodes)
      : m_taken(taken), m_graph(taken.graph()), m_labels(labels), m_most(nodes), m_best(limit), m_least_unseen(limit) {
    m_place.assign(m_graph.labels(), nobody);
    for (std::uint32_t i = 0; i < labels.size(); ++i) m_place[labels[i]] = i;
    m_pick.resize(labels.size());
    m_regret.resize(labels.size());
    m_paired.resize(labels.size());
  }

  Found run() {
    descend(0, 0);
    return {std::move(m_options), m_best, std::min(m_best, m_least_unseen), m_nodes};
  }

 private:
  static constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

  /// A node as its relaxation sees it.
  struct Outlook {
    double picks = 0;          ///< cost of the cheapest free options of the open labels
    double bound = 0;          ///< with the least that the excluding pairs must add
    std::uint32_t branch = 0;  ///< the label to branch on
    bool solved = false;       ///< no two picks exclude each other
  };

  Outlook look() {
    Outlook out;
    for (std::uint32_t i = 0; i < m_labels.size(); ++i) {
      if (!m_taken.is_open(m_labels[i])) continue;
      const std::uint32_t pick = m_taken.next_free(m_graph.first(m_labels[i]));
      const double cost = m_graph.option(pick).cost;
      m_pick[i] = pick;
      m_paired[i] = false;
      const bool last = pick + 1 == m_graph.first(m_labels[i] + 1);
      m_regret[i] = last ? 0 : m_graph.option(m_taken.next_free(pick + 1)).cost - cost;
      out.picks += cost;
    }
    out.bound = out.picks;
    out.solved = true;
    double most = -1;
    for (std::uint32_t i = 0; i < m_labels.size(); ++i) {
      if (!m_taken.is_open(m_labels[i])) continue;
      double best = -1;
      std::uint32_t partner = nobody;
      double hurt = 0;
      for (const std::uint32_t other : m_graph.excluded(m_pick[i])) {
        const std::uint32_t k = m_place[m_graph.option(other).label];
        if (k == nobody || !m_taken.is_open(m_labels[k]) || m_pick[k] != other) continue;
        out.solved = false;
        const double least = std::min(m_regret[i], m_regret[k]);
        hurt += least;
        if (!m_paired[i] && !m_paired[k] && least > best) {
          best = least;
          partner = k;
        }
      }
      if (hurt + 1e-6 * m_regret[i] > most && (hurt > 0 || excludes_a_pick(i))) {
        most = hurt + 1e-6 * m_regret[i];
        out.branch = m_labels[i];
      }
      // One of the two has to take its second choice at least; each label stands in one such pair.
      if (partner == nobody) continue;
      m_paired[i] = m_paired[partner] = true;
      out.bound += best;
    }
    return out;
  }

  bool excludes_a_pick(std::uint32_t i) const {
    const auto excluded = m_graph.excluded(m_pick[i]);
    return std::any_of(excluded.begin(), excluded.end(), [this](std::uint32_t other) {
      const std::uint32_t k = m_place[m_graph.option(other).label];
      return k != nobody && m_taken.is_open(m_labels[k]) && m_pick[k] == other;
    });
  }

  void keep(double cost) {
    m_best = cost;
    m_options.clear();
    for (std::uint32_t i = 0; i < m_labels.size(); ++i) {
      m_options.push_back(m_taken.is_open(m_labels[i]) ? m_pick[i] : m_taken.option_of(m_labels[i]));
    }
  }

  /// `sum`: what the labels taken so far cost; `known`: a bound that holds here already.
  void descend(double sum, double known) {
    if (m_nodes >= m_most) {
      m_least_unseen = std::min(m_least_unseen, known);
      return;
    }
    ++m_nodes;
    const Outlook here = look();
    const double bound = std::max(known, sum + here.bound);
    if (bound >= m_best - epsilon) return;
    if (here.solved) {
      keep(sum + here.picks);
      return;
    }
    const std::uint32_t label = here.branch;
    const std::uint32_t end = m_graph.first(label + 1);
    std::uint32_t option = m_taken.next_free(m_graph.first(label));
    const double others = sum + here.picks - m_graph.option(option).cost;
    for (; option < end; ++option) {
      if (!m_taken.is_free(option)) continue;
      const double cost = m_graph.option(option).cost;
      const double least = std::max(bound, others + cost);
      if (least >= m_best - epsilon) break;
      m_taken.take(option);
      descend(sum + cost, least);
      m_taken.give_back(label);
    }
  }

  Taken& m_taken;
  const Graph& m_graph;
  std::span<const std::uint32_t> m_labels;
  std::size_t m_most;
  std::size_t m_nodes = 0;
  double m_best;
  double m_least_unseen;  ///< no node that was not looked at holds anything cheaper
  std::vector<std::uint32_t> m_options;
  std::vector<std::uint32_t> m_place;  ///< by label: its index in m_labels
  std::vector<std::uint32_t> m_pick;   ///< by index: its cheapest free option
  std::vector<double> m_regret;        ///< what its second choice costs more
  std::vector<bool> m_paired;
};

}  // namespace

Found search(Taken& taken, std::span<const std::uint32_t> labels, double limit, std::size_t nodes) {
  return Search(taken, labels, limit, nodes).run();
}

}  // namespace zilamap::layout::placement
