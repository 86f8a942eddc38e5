// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "tables/text_form.hpp"

#include <catch2/catch.hpp>

#include <string>

using zilamap::tables::Encoding;
using zilamap::tables::find_separator;
using zilamap::tables::recognise;

TEST_CASE("the separator is what cuts the lines alike", "[tables]") {
  const auto found = [](const char* text) { return find_separator(text).character; };
  CHECK(found("a,b,c\n1,2,3\n") == ',');
  CHECK(found("a;b;c\n1,5;2,5;3,5\n") == ';');
  CHECK(found("a\tb\nGaya, Patna, Arwal\tx\nSiwan\ty, z\n") == '\t');
  CHECK(found("a|b\n1|2\n") == '|');
  CHECK(found("one\ntwo\n") == ',');
  CHECK(found("") == ',');
}

TEST_CASE("separators inside of quotes do not count", "[tables]") {
  CHECK(find_separator("\"a;b;c;d\",x\n\"e;f;g;h\",y\n").character == ',');
  CHECK(find_separator("\"a \"\";\"\" b;c\",x\n").character == ',');
  CHECK(find_separator("\"never closed;a,b\nc,d\n").character == ',');
}

TEST_CASE("titles above a table and ragged rows do not mislead", "[tables]") {
  CHECK(find_separator("Activities of 2009; draft\n\na,b,c,d\n1,2,3,4\n5,6,7,8\n").character == ',');
  CHECK(find_separator("Activities, in 2009\na;b;c;d\n1;2;3;4\n5;6;7;8\n").character == ';');
  CHECK(find_separator("id,name,where,note\n1,a\n2,b,x; y\n3,c,x; y\n4,d,x; z,n\n").character == ',');
}

TEST_CASE("a line that names the separator is believed", "[tables]") {
  CHECK(find_separator("sep=;\r\na,b;c\n").character == ';');
  CHECK(find_separator("sep=;\r\na,b;c\n").skip == 7);
  CHECK(find_separator("sep=;\na\n").skip == 6);
  CHECK(find_separator("sep=x\na,b\n").skip == 0);
}

TEST_CASE("UTF-16 is recognised, zero bytes alone are not", "[tables]") {
  const auto encoding = [](const std::string& bytes) { return recognise(bytes).encoding; };
  CHECK(encoding("\xFF\xFE") == Encoding::utf16_le);
  CHECK(encoding("\xFE\xFF") == Encoding::utf16_be);
  CHECK(recognise("\xEF\xBB\xBF"
                  "a")
            .mark_bytes == 3);
  CHECK(encoding(std::string("a\0,\0b\0\n\0", 8)) == Encoding::utf16_le);
  CHECK(encoding(std::string("\0a\0,\0b\0\n", 8)) == Encoding::utf16_be);
  CHECK(encoding(std::string("a,b\n1,\0 2\n", 10)) == Encoding::utf8);
  CHECK(encoding(std::string(64, '\0')) == Encoding::utf8);
  CHECK(encoding("") == Encoding::utf8);
}
