// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "read_all.hpp"

#include <catch2/catch.hpp>

#include <string>

using Strings = std::vector<std::string>;

TEST_CASE("an OpenDocument spreadsheet gives texts, numbers, dates and true rows and columns", "[tables]") {
  const auto table = zilamap::tables::open(table_data("sound.ods"), {});
  CHECK(table->sheet() == "Activities");
  const NumberedRows rows = read_all(*table);
  // A merged cell covers the next column; nothing moves. Equal rows are written once and read twice.
  CHECK(rows == NumberedRows{{1, {"district", "type", "start", "women"}},
                             {5, {"Gaya  Sadar\nsecond", "", "2009-07-18", "249"}},
                             {6, {"Patna", "TRUE", "TRUE", "1"}},
                             {7, {"Patna", "TRUE", "TRUE", "1"}},
                             {8, {"Arwal", "TRUE", "36:00:00"}}});
  REQUIRE(table->merged().size() == 1);
  CHECK(table->merged()[0].first_row == 5);
  CHECK(table->merged()[0].first_column == 1);
  CHECK(table->merged()[0].last_column == 2);
  table->rewind();
  CHECK(read_all(*table) == rows);
  CHECK(places(*table).empty());  // the other sheet is hidden
}

TEST_CASE("a hidden sheet is read when it is named", "[tables]") {
  CHECK(read_file("sound.ods", "Hidden") == NumberedRows{{1, {"no"}}});
  CHECK(read_file("sound.ods", "1") == NumberedRows{{1, {"no"}}});
  CHECK_THAT(table_refusal(table_data("sound.ods"), "x"), Catch::Contains("Hidden, Activities"));
}

TEST_CASE("a locked spreadsheet and one with rows without end are refused", "[tables]") {
  CHECK_THAT(table_refusal(table_data("encrypted.ods")), Catch::Contains("locked with a password"));
  CHECK_THAT(table_refusal(table_data("repeated-without-end.ods")), Catch::Contains("1,048,576th"));
}
