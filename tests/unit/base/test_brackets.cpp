// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/brackets.hpp"

#include <catch2/catch.hpp>

using zilamap::base::without_brackets;

TEST_CASE("what stands in brackets is left out", "[base]") {
  CHECK(without_brackets("Date (dd/mm/yyyy)") == "Date  ");
  CHECK(without_brackets("Saran[Chapra]town") == "Saran town");
  CHECK(without_brackets("a (b [c] d) e") == "a    e");
  CHECK(without_brackets("a (b") == "a  ");
  CHECK(without_brackets("a) b") == "a) b");
}
