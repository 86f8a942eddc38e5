// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/numbers.hpp"

#include <catch2/catch.hpp>

#include <limits>
#include <string>

using zilamap::base::fixed;
using zilamap::base::grouped;
using zilamap::base::plain_number;

TEST_CASE("whole numbers have a comma at every thousand", "[base]") {
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1024) == "1,024");
  CHECK(grouped(104'099'452) == "104,099,452");
  CHECK(grouped(-1000) == "-1,000");
  CHECK(grouped(-999) == "-999");
  CHECK(grouped(std::numeric_limits<std::int64_t>::min()) == "-9,223,372,036,854,775,808");
}

TEST_CASE("measured values have no more decimals than they need", "[base]") {
  CHECK(plain_number(2073) == "2,073");
  CHECK(plain_number(0.5) == "0.5");
  CHECK(plain_number(12345.25) == "12,345.25");
  CHECK(plain_number(0.1) == "0.1");
  CHECK(plain_number(1.0 / 3) == "0.333333");
  CHECK(plain_number(2.0000001) == "2");
  CHECK(plain_number(-0.0) == "0");
  CHECK(plain_number(1e-9) == "0.000000001");
  CHECK(plain_number(1e-17) == "0");
  CHECK(plain_number(-1234.5) == "-1,234.5");
  CHECK(plain_number(1e300) == "1e+300");
  CHECK(plain_number(std::numeric_limits<double>::infinity()) == "inf");
}

TEST_CASE("fixed decimals never show a negative zero", "[base]") {
  CHECK(fixed(1.23456, 3) == "1.235");
  CHECK(fixed(2, 3) == "2.000");
  CHECK(fixed(-0.0001, 3) == "0.000");
  CHECK(fixed(-0.0, 0) == "0");
  CHECK(fixed(-0.4, 0) == "0");
  CHECK(fixed(-0.6, 0) == "-1");
  CHECK(fixed(-0.05, 1) == "-0.1");
}

TEST_CASE("a number is rounded down to 1, 2 or 5 times a power of ten", "[base]") {
  using zilamap::base::round_down_1_2_5;
  CHECK(round_down_1_2_5(1) == 1);
  CHECK(round_down_1_2_5(1024) == Approx(1000));
  CHECK(round_down_1_2_5(299) == Approx(200));
  CHECK(round_down_1_2_5(99.9) == Approx(50));
  CHECK(round_down_1_2_5(0.03) == Approx(0.02));
}
