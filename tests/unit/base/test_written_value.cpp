// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/written_value.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <string>
#include <utility>

using zilamap::base::read_value;
using Kind = zilamap::base::WrittenValue::Kind;

TEST_CASE("numbers as people write them", "[base]") {
  const std::pair<const char*, double> numbers[] = {
      {"12.5", 12.5},
      {" 7 ", 7},
      {"-3", -3},
      {"\u22123.25", -3.25},
      {"+4", 4},
      {"1,234", 1234},
      {"1,02,400", 102400},
      {"1\u00a0234.5", 1234.5},
      {"45%", 45},
      {"45 %", 45},
      {"0", 0},
      {".5", 0.5},
      {"1.2e-3", 0.0012},
      {"१२.५", 12.5},
      {"'12", 12},
      {"-1,234.5", -1234.5},
      {"0.0", 0},
  };
  for (const auto& [text, value] : numbers) {
    CAPTURE(text);
    CHECK(read_value(text).kind == Kind::number);
    CHECK(read_value(text).value == value);
    CHECK(read_value(text).percent == (std::string(text).back() == '%'));
  }
  CHECK(std::signbit(read_value("-0").value) == false);
}

TEST_CASE("nothing is not zero", "[base]") {
  for (const char* text : {"", " ", "-", "NA", "n/a", "nil"}) {
    CAPTURE(text);
    CHECK(read_value(text).kind == Kind::none);
  }
}

TEST_CASE("what is no number is refused with its reason", "[base]") {
  for (const char* text :
       {"12,5",  "1,23,4", "10-20", "about 12", "12 persons", "high", "nan",        "inf",    "-inf", "0x10",
        "1e400", "1e16",   "--3",   "1.2.3",    "%",          "(12)", "2009-07-18", "1,234e", "=A1",  "12%%"}) {
    CAPTURE(text);
    CHECK(read_value(text).kind == Kind::refused);
    CHECK_FALSE(read_value(text).why.empty());
  }
  CHECK(read_value(std::string(100'000, '1')).kind == Kind::refused);
}
