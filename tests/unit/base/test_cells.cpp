// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/cells.hpp"

#include <zilamap/file.hpp>

#include <catch2/catch.hpp>

using zilamap::csv_field;
using zilamap::base::harmless_cell;
using zilamap::base::quoted_field;

TEST_CASE("what a spreadsheet would run as a formula becomes text", "[base]") {
  CHECK(harmless_cell("=HYPERLINK(\"http://example.org\")") == "'=HYPERLINK(\"http://example.org\")");
  CHECK(harmless_cell("+1+cmd|' /C calc'!A0") == "'+1+cmd|' /C calc'!A0");
  CHECK(harmless_cell("-2+3") == "'-2+3");
  CHECK(harmless_cell("@SUM(A1)") == "'@SUM(A1)");
  CHECK(harmless_cell("\t=1") == "'\t=1");
  CHECK(harmless_cell("\r=1") == "'\r=1");
  CHECK(harmless_cell("＝1+1") == "'＝1+1");
  CHECK(harmless_cell("- Training of teachers") == "'- Training of teachers");
  CHECK(harmless_cell("+91 98 0000 0000") == "'+91 98 0000 0000");
  CHECK(harmless_cell("-.5") == "'-.5");
  CHECK(harmless_cell("-1e5") == "'-1e5");
}

TEST_CASE("numbers and other texts stay as they are", "[base]") {
  for (const char* text : {"", "-", "-12", "+0.5", "-1.", "203", "Gaya", "a=b", "गया", "'quoted'", "#adm2+name"}) {
    CHECK(harmless_cell(text) == text);
  }
}

TEST_CASE("fields are quoted where CSV needs it", "[base]") {
  CHECK(csv_field("Gaya; Patna") == "Gaya; Patna");
  CHECK(csv_field("Gaya, Patna") == "\"Gaya, Patna\"");
  CHECK(csv_field("the \"north\"") == "\"the \"\"north\"\"\"");
  CHECK(csv_field("one\ntwo") == "\"one\ntwo\"");
  CHECK(csv_field("=1,2") == "\"'=1,2\"");
  CHECK(quoted_field("=1") == "=1");
  CHECK(quoted_field("=1,2") == "\"=1,2\"");
}
