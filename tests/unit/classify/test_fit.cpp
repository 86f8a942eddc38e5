// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>

#include "classes_text.hpp"

#include <catch2/catch.hpp>

#include <limits>

namespace zilamap {

TEST_CASE("goodness of variance fit, by hand", "[classify]") {
  // Mean 4, squared deviations 9 + 4 + 1 + 36 = 50. Classes {1 2 3} (mean 2: 2) and {10} (0): 1 - 2 / 50.
  const Values values{1, 2, 3, 10};
  const Fit fit = fit_of(values, classify(values, {Method::natural, 2, {}}));
  CHECK(fit.gvf == Approx(0.96));
  CHECK(fit.absolute_deviation == Approx(2));  // 1 and 3 from their median 2
  CHECK(fit.counts == std::vector<std::size_t>{3, 1});

  const Fit one = fit_of(values, classify(values, {Method::natural, 1, {}}));
  CHECK(one.gvf == Approx(0).margin(1e-15));
  CHECK(one.absolute_deviation == Approx(1.5 + 0.5 + 0.5 + 7.5));  // the median of all is 2.5
}

TEST_CASE("a class for each value fits perfectly", "[classify]") {
  const Values values{1, 2, 2, 9};
  const Fit fit = fit_of(values, classify(values, {}));
  CHECK(fit.gvf == 1);
  CHECK(fit.absolute_deviation == 0);
  CHECK(fit.counts == std::vector<std::size_t>{1, 2, 1});
  const Values flat{7, 7};
  CHECK(fit_of(flat, classify(flat, {})).gvf == 1);
}

TEST_CASE("empty classes count 0, and values in no class are left out", "[classify]") {
  const Values values{1, 2, 99};
  const Classes classes = classify(values, {Method::equal, 3, {}});
  CHECK(fit_of(values, classes).counts == std::vector<std::size_t>{2, 0, 1});
  const double infinity = std::numeric_limits<double>::infinity();
  CHECK(fit_of(Values{1, 500, infinity, -infinity}, classes).counts == std::vector<std::size_t>{1, 0, 0});
  CHECK(fit_of(values, Classes{}).counts.empty());
  CHECK(fit_of(Values{}, Classes{}).gvf == 1);
}

TEST_CASE("the fit of very large numbers is a number", "[classify]") {
  const double most = std::numeric_limits<double>::max();
  const Values values{-most, -most * 0.9, most * 0.9, most};
  // Deviations 0.05 within classes of the largest number, and 1, 0.9 from the mean 0: 1 - 4 * 0.0025 / (2 * 1.81).
  CHECK(fit_of(values, classify(values, {Method::natural, 2, {}})).gvf == Approx(1 - 0.01 / 3.62));
}

}  // namespace zilamap
