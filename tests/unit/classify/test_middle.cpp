// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>
#include <zilamap/error.hpp>

#include "classes_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

namespace zilamap {
namespace {

ClassSpec around(double middle, Method method, int classes, Values breaks = {}) {
  return {.method = method, .classes = classes, .breaks = std::move(breaks), .middle = middle};
}

/// Where the middle class is; the number of classes when there is none.
std::size_t middle_of(const Classes& classes) {
  const auto at = std::find_if(classes.items.begin(), classes.items.end(), [](const Class& c) { return c.middle; });
  return static_cast<std::size_t>(at - classes.items.begin());
}

}  // namespace

TEST_CASE("falls and rises are classified apart, and no change is a class of its own", "[classify]") {
  const Values values{-20, -19, -3, -2, 0, 0, 1, 2, 50, 51};
  const Classes classes = classify(values, around(0, Method::natural, 5));
  CHECK(labels(classes) == Labels{"−20 to −19", "−3 to −2", "0", "1 to 2", "50 to 51"});
  CHECK(middle_of(classes) == 2);
  for (std::size_t i = 0; i < 5; ++i) CHECK(classes.items[i].middle == (i == 2));
  CHECK(classes.of(-20) == 0u);
  CHECK(classes.of(-2) == 1u);
  CHECK(classes.of(0) == 2u);
  CHECK(classes.of(1) == 3u);
  CHECK(classes.of(51) == 4u);
  // Values that were not there when classified are never taken for no change.
  CHECK(classes.of(-0.5) == 1u);
  CHECK(classes.of(0.5) == 3u);
}

TEST_CASE("both sides get as many classes at most", "[classify]") {
  const Values many{-9, -7, -5, -3, -1, 1, 3, 5, 7, 9};
  // No value is the middle: 5 classes are 2 and 2, 6 are 3 and 3.
  CHECK(classify(many, around(0, Method::quantile, 5)).items.size() == 4);
  CHECK(classify(many, around(0, Method::quantile, 6)).items.size() == 6);
  // One fall only: it does not leave its classes to the rises.
  const Classes uneven = classify(Values{-1, 1, 3, 5, 7, 9}, around(0, Method::natural, 6));
  CHECK(uneven.items.size() == 4);
  CHECK(uneven.of(-1) == 0u);
  CHECK(uneven.items[0].upper == 0);
  CHECK(uneven.items[1].lower == 0);
  CHECK_FALSE(uneven.items[1].middle);
  // No fall at all: the rises get all classes.
  CHECK(classify(Values{1, 3, 5, 7, 9}, around(0, Method::natural, 5)).items.size() == 5);
  CHECK(labels(classify(Values{0, 0}, around(0, Method::natural, 5))) == Labels{"0"});
}

TEST_CASE("intervals around a middle begin at it", "[classify]") {
  const Values values{-8.5, -1, 0, 2.5, 10};
  const Classes equal = classify(values, around(0, Method::equal, 5));
  CHECK(edges(equal) == Values{-8.5, -4.25, 0, 0, 5, 10});
  CHECK(labels(equal) == Labels{"−8.50 to −4.25", "−4.25 to 0.00", "0.00", "0.00 to 5.00", "5.00 to 10.00"});
  const Classes pretty = classify(values, around(0, Method::pretty, 5));
  CHECK(edges(pretty) == Values{-10, -5, 0, 0, 5, 10});
  CHECK(labels(pretty) == Labels{"−10 to −5", "−5 to 0", "0", "0 to 5", "5 to 10"});
  CHECK(pretty.of(2.5) == 3u);
  CHECK(pretty.of(0) == 2u);
  // Over whole numbers labels name the numbers.
  CHECK(labels(classify(Values{-7, -2, 0, 3, 10}, around(0, Method::pretty, 5))) ==
        Labels{"−10 to −6", "−5 to −1", "0", "1 to 4", "5 to 10"});
  CHECK(labels(classify(Values{-1, 0, 1, 2}, around(0, Method::pretty, 7))) == Labels{"−1", "0", "1", "2"});
}

TEST_CASE("the middle can be another number than 0", "[classify]") {
  CHECK(labels(classify(Values{80, 95, 100, 105, 190}, around(100, Method::equal, 5))) ==
        Labels{"80–89", "90–99", "100", "101–144", "145–190"});
}

TEST_CASE("geometric and head-tail classes count from the middle outwards", "[classify]") {
  const Classes classes = classify(Values{-100, -1, 1, 10000}, around(0, Method::geometric, 4));
  CHECK(edges(classes) == Values{-100, -10, 0, 100, 10000});
  CHECK(labels(classes) == Labels{"−100 to −11", "−10 to −1", "1 to 99", "100 to 10,000"});

  // Mirrored, the falls are 1 1 1 1 1 2 9 and 30: mean 5.75, head 2 of 8 with mean 19.5, its head 1 of 2.
  const Values falls{-30, -9, -2, -1, -1, -1, -1, -1};
  CHECK(labels(classify(falls, around(0, Method::head_tail, 12))) == Labels{"−30", "−9", "−2 to −1"});
}

TEST_CASE("manual classes keep their edges, and the middle becomes a class", "[classify]") {
  const Classes classes = classify(Values{-7, -2, 0, 3, 10}, around(0, Method::manual, 5, {-10, -5, 0, 5, 10}));
  CHECK(labels(classes) == Labels{"−10 to −6", "−5 to −1", "0", "1 to 4", "5 to 10"});
  CHECK(middle_of(classes) == 2);
  const Classes inside = classify(Values{-7.5, 0, 3}, around(0, Method::manual, 5, {-10, -5, 5}));
  CHECK(edges(inside) == Values{-10, -5, 0, 0, 5});
  CHECK(inside.of(3) == 3u);
  CHECK(inside.of(0) == 2u);
  CHECK(middle_of(classify(Values{-7, 3}, around(0, Method::manual, 5, {-10, 0, 10}))) == 2);  // none
}

TEST_CASE("a middle needs three classes and must be a number", "[classify]") {
  const Values values{-1, 0, 1};
  CHECK(classify(values, around(0, Method::natural, 3)).items.size() == 3);
  CHECK_THROWS_AS(classify(values, around(0, Method::natural, 2)), UsageError);
  CHECK_THROWS_AS(classify(values, around(std::numeric_limits<double>::quiet_NaN(), Method::natural, 5)), UsageError);
}

}  // namespace zilamap
