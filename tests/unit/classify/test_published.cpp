// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// Classes that others have published; see tests/data/classes/README.md.
#include <zilamap/classify.hpp>

#include "classes_text.hpp"

#include <catch2/catch.hpp>

#include <fstream>

namespace zilamap {
namespace {

Values farm_products() {
  std::ifstream file(ZILAMAP_TEST_DATA "/classes/jenks71.txt");
  Values values;
  for (double value = 0; file >> value;) values.push_back(value);
  REQUIRE(values.size() == 102);
  return values;
}

/// The greatest of the values in each class.
Values greatest(const Values& values, const Classes& classes) {
  Values result(classes.items.size());
  for (const double value : values) {
    double& most = result[classes.of(value).value()];
    most = std::max(most, value);
  }
  return result;
}

}  // namespace

TEST_CASE("natural breaks of the data of Jenks and Caspall are those that R gives", "[classify]") {
  const Values values = farm_products();
  const Classes classes = classify(values, {Method::natural, 5, {}});
  CHECK(greatest(values, classes) == Values{41.2, 60.66, 77.29, 100.1, 155.3});
  CHECK(labels(classes) == Labels{"15.6–41.2", "45.4–60.7", "62.1–77.3", "79.7–100.1", "111.8–155.3"});

  // Worked out with exact fractions from these classes.
  const Fit fit = fit_of(values, classes);
  CHECK(fit.counts == std::vector<std::size_t>{35, 33, 18, 11, 5});
  CHECK(fit.gvf == Approx(0.9313560062663112).epsilon(1e-12));
  CHECK(fit.absolute_deviation == Approx(499.56).epsilon(1e-12));
}

TEST_CASE("standard deviation and geometric breaks of the same data", "[classify]") {
  // By Python's statistics.mean and stdev: 56.2794... and 25.3825...; two deviations below the mean is below all
  // values.
  const Classes deviation = classify(farm_products(), {Method::standard_deviation, 5, {}});
  REQUIRE(deviation.items.size() == 4);
  CHECK(deviation.items[0].lower == 15.57);
  CHECK(deviation.items[1].lower == Approx(30.896909300730396).epsilon(1e-12));
  CHECK(deviation.items[2].lower == Approx(81.66191422868137).epsilon(1e-12));
  CHECK(deviation.items[3].lower == Approx(107.04441669265685).epsilon(1e-12));

  const Classes geometric = classify(farm_products(), {Method::geometric, 5, {}});
  REQUIRE(geometric.items.size() == 5);
  CHECK(geometric.items[1].lower == Approx(24.66409481165175).epsilon(1e-12));
  CHECK(geometric.items[4].lower == Approx(98.03810026134366).epsilon(1e-12));
}

TEST_CASE("head-tail breaks of inverse squares are those that mapclassify tests for", "[classify]") {
  // TestHeadTailBreaks of PySAL's mapclassify: 1 / i^2 for i from 1 to 999 gives classes of 975, 21, 2 and 1 values.
  Values values;
  for (int i = 1; i < 1000; ++i) values.push_back(1.0 / i / i);
  const Fit fit = fit_of(values, classify(values, {Method::head_tail, 12, {}}));
  CHECK(fit.counts == std::vector<std::size_t>{975, 21, 2, 1});
}

}  // namespace zilamap
