// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/scripts.hpp"

#include <catch2/catch.hpp>

using zilamap::draw::devanagari_stretches;
using zilamap::draw::printable_utf8;
using zilamap::draw::Stretch;

TEST_CASE("stretches of Devanagari are found, joiners and spaces included", "[draw]") {
  CHECK(devanagari_stretches("Gaya").empty());
  // Three bytes a letter.
  CHECK(devanagari_stretches("गया") == std::vector<Stretch>{{0, 9}});
  CHECK(devanagari_stretches("Gaya गया 249") == std::vector<Stretch>{{5, 18}});
  CHECK(devanagari_stretches("गया, Gaya, गया") == std::vector<Stretch>{{0, 11}, {17, 26}});
  CHECK(devanagari_stretches("क्\u200Dष") == std::vector<Stretch>{{0, 12}});
}

TEST_CASE("a text is made fit to be drawn", "[draw]") {
  CHECK(printable_utf8("Gaya गया") == "Gaya गया");
  CHECK(printable_utf8("a\tb\nc\x7F") == "a b c ");
  CHECK(printable_utf8("a\u0080b\u009Fc\u00A0d") == "a b c\u00A0d");
  CHECK(printable_utf8("a\u2028b\u2029c") == "a b c");
  CHECK(printable_utf8("a\xFF") == "a\uFFFD");
}
