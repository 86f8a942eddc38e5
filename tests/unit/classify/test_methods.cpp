// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>
#include <zilamap/error.hpp>

#include "classes_text.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

namespace zilamap {

TEST_CASE("pretty classes have round edges and are no more than asked for", "[classify]") {
  // 20 wide makes 3 classes, 10 wide would make 5.
  CHECK(edges(classify(Values{3, 12, 47}, {Method::pretty, 4, {}})) == Values{0, 20, 40, 60});
  CHECK(edges(classify(Values{3, 12, 47}, {Method::pretty, 5, {}})) == Values{0, 10, 20, 30, 40, 50});
  CHECK(edges(classify(Values{0.3, 0.5, 0.7}, {Method::pretty, 4, {}})) == Values{0.3, 0.4, 0.5, 0.6, 0.7});
  // 0.2 wide would make 6 classes, from -0.4 to 0.8.
  CHECK(edges(classify(Values{-0.3, 0.61}, {Method::pretty, 5, {}})) == Values{-0.5, 0, 0.5, 1});
  CHECK(edges(classify(Values{1.5, 7200.25}, {Method::pretty, 6, {}})) == Values{0, 2000, 4000, 6000, 8000});
}

TEST_CASE("pretty classes of counts begin at 1 and are named by counts", "[classify]") {
  // Counts are above 0, and 0 has a look of its own on a map.
  CHECK(labels(classify(Values{3, 12, 47}, {Method::pretty, 5, {}})) ==
        Labels{"1–9", "10–19", "20–29", "30–39", "40–50"});
  CHECK(labels(classify(Values{2, 3, 5}, {Method::pretty, 5, {}})) == Labels{"2", "3", "4", "5"});
  // 0.2 wide would be enough, but no count lies between 1 and 2.
  CHECK(labels(classify(Values{1, 2}, {Method::pretty, 12, {}})) == Labels{"1", "2"});
  CHECK(labels(classify(Values{1, 8}, {Method::pretty, 5, {}})) == Labels{"1", "2–3", "4–5", "6–8"});
}

TEST_CASE("intervals without a value stay, with their interval as label", "[classify]") {
  const Classes pretty = classify(Values{0.5, 9.5}, {Method::pretty, 5, {}});
  CHECK(labels(pretty) == Labels{"0–2", "2–4", "4–6", "6–8", "8–10"});
  CHECK(pretty.of(0.5) == 0u);
  CHECK(pretty.of(9.5) == 4u);
  CHECK(labels(classify(Values{1, 2, 99}, {Method::equal, 3, {}})) == Labels{"1–33", "34–66", "67–99"});
}

TEST_CASE("standard deviation classes end at whole deviations from the mean", "[classify]") {
  // Mean 5; squared deviations 9 1 1 1 0 0 4 16 sum up to 32, so the variance of a sample of 8 is 32/7.
  const Values values{2, 4, 4, 4, 5, 5, 7, 9};
  const double deviation = std::sqrt(32.0 / 7);
  const Classes four = classify(values, {Method::standard_deviation, 4, {}});
  REQUIRE(four.items.size() == 4);
  CHECK(four.items[0].lower == 2);
  CHECK(four.items[1].lower == Approx(5 - deviation));
  CHECK(four.items[2].lower == Approx(5));
  CHECK(four.items[3].lower == Approx(5 + deviation));
  CHECK(four.items[3].upper == 9);
  CHECK(labels(four) == Labels{"2", "3–4", "5–7", "8–9"});

  // The mean is in the middle class of an odd number. Two deviations off, at 0.7 and 9.3, there are no values to part.
  const Classes five = classify(values, {Method::standard_deviation, 5, {}});
  REQUIRE(five.items.size() == 3);
  CHECK(five.items[1].lower == Approx(5 - deviation));
  CHECK(five.items[2].lower == Approx(5 + deviation));
}

TEST_CASE("geometric classes grow by a constant factor", "[classify]") {
  const Classes classes = classify(Values{1, 5, 30, 1000}, {Method::geometric, 3, {}});
  CHECK(edges(classes) == Values{1, 10, 100, 1000});
  CHECK(labels(classes) == Labels{"1–9", "10–99", "100–1,000"});
  // 1, 1.41, 2, 2.83, 4, 5.66, 8: no count lies between 1.41 and 2 (2 begins the next class).
  CHECK(labels(classify(Values{1, 8}, {Method::geometric, 6, {}})) == Labels{"1", "2", "3", "4–5", "6–8"});
  CHECK(labels(classify(Values{0.5, 8}, {Method::geometric, 4, {}})) ==
        Labels{"0.5–1.0", "1.0–2.0", "2.0–4.0", "4.0–8.0"});
}

TEST_CASE("geometric classes of values that are not above 0 are refused with advice", "[classify]") {
  CHECK_THROWS_AS(classify(Values{0, 1, 2}, {Method::geometric, 3, {}}), UsageError);
  CHECK_THROWS_AS(classify(Values{0}, {Method::geometric, 3, {}}), UsageError);
  CHECK_THROWS_WITH(classify(Values{-3, 2}, {Method::geometric, 3, {}}),
                    Catch::Contains("the least is -3") && Catch::Contains("choose natural"));
}

TEST_CASE("head-tail classes are cut at the mean while what is above is a minority", "[classify]") {
  // 16 values with mean 74/16 = 4.6; above it 8, 16, 32: 3 of 16. Their mean is 18.7, above it 32: 1 of 3, and done.
  const Values values{1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 8, 16, 32};
  CHECK(labels(classify(values, {Method::head_tail, 12, {}})) == Labels{"1–3", "8–16", "32"});
  CHECK(labels(classify(values, {Method::head_tail, 2, {}})) == Labels{"1–3", "8–32"});
  CHECK(labels(classify(values, {Method::head_tail, 1, {}})) == Labels{"1–32"});
  // Half of the values are above the mean 2.5: cut once, and no more.
  CHECK(labels(classify(Values{1, 2, 3, 4}, {Method::head_tail, 5, {}})) == Labels{"1–2", "3–4"});
  CHECK(labels(classify(Values{7, 7}, {Method::head_tail, 5, {}})) == Labels{"7"});
}

TEST_CASE("no method fails on odd values, and each value has just one class", "[classify]") {
  const double most = std::numeric_limits<double>::max();
  const double tiny = std::numeric_limits<double>::denorm_min();
  const double infinity = std::numeric_limits<double>::infinity();
  const std::vector<Values> odd = {
      {5},
      {5, 5, 5, 5},
      {-1},
      {0, 0},
      {infinity, 3, -infinity},
      {-most, most},
      {-most, 0, 1, most},
      {most, most * 0.9, most * 0.5},
      {tiny, 2 * tiny, 3 * tiny},
      {0, tiny},
      {1, std::nextafter(1, 2), std::nextafter(std::nextafter(1, 2), 2)},
      {1, std::nextafter(1, 2), std::nextafter(1, 2), std::nextafter(1, 2)},
      {9007199254740991, 9007199254740992, 9007199254740990},
      {9007199254740992, 9007199254740994, 9007199254740998},
      {1e15, 1e15 + 1, 1e15 + 3},
      {-1e-7, 1e9},
      {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14},
      {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3},
      {-3, -2, -1, 0, 1, 2, 3},
  };
  for (const Values& values : odd) {
    for (const Method method : all_methods()) {
      for (int number = 1; number <= 12; ++number) {
        for (const bool around : {false, true}) {
          if (around && number < 3) continue;
          ClassSpec spec{method, number, {0, 1, 2}};
          if (around) spec.middle = 0;
          const bool refused = method == Method::geometric && !around &&
                               *std::min_element(values.begin(), values.end()) <= 0 && std::isfinite(values[0]);
          if (refused) continue;
          INFO(to_string(method) << ", " << number << " classes, least " << values[0] << ", around " << around);
          const Classes classes = classify(values, spec);
          CHECK(classes.items.size() <= (method == Method::manual ? 5u : static_cast<std::size_t>(number)));
          std::vector<std::string> names = labels(classes);
          for (const Class& item : classes.items) {
            CHECK(std::isfinite(item.lower));
            CHECK(item.lower <= item.upper);
            CHECK_FALSE(item.label.empty());
          }
          for (std::size_t i = 1; i < classes.items.size(); ++i) {
            CHECK(classes.items[i - 1].lower <= classes.items[i].lower);
            CHECK(classes.items[i - 1].upper <= std::nextafter(classes.items[i].lower, infinity));
          }
          std::sort(names.begin(), names.end());
          CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
          for (const double value : values) {
            if (!std::isfinite(value)) continue;
            const auto index = classes.of(value);
            REQUIRE(index.has_value());
            CHECK(classes.items[*index].middle == (around && value == 0));
            // "over" begins right above the class before it, which holds both its edges.
            const bool last = *index + 1 == classes.items.size() || classes.items[*index + 1].lower > value;
            const Class& item = classes.items[*index];
            CHECK((item.lower <= value && (value < item.upper || ((last || item.middle) && value == item.upper))));
          }
        }
      }
    }
  }
}

}  // namespace zilamap
