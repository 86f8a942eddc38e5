// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/placement.hpp"

#include <algorithm>
#include <random>
#include <vector>

using zilamap::Box;
using zilamap::Point;
using namespace zilamap::layout::placement;

namespace {

/// Numbers that are the same everywhere.
class Dice {
 public:
  explicit Dice(unsigned seed) : m_random(seed) {}
  double operator()(double most) { return static_cast<double>(m_random() % 10'000) / 10'000 * most; }

 private:
  std::mt19937 m_random;
};

std::vector<Label> random_labels(Dice& dice, std::size_t count, std::size_t candidates, double side, bool leaders) {
  std::vector<Label> labels(count);
  for (Label& label : labels) {
    label.left_out = 5 + dice(10);
    const Point at{dice(side), dice(side)};
    for (std::size_t c = 0; c < candidates; ++c) {
      const Point corner{at.x + dice(6) - 3, at.y + dice(4) - 2};
      Candidate candidate{{corner.x, corner.y, corner.x + 2 + dice(4), corner.y + 1 + dice(1)}, dice(6), {}};
      if (leaders && c % 3 == 2) candidate.leader = Segment{candidate.box.center(), at};
      label.candidates.push_back(candidate);
    }
  }
  return labels;
}

double cost_of(const std::vector<Label>& labels, const std::vector<std::size_t>& choice) {
  double sum = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    sum += choice[i] == none ? labels[i].left_out : labels[i].candidates[choice[i]].cost;
  }
  return sum;
}

bool allowed(const std::vector<Label>& labels, const std::vector<std::size_t>& choice) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      if (choice[i] == none || choice[k] == none) continue;
      if (conflict(labels[i].candidates[choice[i]], labels[k].candidates[choice[k]])) return false;
    }
  }
  return true;
}

/// The least cost there is, by trying all.
double least_of_all(const std::vector<Label>& labels) {
  std::vector<std::size_t> choice(labels.size(), none);
  double least = cost_of(labels, choice);
  for (std::size_t i = 0; i < labels.size();) {
    // Counts up, `none` after the last candidate.
    if (choice[i] == none) {
      choice[i] = 0;
    } else if (++choice[i] == labels[i].candidates.size()) {
      choice[i++] = none;
      continue;
    }
    i = 0;
    if (allowed(labels, choice)) least = std::min(least, cost_of(labels, choice));
  }
  return least;
}

}  // namespace

TEST_CASE("candidates exclude each other by box and by leader", "[layout]") {
  const Candidate box{{0, 0, 4, 2}, 0, {}};
  CHECK(conflict(box, {{3, 1, 5, 3}, 0, {}}));
  CHECK_FALSE(conflict(box, {{4, 0, 8, 2}, 0, {}}));  // shares an edge only
  const Candidate led{{10, 10, 14, 12}, 0, Segment{{10, 11}, {-2, -1}}};
  CHECK(conflict(box, led));
  CHECK(conflict(led, box));
  CHECK_FALSE(conflict(box, {{10, 10, 14, 12}, 0, Segment{{10, 11}, {5, 1}}}));
  const Candidate low{{20, 0, 24, 2}, 0, Segment{{20, 1}, {0, 10}}};
  CHECK(conflict(led, low));
  CHECK_FALSE(conflict(led, {{20, 0, 24, 2}, 0, Segment{{20, 1}, {10, 6}}}));
  // The dot at the end of a leader needs room, too.
  CHECK(conflict(box, {{10, 10, 14, 12}, 0, Segment{{10, 11}, {5, 1}}, 1.5}));
  // On one line with each other, end to end and apart.
  CHECK(conflict({{0, 0, 1, 1}, 0, Segment{{1, 0.5}, {5, 0.5}}}, {{9, 0, 10, 1}, 0, Segment{{9, 0.5}, {4, 0.5}}}));
  CHECK_FALSE(
      conflict({{0, 0, 1, 1}, 0, Segment{{1, 0.5}, {5, 0.5}}}, {{9, 0, 10, 1}, 0, Segment{{9, 0.5}, {6, 0.5}}}));
}

TEST_CASE("nothing to place is no trouble", "[layout]") {
  CHECK(solve({}).of_label.empty());
  const Choice choice = solve(std::vector<Label>{{{}, 7}});
  CHECK(choice.of_label == std::vector<std::size_t>{none});
  CHECK(choice.cost == 7);
  CHECK(choice.proven());
}

TEST_CASE("a label makes room for another where that is cheaper", "[layout]") {
  const Box here{0, 0, 4, 2};
  const Box there{10, 0, 14, 2};
  SECTION("the one that loses less moves") {
    const std::vector<Label> labels{{{{here, 0, {}}, {there, 1, {}}}, 9}, {{{here, 0, {}}, {{0, 9, 4, 11}, 3, {}}}, 9}};
    const Choice choice = solve(labels);
    CHECK(choice.of_label == std::vector<std::size_t>{1, 0});
    CHECK(choice.cost == 1);
    CHECK(choice.proven());
  }
  SECTION("the one that is worth less is left out") {
    const std::vector<Label> labels{{{{here, 0, {}}}, 2}, {{{here, 1, {}}}, 9}};
    const Choice choice = solve(labels);
    CHECK(choice.of_label == std::vector<std::size_t>{none, 0});
    CHECK(choice.cost == 3);
  }
  SECTION("a place that costs more than leaving out is not taken") {
    CHECK(solve(std::vector<Label>{{{{here, 5, {}}}, 4}}).of_label == std::vector<std::size_t>{none});
  }
}

TEST_CASE("the choice is the least of all choices", "[layout]") {
  Dice dice(20091107);
  int crowded = 0;
  for (int round = 0; round < 300; ++round) {
    const std::vector<Label> labels = random_labels(dice, 3 + round % 4, 2 + round % 4, 4 + round % 7, round % 2 == 0);
    const Choice choice = solve(labels);
    INFO(round);
    REQUIRE(allowed(labels, choice.of_label));
    CHECK(choice.cost == Approx(cost_of(labels, choice.of_label)));
    CHECK(choice.cost == Approx(least_of_all(labels)));
    CHECK(choice.proven());
    crowded += choice.nodes > 1;
  }
  CHECK(crowded > 100);
}

TEST_CASE("sixty labels are placed as well as can be", "[layout]") {
  Dice dice(38);
  for (int round = 0; round < 10; ++round) {
    const std::vector<Label> labels = random_labels(dice, 60, 20, 45, true);
    const Choice choice = solve(labels);
    INFO(round << ": cost " << choice.cost << ", bound " << choice.bound << ", nodes " << choice.nodes);
    CHECK(allowed(labels, choice.of_label));
    CHECK(choice.bound <= choice.cost + 1e-9);
    CHECK(choice.proven());
  }
}

TEST_CASE("hundreds of labels are placed close to the least", "[layout]") {
  Dice dice(734);
  const std::vector<Label> labels = random_labels(dice, 734, 16, 130, false);
  const Choice choice = solve(labels);
  CHECK(allowed(labels, choice.of_label));
  CHECK(choice.cost == Approx(cost_of(labels, choice.of_label)));
  CHECK(choice.bound <= choice.cost);
  CHECK(choice.bound > 0.7 * choice.cost);
  CHECK(solve(labels).of_label == choice.of_label);
}

TEST_CASE("a small budget gives a choice and an honest bound", "[layout]") {
  Dice dice(7);
  for (int round = 0; round < 20; ++round) {
    const std::vector<Label> labels = random_labels(dice, 30, 12, 16, false);
    const Choice best = solve(labels, {50'000, 60});
    for (const std::size_t nodes : {0, 1, 10, 100}) {
      const Choice choice = solve(labels, {nodes, 60});
      INFO(round << ' ' << nodes);
      CHECK(allowed(labels, choice.of_label));
      CHECK(choice.nodes <= nodes);
      CHECK(choice.bound <= best.cost + 1e-9);
      CHECK(choice.cost >= best.bound - 1e-9);
    }
  }
}
