// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/placement.hpp"

#include <algorithm>

#include "layout/placement_search.hpp"

namespace zilamap::layout::placement {

namespace {

/// Labels of a window that is solved exactly while the others stand still.
constexpr std::size_t window_labels = 12;
/// Steps for one window.
constexpr std::size_t window_nodes = 100;
constexpr int most_rounds = 3;

double cross(Point o, Point a, Point b) { return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x); }

bool meet(const Segment& a, const Segment& b) {
  const double c1 = cross(a.from, a.to, b.from);
  const double c2 = cross(a.from, a.to, b.to);
  const double c3 = cross(b.from, b.to, a.from);
  const double c4 = cross(b.from, b.to, a.to);
  if (((c1 > 0) == (c2 > 0) && c1 != 0 && c2 != 0) || ((c3 > 0) == (c4 > 0) && c3 != 0 && c4 != 0)) return false;
  // On one line, or touching: their boxes decide.
  return std::max(a.from.x, a.to.x) >= std::min(b.from.x, b.to.x) &&
         std::max(b.from.x, b.to.x) >= std::min(a.from.x, a.to.x) &&
         std::max(a.from.y, a.to.y) >= std::min(b.from.y, b.to.y) &&
         std::max(b.from.y, b.to.y) >= std::min(a.from.y, a.to.y);
}

bool runs_through(const Segment& line, const Box& box) {
  // Liang and Barsky 1984: the part of the line inside each pair of sides.
  double enter = 0;
  double leave = 1;
  const Point d{line.to.x - line.from.x, line.to.y - line.from.y};
  const auto clip = [&](double from, double along, double low, double high) {
    if (along == 0) return from >= low && from <= high;
    const double t1 = (low - from) / along;
    const double t2 = (high - from) / along;
    enter = std::max(enter, std::min(t1, t2));
    leave = std::min(leave, std::max(t1, t2));
    return enter <= leave;
  };
  return clip(line.from.x, d.x, box.x_min, box.x_max) && clip(line.from.y, d.y, box.y_min, box.y_max);
}

/// Labels with the highest price first, then those with the fewest options: each takes the cheapest that is left.
void take_greedily(Taken& taken, const std::vector<std::uint32_t>& group) {
  const Graph& graph = taken.graph();
  std::vector<std::uint32_t> order = group;
  const auto count = [&graph](std::uint32_t label) { return graph.first(label + 1) - graph.first(label); };
  const auto price = [&graph](std::uint32_t label) { return graph.option(graph.first(label + 1) - 1).cost; };
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (price(a) != price(b)) return price(a) > price(b);
    return count(a) < count(b);
  });
  for (const std::uint32_t label : order) taken.take(taken.next_free(graph.first(label)));
}

/// The label and those nearest to it in the graph.
std::vector<std::uint32_t> window_around(const Graph& graph, std::uint32_t label, std::size_t most,
                                         const std::vector<bool>& barred = {}) {
  std::vector<std::uint32_t> window{label};
  for (std::size_t i = 0; i < window.size(); ++i) {
    for (const std::uint32_t other : graph.neighbours(window[i])) {
      if (window.size() >= most) return window;
      if (!barred.empty() && barred[other]) continue;
      if (std::find(window.begin(), window.end(), other) == window.end()) window.push_back(other);
    }
  }
  return window;
}

double cost_of(const Taken& taken, std::span<const std::uint32_t> labels) {
  double sum = 0;
  for (const std::uint32_t label : labels) sum += taken.graph().option(taken.option_of(label)).cost;
  return sum;
}

/// Opens the labels, searches, and takes the better options or those from before.
Found solve_again(Taken& taken, std::span<const std::uint32_t> labels, std::size_t nodes) {
  const double before = cost_of(taken, labels);
  std::vector<std::uint32_t> old;
  for (const std::uint32_t label : labels) {
    old.push_back(taken.option_of(label));
    taken.give_back(label);
  }
  Found found = search(taken, labels, before, nodes);
  for (const std::uint32_t option : found.options.empty() ? old : found.options) taken.take(option);
  return found;
}

/// Solves a window around each label whose choice is not its first, until a round changes nothing.
void improve(Taken& taken, const std::vector<std::uint32_t>& group) {
  const Graph& graph = taken.graph();
  for (int round = 0; round < most_rounds; ++round) {
    bool better = false;
    for (const std::uint32_t label : group) {
      if (taken.option_of(label) == graph.first(label)) continue;
      const std::vector<std::uint32_t> window = window_around(graph, label, window_labels);
      better = !solve_again(taken, window, window_nodes).options.empty() || better;
    }
    if (!better) return;
  }
}

/// No choice costs less than the sum of what parts of the group cost on their own, as if the others were not there.
double bound_by_parts(const Graph& graph, const std::vector<std::uint32_t>& group) {
  Taken alone(graph);
  std::vector<bool> done(graph.labels(), false);
  double sum = 0;
  for (const std::uint32_t label : group) {
    if (done[label]) continue;
    const std::vector<std::uint32_t> part = window_around(graph, label, window_labels, done);
    for (const std::uint32_t one : part) done[one] = true;
    double most = 0;
    for (const std::uint32_t one : part) most += graph.option(graph.first(one + 1) - 1).cost;
    sum += search(alone, part, most + 1, 2 * window_nodes).bound;
  }
  return sum;
}

}  // namespace

bool conflict(const Candidate& a, const Candidate& b) {
  if (a.box.overlaps(b.box)) return true;
  const auto leads_into = [](const Candidate& from, const Box& box) {
    return from.leader && (runs_through(*from.leader, box) || box.grown(from.dot).contains(from.leader->to));
  };
  if (leads_into(a, b.box) || leads_into(b, a.box)) return true;
  return a.leader && b.leader && meet(*a.leader, *b.leader);
}

Choice solve(std::span<const Label> labels, const Budget& budget) {
  const Graph graph(labels);
  Taken taken(graph);
  Choice choice;
  choice.of_label.resize(labels.size(), none);
  for (const std::vector<std::uint32_t>& group : graph.groups()) {
    take_greedily(taken, group);
    double bound = cost_of(taken, group);
    if (group.size() > 1) {
      if (group.size() > window_labels) improve(taken, group);
      bound = 0;
      if (group.size() <= budget.exact_labels) {
        const Found found = solve_again(taken, group, budget.nodes - std::min(choice.nodes, budget.nodes));
        choice.nodes += found.nodes;
        bound = found.bound;
      }
      const double cost = cost_of(taken, group);
      if (bound < cost) bound = std::min(cost, std::max(bound, bound_by_parts(graph, group)));
    }
    choice.bound += bound;
    choice.cost += cost_of(taken, group);
  }
  for (std::uint32_t i = 0; i < labels.size(); ++i) choice.of_label[i] = graph.option(taken.option_of(i)).candidate;
  return choice;
}

}  // namespace zilamap::layout::placement
