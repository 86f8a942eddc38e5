// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/local_words.hpp"

using zilamap::layout::short_number;

TEST_CASE("a measured number keeps three digits that count, a whole one all", "[layout]") {
  const zilamap::Language& english = zilamap::english();
  CHECK(short_number(english, 49.397009) == "49.4");
  CHECK(short_number(english, 4.9397009) == "4.94");
  CHECK(short_number(english, 0.0123456) == "0.0123");
  CHECK(short_number(english, 99.96) == "100");
  CHECK(short_number(english, 123.456) == "123");
  CHECK(short_number(english, 12345.6) == "12,346");
  CHECK(short_number(english, 2.5) == "2.5");
  CHECK(short_number(english, -49.397009) == english.number(-49.4));
  CHECK(short_number(english, 1024) == "1,024");
  CHECK(short_number(english, 12345678) == "12,345,678");
  CHECK(short_number(english, 0) == "0");
}
