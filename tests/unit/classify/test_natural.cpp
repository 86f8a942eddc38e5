// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "classify/cuts.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>
#include <random>

namespace zilamap::classing {
namespace {

/// Squared deviations from the mean, two passes.
long double deviation(std::span<const Tally> tallies, std::size_t begin, std::size_t end) {
  long double sum = 0;
  long double count = 0;
  for (std::size_t i = begin; i < end; ++i) {
    sum += static_cast<long double>(tallies[i].value) * static_cast<long double>(tallies[i].count);
    count += static_cast<long double>(tallies[i].count);
  }
  long double result = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const long double off = static_cast<long double>(tallies[i].value) - sum / count;
    result += off * off * static_cast<long double>(tallies[i].count);
  }
  return result;
}

long double deviation(std::span<const Tally> tallies, const Cuts& cuts) {
  long double result = 0;
  for (std::size_t i = 0; i < cuts.size(); ++i) {
    result += deviation(tallies, cuts[i], i + 1 < cuts.size() ? cuts[i + 1] : tallies.size());
  }
  return result;
}

/// The least deviation over every way to cut `begin` onwards into `classes`.
long double least(std::span<const Tally> tallies, std::size_t begin, std::size_t classes) {
  if (classes == 1) return deviation(tallies, begin, tallies.size());
  long double best = std::numeric_limits<long double>::infinity();
  for (std::size_t end = begin + 1; end + classes - 1 <= tallies.size(); ++end) {
    best = std::min(best, deviation(tallies, begin, end) + least(tallies, end, classes - 1));
  }
  return best;
}

void check_optimal(const std::vector<Tally>& tallies, std::size_t classes) {
  const Cuts cuts = natural_cuts(tallies, classes);
  REQUIRE(cuts.size() == classes);
  REQUIRE(cuts.front() == 0);
  for (std::size_t i = 1; i < cuts.size(); ++i) REQUIRE(cuts[i - 1] < cuts[i]);
  REQUIRE(cuts.back() < tallies.size());
  const long double best = least(tallies, 0, classes);
  INFO("deviation " << static_cast<double>(deviation(tallies, cuts)) << ", best " << static_cast<double>(best));
  CHECK(deviation(tallies, cuts) <= best * (1 + 1e-9L));
}

}  // namespace

TEST_CASE("natural breaks are the best of all ways to cut", "[classify]") {
  std::mt19937 random(20090718);
  for (int round = 0; round < 300; ++round) {
    std::vector<double> values;
    const std::size_t count = 3 + random() % 18;
    for (std::size_t i = 0; i < count; ++i) {
      const double number = static_cast<double>(random() % 40);
      values.push_back(round % 3 == 0 ? number : round % 3 == 1 ? number * number * number / 7 - 300 : number * 1e-9);
    }
    const auto tallies = tally(values);
    for (std::size_t classes = 1; classes <= 5 && classes < tallies.size(); ++classes) check_optimal(tallies, classes);
  }
}

TEST_CASE("natural breaks of weighted values are the best of all ways to cut", "[classify]") {
  std::mt19937 random(1958);
  for (int round = 0; round < 200; ++round) {
    std::vector<Tally> tallies;
    double value = -100;
    for (std::size_t i = 0; i < 4 + random() % 12; ++i) {
      value += 1 + static_cast<double>(random() % 1000) / 16;
      tallies.push_back({value, 1 + random() % (round % 2 == 0 ? 5 : 5000)});
    }
    for (std::size_t classes = 2; classes <= 6 && classes < tallies.size(); ++classes) check_optimal(tallies, classes);
  }
}

TEST_CASE("frequent values weigh more", "[classify]") {
  // Worked by hand: {0 0 0 0 4}{10} costs 16 * 4 / 5 = 12.8, {0 0 0 0}{4 10} costs 18.
  CHECK(natural_cuts(std::vector<Tally>{{0, 4}, {4, 1}, {10, 1}}, 2) == Cuts{0, 2});
  // {0}{4 4 4 4 10}: 36 * 4 / 5 = 28.8, {0 4 4 4 4}{10}: 12.8.
  CHECK(natural_cuts(std::vector<Tally>{{0, 1}, {4, 4}, {10, 1}}, 2) == Cuts{0, 2});
  // {0 0 0 0 4 4 4 4}{10}: 32, {0 0 0 0}{4 4 4 4 10}: 28.8.
  CHECK(natural_cuts(std::vector<Tally>{{0, 4}, {4, 4}, {10, 1}}, 2) == Cuts{0, 1});
}

TEST_CASE("small differences far from zero and beside large ones are not lost", "[classify]") {
  // Differences of 1 to 10 at 10^12: their squares drown in sums of floating-point squares near 10^24.
  std::vector<Tally> far;
  for (const double step : {0, 1, 2, 5, 6, 10}) far.push_back({1e12 + step, 1});
  CHECK(natural_cuts(far, 3) == Cuts{0, 3, 5});

  // Four classes: three are needed for 0 1 2 | 6 7 | 10, one for the far pair.
  std::vector<Tally> wide;
  for (const double value : {0.0, 1.0, 2.0, 6.0, 7.0, 10.0, 1e9, 1e9 + 1}) wide.push_back({value, 1});
  CHECK(natural_cuts(wide, 4) == Cuts{0, 3, 5, 6});

  const double most = std::numeric_limits<double>::max();
  CHECK(natural_cuts(std::vector<Tally>{{-most, 1}, {0, 1}, {most * 0.9, 1}, {most, 1}}, 2) == Cuts{0, 2});
  const double tiny = std::numeric_limits<double>::denorm_min();
  CHECK(natural_cuts(std::vector<Tally>{{0, 1}, {20 * tiny, 1}, {100 * tiny, 1}}, 2) == Cuts{0, 2});
  CHECK(natural_cuts(std::vector<Tally>{{0, 1}, {tiny, 1}}, 1) == Cuts{0});  // the half of tiny is 0
}

TEST_CASE("many values are cut exactly", "[classify]") {
  // Seven even groups of a million values with gaps between them; the classes must find the gaps.
  constexpr std::size_t in_group = 142857;
  std::vector<Tally> tallies;
  for (std::size_t group = 0; group < 7; ++group) {
    for (std::size_t i = 0; i < in_group; ++i) {
      tallies.push_back({static_cast<double>(group * 4 * in_group + i), 1});
    }
  }
  const Cuts cuts = natural_cuts(tallies, 7);
  REQUIRE(cuts.size() == 7);
  for (std::size_t group = 0; group < 7; ++group) CHECK(cuts[group] == group * in_group);
}

}  // namespace zilamap::classing
