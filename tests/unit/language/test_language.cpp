// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/language.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using zilamap::Language;
using zilamap::load_language;

namespace {

const Language& en() {
  static const Language language = load_language("en");
  return language;
}

const Language& hi() {
  static const Language language = load_language("hi");
  return language;
}

}  // namespace

TEST_CASE("phrases are filled in", "[language]") {
  CHECK(en().say("furniture.north") == "N");
  CHECK(hi().say("furniture.north") == "उ");
  CHECK(en().say("furniture.scale", {{"ratio", "1,500,000"}, {"paper", "A4"}}) == "1:1,500,000 on A4");
  CHECK(hi().say("title.change", {{"year", "2008-09"}}) == "2008-09 की तुलना में परिवर्तन");
}

TEST_CASE("a word may hold braces and is not filled in itself", "[language]") {
  CHECK(en().say("furniture.records", {{"text", "{text} of {year}"}}) == "Records: {text} of {year}");
}

TEST_CASE("what code asks wrongly is an error", "[language]") {
  CHECK_THROWS_AS(en().say("furniture.nort"), zilamap::UsageError);
  CHECK_THROWS_AS(en().say("furniture.records"), zilamap::UsageError);
  CHECK(en().has("furniture.north"));
  CHECK_FALSE(en().has("furniture.nort"));
}

TEST_CASE("English has one for 1 alone", "[language]") {
  CHECK(en().say_count("noun.activity", 0) == "activities");
  CHECK(en().say_count("noun.activity", 1) == "activity");
  CHECK(en().say_count("noun.activity", 2) == "activities");
  CHECK(en().say_count("noun.activity", 0.5) == "activities");
  CHECK(en().say_count("noun.activity", -1) == "activities");
  CHECK(en().say_count("furniture.not_shown", 1) == "1 record not shown");
  CHECK(en().say_count("furniture.not_shown", 1200) == "1,200 records not shown");
}

TEST_CASE("Hindi has one from 0 to 1, as CLDR has it", "[language]") {
  CHECK(hi().say_count("noun.activity", 0) == "गतिविधि");
  CHECK(hi().say_count("noun.activity", 0.5) == "गतिविधि");
  CHECK(hi().say_count("noun.activity", 1) == "गतिविधि");
  CHECK(hi().say_count("noun.activity", 1.5) == "गतिविधियाँ");
  CHECK(hi().say_count("noun.activity", 2) == "गतिविधियाँ");
  CHECK(hi().say_count("furniture.not_shown", 120000) == "1,20,000 अभिलेख नहीं दिखाए गए");
}

TEST_CASE("numbers are grouped as the language does", "[language]") {
  CHECK(en().number(1234567) == "1,234,567");
  CHECK(hi().number(1234567) == "12,34,567");
  CHECK(hi().number(123) == "123");
  CHECK(hi().number(1000) == "1,000");
  CHECK(hi().number(100000) == "1,00,000");
  CHECK(hi().number(-10000000) == "−1,00,00,000");
  CHECK(hi().number(123456.25) == "1,23,456.25");
  CHECK(hi().number(0) == "0");
  CHECK(en().with(zilamap::DigitGrouping::indian).number(1234567) == "12,34,567");
  CHECK(hi().number(1e300) == "1e+300");
}

TEST_CASE("signed numbers have a true minus", "[language]") {
  CHECK(en().signed_number(3) == "+3");
  CHECK(en().signed_number(-1200) == "−1,200");
  CHECK(en().signed_number(0) == "0");
}

TEST_CASE("digits are Latin until Devanagari is asked for", "[language]") {
  const Language own = hi().with(zilamap::DigitScript::devanagari);
  CHECK(hi().number(1024) == "1,024");
  CHECK(own.number(1024.5) == "१,०२४.५");
  CHECK(own.in_digits("2009-10") == "२००९-१०");
  CHECK(own.say("rate.index") == "सूचकांक, ० से १");
  // A word is given as it shall stand: the name of a coordinate system keeps its digits.
  CHECK(own.say("furniture.projection", {{"name", "EPSG:7759"}}) == "प्रक्षेप: EPSG:7759");
  CHECK(zilamap::parse_digits("devanagari") == zilamap::DigitScript::devanagari);
  CHECK_THROWS_AS(zilamap::parse_digits("arabic"), zilamap::UsageError);
}

TEST_CASE("dates are written out", "[language]") {
  CHECK(en().date(2009, 7, 18) == "18 July 2009");
  CHECK(hi().date(2010, 2, 20) == "20 फ़रवरी 2010");
  CHECK(en().date("2009-07-18") == "18 July 2009");
  CHECK(hi().with(zilamap::DigitScript::devanagari).date("2009-07-18") == "१८ जुलाई २००९");
  for (const char* odd : {"2009-07", "2009-13-01", "2009-00-10", "18 July 2009", "", "2009-07-1x", "2009/07/18"}) {
    CHECK(en().date(odd) == odd);
  }
}

TEST_CASE("lists are joined", "[language]") {
  const std::vector<std::string> names{"A", "B", "C", "D", "E"};
  const auto first = [&](std::size_t n) { return std::span(names).first(n); };
  CHECK(en().list(first(0)).empty());
  CHECK(en().list(first(1)) == "A");
  CHECK(en().list(first(2)) == "A and B");
  CHECK(en().list(first(3)) == "A, B and C");
  CHECK(hi().list(first(3)) == "A, B और C");
  CHECK(en().list(names, 2) == "A, B and 3 more");
  CHECK(hi().list(names, 2) == "A, B और 3 अन्य");
  CHECK(en().list(names, 4) == "A, B, C, D and E");
  CHECK(en().list(names, 5) == "A, B, C, D and E");
}

TEST_CASE("places have names in the language", "[language]") {
  CHECK(hi().place("Nepal") == "नेपाल");
  CHECK(hi().place("Border with Nepal") == "नेपाल सीमा");
  CHECK(hi().place("Nathnagar") == "Nathnagar");
  CHECK(en().place("Nepal") == "Nepal");
  CHECK(hi().has_place("Bihar"));
  CHECK_FALSE(en().has_place("Bihar"));
}

TEST_CASE("a language without more is English", "[language]") {
  const Language plain;
  CHECK(plain.code() == "en");
  CHECK(plain.say("legend.heading") == "Legend");
  CHECK_FALSE(plain.names_in_hindi());
  CHECK(zilamap::hindi().names_in_hindi());
}
