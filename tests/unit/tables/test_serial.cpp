// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/serial.hpp"

#include <catch2/catch.hpp>

using zilamap::tables::kind_of_builtin;
using zilamap::tables::kind_of_format;
using zilamap::tables::number_text;
using zilamap::tables::NumberKind;
using zilamap::tables::serial_text;

TEST_CASE("a format tells what a number stands for", "[tables]") {
  CHECK(kind_of_format("General") == NumberKind::number);
  CHECK(kind_of_format("#,##0.00;[Red]-#,##0.00") == NumberKind::number);
  CHECK(kind_of_format("\"days\" 0") == NumberKind::number);
  CHECK(kind_of_format("0\\d") == NumberKind::number);
  CHECK(kind_of_format("0.00E+00") == NumberKind::number);
  CHECK(kind_of_format("[$₹-4009] #,##0") == NumberKind::number);
  CHECK(kind_of_format("[$-4009]dd\\ mmmm\\ yyyy;@") == NumberKind::day);
  CHECK(kind_of_format("DD/MM/YYYY") == NumberKind::day);
  CHECK(kind_of_format("mmm-yy") == NumberKind::month);
  CHECK(kind_of_format("yyyy") == NumberKind::year);
  CHECK(kind_of_format("dd-mmm-yy h:mm AM/PM") == NumberKind::moment);
  CHECK(kind_of_format("hh:mm:ss") == NumberKind::time);
  CHECK(kind_of_format("[h]:mm") == NumberKind::duration);
  CHECK(kind_of_format("") == NumberKind::number);
  CHECK(kind_of_format("[open") == NumberKind::number);
  CHECK(kind_of_builtin(0) == NumberKind::number);
  CHECK(kind_of_builtin(14) == NumberKind::day);
  CHECK(kind_of_builtin(17) == NumberKind::month);
  CHECK(kind_of_builtin(20) == NumberKind::time);
  CHECK(kind_of_builtin(22) == NumberKind::moment);
  CHECK(kind_of_builtin(46) == NumberKind::duration);
  CHECK(kind_of_builtin(49) == NumberKind::number);
}

TEST_CASE("numbers come as people write them", "[tables]") {
  CHECK(number_text("249") == "249");
  CHECK(number_text("249.0") == "249");
  CHECK(number_text("2.49E2") == "249");
  CHECK(number_text("-7.50") == "-7.5");
  CHECK(number_text("1.23456789012E11") == "123456789012");
  CHECK(number_text("123456789012") == "123456789012");
  CHECK(number_text("0.30000000000000004") == "0.3");
  CHECK(number_text("1E18") == "1000000000000000000");
  CHECK(number_text("0.000001") == "0.000001");
  CHECK(number_text("1E300") == "1e+300");
  CHECK(number_text("1E-300").size() < 400);
  CHECK(number_text("n/a") == "n/a");
  CHECK(number_text("") == "");
  CHECK(number_text("007") == "007");
}

TEST_CASE("days since 1900 become dates", "[tables]") {
  // 40012 is 18 July 2009 in every spreadsheet program; 1 January 1900 is 1, and 1 March 1900 is 61.
  CHECK(serial_text("40012", NumberKind::day, false) == "2009-07-18");
  CHECK(serial_text("40012.4375", NumberKind::day, false) == "2009-07-18");
  CHECK(serial_text("40012.4375", NumberKind::moment, false) == "2009-07-18T10:30:00");
  CHECK(serial_text("40012.999999999", NumberKind::moment, false) == "2009-07-19");
  CHECK(serial_text("39995", NumberKind::month, false) == "2009-07");
  CHECK(serial_text("39995", NumberKind::year, false) == "2009");
  CHECK(serial_text("1", NumberKind::day, false) == "1900-01-01");
  CHECK(serial_text("59", NumberKind::day, false) == "1900-02-28");
  CHECK(serial_text("60", NumberKind::day, false) == "60");
  CHECK(serial_text("61", NumberKind::day, false) == "1900-03-01");
  CHECK(serial_text("0", NumberKind::day, false) == "0");
  CHECK(serial_text("-3", NumberKind::day, false) == "-3");
  CHECK(serial_text("2958465", NumberKind::day, false) == "9999-12-31");
  CHECK(serial_text("2958466", NumberKind::day, false) == "2958466");
  CHECK(serial_text("1e300", NumberKind::day, false) == "1e+300");
  CHECK(serial_text("0.4375", NumberKind::time, false) == "10:30:00");
  CHECK(serial_text("40012.4375", NumberKind::time, false) == "2009-07-18T10:30:00");
  CHECK(serial_text("1.5", NumberKind::duration, false) == "36:00:00");
  CHECK(serial_text("soon", NumberKind::day, false) == "soon");
}

TEST_CASE("days since 1904 too", "[tables]") {
  CHECK(serial_text("38550", NumberKind::day, true) == "2009-07-18");
  CHECK(serial_text("0", NumberKind::day, true) == "1904-01-01");
}
