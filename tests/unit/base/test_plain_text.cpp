// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/month_names.hpp"
#include "base/plain_text.hpp"

#include <catch2/catch.hpp>

#include <string>

using zilamap::base::HardSpace;
using zilamap::base::month_of;
using zilamap::base::plain_text;
using zilamap::base::says_nothing;

TEST_CASE("what looks alike is written alike", "[base]") {
  CHECK(plain_text("  1,02,400 ") == "1,02,400");
  CHECK(plain_text("१,०२,४००") == "1,02,400");
  CHECK(plain_text("১২৩") == "123");  // Bengali
  CHECK(plain_text("٣") == "3");      // Arabic
  CHECK(plain_text("200–250") == "200-250");
  CHECK(plain_text("−5") == "-5");
  CHECK(plain_text("Jul’09") == "jul'09");
  CHECK(plain_text("1\u00a002\u202f400") == "1 02 400");
  CHECK(plain_text("\u00a01\u00a002\u202f400\u00a0", HardSpace::underscore) == "1_02_400");
  CHECK(plain_text("\u200e249\ufeff") == "249");
  CHECK(plain_text("a\tb\nc\x01") == "a b c");
  CHECK(plain_text("जुलाई") == "जुलाई");
  CHECK(plain_text("\xff") == "\ufffd");
  CHECK(plain_text("").empty());
}

TEST_CASE("cells that say nothing are known", "[base]") {
  for (const std::string text : {"", " ", "-", "–", "—", "NA", "n/a", "N.A.", "nil", "Nil", "#N/A", "उपलब्ध नहीं"}) {
    CAPTURE(text);
    CHECK(says_nothing(plain_text(text)));
  }
  for (const std::string text : {"0", "zero", "no", "Gaya", "nilgiri"}) {
    CAPTURE(text);
    CHECK_FALSE(says_nothing(plain_text(text)));
  }
}

TEST_CASE("months are known by English and Hindi names", "[base]") {
  CHECK(month_of("July") == 7);
  CHECK(month_of("JUL") == 7);
  CHECK(month_of("sept") == 9);
  CHECK(month_of("जुलाई") == 7);
  CHECK(month_of("फ़रवरी") == 2);
  CHECK(month_of("फरवरी") == 2);
  CHECK(month_of("सितंबर") == 9);
  CHECK(month_of("सितम्बर") == 9);
  CHECK(month_of("मई") == 5);
  CHECK(month_of("may") == 5);
  CHECK(month_of("") == 0);
  CHECK(month_of("Julius") == 0);
  CHECK(month_of(std::string(100'000, 'j')) == 0);
  CHECK(zilamap::base::nearest_month("Septmber") == "September");
  CHECK(zilamap::base::month_name(12) == "December");
}
