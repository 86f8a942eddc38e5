// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/number_format.hpp>

#include <catch2/catch.hpp>

#include <limits>

namespace zilamap {

TEST_CASE("digits are grouped internationally or as in India", "[base]") {
  CHECK(format_number(999) == "999");
  CHECK(format_number(1000) == "1,000");
  CHECK(format_number(1234567) == "1,234,567");
  const NumberFormat indian{.grouping = DigitGrouping::indian};
  CHECK(format_number(999, indian) == "999");
  CHECK(format_number(1000, indian) == "1,000");
  CHECK(format_number(99999, indian) == "99,999");
  CHECK(format_number(100000, indian) == "1,00,000");  // a lakh
  CHECK(format_number(1234567, indian) == "12,34,567");
  CHECK(format_number(10000000, indian) == "1,00,00,000");  // a crore
  CHECK(format_number(104099452, indian) == "10,40,99,452");
  CHECK(format_number(-123456.5, indian) == "−1,23,456.5");
}

TEST_CASE("Devanagari digits", "[base]") {
  const NumberFormat hindi{.grouping = DigitGrouping::indian, .digits = DigitScript::devanagari};
  CHECK(format_number(1234567890, hindi) == "१,२३,४५,६७,८९०");
  CHECK(format_number(-0.25, hindi) == "−०.२५");
}

TEST_CASE("decimals are as few as do, or as told", "[base]") {
  CHECK(format_number(0.1) == "0.1");
  CHECK(format_number(2.0 / 3) == "0.666667");
  CHECK(format_number(-0.0) == "0");
  CHECK(format_number(2, {.decimals = 2}) == "2.00");
  CHECK(format_number(1234.567, {.decimals = 1}) == "1,234.6");
  CHECK(format_number(1.4, {.decimals = 0}) == "1");
  CHECK(format_number(2, {.decimals = -3}) == "2");
  CHECK(format_number(2, {.decimals = 99}) == "2.000000000");
}

TEST_CASE("a suffix stands after the number", "[base]") {
  CHECK(format_number(12.5, {.suffix = " %"}) == "12.5 %");
  CHECK(format_number(-3, {.suffix = " per 100,000"}) == "−3 per 100,000");
}

TEST_CASE("numbers whose last digits are not known have an exponent", "[base]") {
  CHECK(format_number(9007199254740991) == "9,007,199,254,740,991");
  CHECK(format_number(1e300, {.digits = DigitScript::devanagari}) == "1e+300");
  CHECK(format_number(-1e300, {.decimals = 2}) == "−1e+300");
  CHECK(format_number(std::numeric_limits<double>::infinity()) == "inf");
}

TEST_CASE("kinds of number format have names", "[base]") {
  CHECK(to_string(DigitGrouping::international) == "international");
  CHECK(to_string(DigitGrouping::indian) == "indian");
  CHECK(to_string(DigitScript::latin) == "latin");
  CHECK(to_string(DigitScript::devanagari) == "devanagari");
}

TEST_CASE("a number that is not zero is never written as zero", "[base]") {
  CHECK(format_number(0.4, {.decimals = 0}) == "0.4");
  CHECK(format_number(0.00041, {.decimals = 2}) == "0.00041");
  CHECK(format_number(-0.004, {.decimals = 2}) == "−0.004");
  CHECK(format_number(0.0049, {.decimals = 2}) == "0.0049");
  CHECK(format_number(0.005001, {.decimals = 2}) == "0.01");
  CHECK(format_number(1e-7) == "0.0000001");
  CHECK(format_number(1.26e-9) == "0.0000000013");
  CHECK(format_number(2.04e-12) == "0.000000000002");
  CHECK(format_number(0.00041, {.digits = DigitScript::devanagari, .decimals = 1}) == "०.०००४१");
  // What rounding leaves of 0.1 + 0.2 - 0.3.
  CHECK(format_number(5.6e-17) == "0");
  CHECK(format_number(-5.6e-17, {.decimals = 1}) == "0.0");
  CHECK(format_number(0, {.decimals = 2}) == "0.00");
  CHECK(format_number(0) == "0");
}

}  // namespace zilamap
