// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>
#include <zilamap/error.hpp>

#include "classes_text.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

namespace zilamap {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("no value makes no class, whatever the method", "[classify]") {
  for (const Method method : all_methods()) {
    const ClassSpec spec{method, 5, {0, 1}};
    CHECK(classify(Values{}, spec).items.empty());
    CHECK(classify(Values{not_a_number, infinity, -infinity}, spec).items.empty());
    CHECK_FALSE(classify(Values{}, spec).of(0).has_value());
  }
}

TEST_CASE("few distinct values get a class each", "[classify]") {
  const Classes classes = classify(Values{1024, 200, 249, 300, 300, not_a_number}, {});
  CHECK(labels(classes) == Labels{"200", "249", "300", "1,024"});
  CHECK(classes.of(200) == 0u);
  CHECK(classes.of(300) == 2u);
  CHECK(classes.of(1024) == 3u);
  CHECK_FALSE(classes.of(199).has_value());
  CHECK_FALSE(classes.of(1025).has_value());
  CHECK_FALSE(classes.of(not_a_number).has_value());
}

TEST_CASE("unique turns into natural when there are more values than classes", "[classify]") {
  const Values values{1, 2, 3, 50, 51, 100};
  const Classes classes = classify(values, {Method::unique, 3, {}});
  CHECK(labels(classes) == Labels{"1–3", "50–51", "100"});
  CHECK(lowers(classes) == lowers(classify(values, {Method::natural, 3, {}})));
}

TEST_CASE("a class holds its lower edge, and the last one its upper edge too", "[classify]") {
  const Classes classes = classify(Values{1, 2, 3, 50, 51, 100}, {Method::natural, 2, {}});
  REQUIRE(lowers(classes) == Values{1, 50});
  CHECK(classes.items[0].upper == 50);
  CHECK(classes.items[1].upper == 100);
  CHECK(classes.of(49.9) == 0u);
  CHECK(classes.of(50) == 1u);
  CHECK(classes.of(100) == 1u);
}

TEST_CASE("equal classes are of equal width and named by the integers in them", "[classify]") {
  const Classes classes = classify(Values{1, 2, 4, 9, 9}, {Method::equal, 3, {}});
  CHECK(lowers(classes)[1] == Approx(1 + 8.0 / 3));
  CHECK(lowers(classes)[2] == Approx(1 + 16.0 / 3));
  CHECK(labels(classes) == Labels{"1–3", "4–6", "7–9"});
  CHECK(classes.of(4) == 1u);

  CHECK(labels(classify(Values{0.25, 0.5, 1.25}, {Method::equal, 2, {}})) == Labels{"0.25–0.75", "0.75–1.25"});
  CHECK(labels(classify(Values{7, 7}, {Method::equal, 4, {}})) == Labels{"7"});
  const double most = std::numeric_limits<double>::max();
  CHECK(lowers(classify(Values{-most, most}, {Method::equal, 2, {}})) == Values{-most, 0});
}

TEST_CASE("every equal class over integers holds one", "[classify]") {
  for (int count = 2; count <= 12; ++count) {
    Values values;
    for (int i = 0; i < count; ++i) values.push_back(i);
    const Classes classes = classify(values, {Method::equal, 12, {}});
    REQUIRE(classes.items.size() == values.size());
    for (std::size_t i = 0; i < values.size(); ++i) CHECK(classes.of(values[i]) == i);
  }
}

TEST_CASE("quantile classes hold equal numbers of values", "[classify]") {
  CHECK(lowers(classify(Values{8, 7, 6, 5, 4, 3, 2, 1}, {Method::quantile, 4, {}})) == Values{1, 3, 5, 7});
}

TEST_CASE("quantile classes never part equal values and share out what is left", "[classify]") {
  Values values(90, 1);
  for (int i = 2; i <= 7; ++i) values.push_back(i);
  CHECK(labels(classify(values, {Method::quantile, 4, {}})) == Labels{"1", "2–3", "4–5", "6–7"});
  CHECK(labels(classify(Values{1, 2, 3, 9, 9, 9, 9, 9}, {Method::quantile, 3, {}})) == Labels{"1–2", "3", "9"});
}

TEST_CASE("manual classes stand as given, also empty ones", "[classify]") {
  const Classes classes = classify(Values{3, 2000}, {Method::manual, 5, {1, 10, 100, 1000, 2000}});
  CHECK(labels(classes) == Labels{"1–9", "10–99", "100–999", "1,000–2,000"});
  CHECK(classes.of(10) == 1u);
  CHECK(classes.of(2000) == 3u);
  CHECK_FALSE(classes.of(5000).has_value());
  CHECK_FALSE(classes.of(0.5).has_value());

  // Values that are no integers may lie anywhere between the edges, so the edges name the classes.
  CHECK(labels(classify(Values{0.5}, {Method::manual, 5, {0, 0.5, 2}})) == Labels{"0.0–0.5", "0.5–2.0"});
  // No integer fits between 1.2 and 1.8.
  CHECK(labels(classify(Values{1, 2}, {Method::manual, 5, {0, 1.2, 1.8, 3}})) ==
        Labels{"0.0–1.2", "1.2–1.8", "1.8–3.0"});
}

TEST_CASE("values beyond manual edges get classes of their own", "[classify]") {
  const Classes classes = classify(Values{1, 2, 5, 6, 9}, {Method::manual, 5, {2, 4, 5}});
  CHECK(labels(classes) == Labels{"under 2", "2–3", "4–5", "over 5"});
  CHECK(classes.of(1) == 0u);
  CHECK(classes.of(2) == 1u);
  CHECK(classes.of(5) == 2u);
  CHECK(classes.of(6) == 3u);
  CHECK(classes.of(9) == 3u);
}

TEST_CASE("numbers in labels can be told apart", "[classify]") {
  const Classes close = classify(Values{0.3812, 0.3814, 0.3818, 0.3819}, {Method::natural, 2, {}});
  CHECK(labels(close) == Labels{"0.3812–0.3814", "0.3818–0.3819"});
  CHECK(labels(classify(Values{1.5, 2.5, 100.25}, {})) == Labels{"1.5", "2.5", "100.2"});
  CHECK(labels(classify(Values{1e-20, 2e-20}, {})) == Labels{"1e-20", "2e-20"});
  CHECK(labels(classify(Values{-5, -2, 4, 5}, {Method::natural, 2, {}})) == Labels{"−5 to −2", "4 to 5"});
  CHECK(labels(classify(Values{-0.0, 0.0, 1}, {})) == Labels{"0", "1"});
}

TEST_CASE("the years of a run are classified together and only values count", "[classify]") {
  std::vector<Measured> years(2);
  years[0].cells = {{Status::value, 1}, {Status::zero, 0}};
  years[1].cells = {{Status::not_reported, 0}, {Status::value, 3}};
  CHECK(labels(classify(years, {})) == Labels{"1", "3"});
}

TEST_CASE("a wrong specification is refused", "[classify]") {
  const Values values{1, 2};
  CHECK_THROWS_AS(classify(values, {Method::natural, 0, {}}), UsageError);
  CHECK_THROWS_AS(classify(values, {Method::natural, 13, {}}), UsageError);
  CHECK_THROWS_AS(classify(values, {Method::manual, 5, {1}}), UsageError);
  CHECK_THROWS_AS(classify(values, {Method::manual, 5, {1, 1}}), UsageError);
  CHECK_THROWS_AS(classify(values, {Method::manual, 5, {2, 1}}), UsageError);
  CHECK_THROWS_AS(classify(values, {Method::manual, 5, {1, not_a_number}}), UsageError);
  CHECK_THROWS_AS(classify(values, {Method::manual, 5, Values(14)}), UsageError);
  CHECK_THROWS_WITH(classify(values, {Method::manual, 5, {1, 3, 2}}), Catch::Contains("number 3 is 2"));
}

TEST_CASE("methods have names", "[classify]") {
  std::string names;
  for (const Method method : all_methods()) names += std::string(to_string(method)) + " ";
  CHECK(names == "unique equal quantile natural pretty standard-deviation geometric head-tail manual ");
}

}  // namespace zilamap
