// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "base/written_number.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using zilamap::base::Count;
using zilamap::base::read_count;

namespace {

using Case = std::pair<std::string, std::int64_t>;

void check(const std::vector<Case>& cases, Count::Kind kind) {
  for (const auto& [text, value] : cases) {
    CAPTURE(text);
    const Count count = read_count(text);
    CAPTURE(count.why);
    CHECK(count.kind == kind);
    CHECK(count.value == value);
    CHECK(count.why.empty() == (kind == Count::Kind::exact));
  }
}

std::string refusal(const std::string& text) {
  const Count count = read_count(text);
  CAPTURE(text);
  CHECK(count.kind == Count::Kind::refused);
  CHECK(count.value == 0);
  return count.why;
}

}  // namespace

TEST_CASE("numbers are read as people write them", "[base]") {
  check({{"249", 249},
         {"0", 0},
         {"zero", 0},
         {"शून्य", 0},
         {"007", 7},
         {" 249 ", 249},
         {"+249", 249},
         {"'249", 249},
         {"249.", 249},
         {"1000000000", 1'000'000'000},
         {"1,00,00,00,000", 1'000'000'000},
         {"100 crore", 1'000'000'000}},
        Count::Kind::exact);
}

TEST_CASE("digits in groups are read by thousands and by lakhs", "[base]") {
  check({{"1,024", 1'024},
         {"102,400", 102'400},
         {"1,02,400", 102'400},
         {"12,34,567", 1'234'567},
         {"1,234,567", 1'234'567},
         {"1 02 400", 102'400},
         {"1 234 567", 1'234'567},
         {"102\u00a0400", 102'400},
         {"1\u202f02\u202f400", 102'400},
         {"102\u2009400", 102'400},
         {"१,०२,४००", 102'400},
         {"१०२४", 1'024},
         {"১,০২,৪০০", 102'400},
         {"٢٤٩", 249},
         {"1,024.00", 1'024},
         {"249.0", 249}},
        Count::Kind::exact);
  check({{"102 400", 102'400}, {"2 300", 2'300}}, Count::Kind::inexact);  // might be two numbers
  for (const std::string text : {"1,02,40", "12,34", "2,5", "1,0,2,400", "1,02,4000", ",249", "1234,567", "1,234,56",
                                 "1,02\u00a0400", "12,345,67,890", "1,024,5.0", "123,45,678"}) {
    const std::string why = refusal(text);
    CAPTURE(text, why);
    CHECK((why.find("grouped") != std::string::npos || text == ",249"));
  }
  CHECK(refusal("12 5").find("more than one number") != std::string::npos);
  CHECK(refusal("249 30000").find("more than one number") != std::string::npos);
  CHECK(refusal("1.02.400").find("more than one decimal point") != std::string::npos);
}

TEST_CASE("lakh, crore and their Hindi words multiply", "[base]") {
  check({{"2.5 lakh", 250'000},
         {"2.50 Lakh", 250'000},
         {"3 lakhs", 300'000},
         {"3 lacs", 300'000},
         {"1 crore", 10'000'000},
         {"0.25 crore", 2'500'000},
         {"1.5 cr", 15'000'000},
         {"१ लाख", 100'000},
         {"२.५ लाख", 250'000},
         {"१ करोड़", 10'000'000},
         {"1 करोड़", 10'000'000},
         {"5 हज़ार", 5'000},
         {"5 हजार", 5'000},
         {"5 हज़ार", 5'000},
         {"5 thousand", 5'000},
         {"5k", 5'000},
         {"2 सौ", 200},
         {"1 lakh 20 thousand", 120'000},
         {"1 लाख 20 हजार", 120'000},
         {"1 lakh 2 thousand 400", 102'400}},
        Count::Kind::exact);
  CHECK(refusal("1,50 lakh").find("grouped") != std::string::npos);
  CHECK(refusal("2 thousand 3 lakh").find("more than one number") != std::string::npos);
  CHECK(refusal("1 lakh crore").find("not understood") != std::string::npos);
}

TEST_CASE("words for persons change nothing", "[base]") {
  check({{"249 persons", 249},
         {"249 लोग", 249},
         {"249लोग", 249},
         {"Total: 249", 249},
         {"कुल 249", 249},
         {"249 nos.", 249},
         {"249 participants only", 249},
         {"2.5 lakh people", 250'000}},
        Count::Kind::exact);
  check({{"249 women", 249}, {"249 महिलाएं", 249}}, Count::Kind::inexact);
  CHECK(refusal("249 chairs").find("not understood") != std::string::npos);
  CHECK(refusal("many").find("does not begin with a number") != std::string::npos);
  CHECK(refusal("persons").find("no number") != std::string::npos);
}

TEST_CASE("what is near a number is taken as that number, and told", "[base]") {
  check({{"approx. 250", 250},
         {"approx 250", 250},
         {"Approximately 250", 250},
         {"about 250", 250},
         {"~250", 250},
         {"~ 250", 250},
         {"≈250", 250},
         {"250 (approx.)", 250},
         {"c. 250", 250},
         {"लगभग 250", 250},
         {"करीब २५०", 250},
         {"क़रीब 250", 250},
         {"लगभग 2 लाख", 200'000},
         {"250+", 250},
         {"250 +", 250},
         {"over 250", 250},
         {"more than 250", 250},
         {">250", 250},
         {">= 250", 250},
         {"at least 250 persons", 250},
         {"250 or more", 250},
         {"250 से अधिक", 250},
         {"250 से ज़्यादा", 250},
         {"कम से कम 250", 250}},
        Count::Kind::inexact);
}

TEST_CASE("a range is taken at its lower end, and told", "[base]") {
  check({{"200-250", 200},
         {"200–250", 200},
         {"200 – 250", 200},
         {"200 to 250", 200},
         {"200 से 250", 200},
         {"between 200 and 250", 200},
         {"approx. 200-250 persons", 200},
         {"2-3 lakh", 200'000},
         {"2.5-3 lakh", 250'000},
         {"2 lakh - 3 lakh", 200'000},
         {"0-5", 0},
         {"1,024-2,048", 1'024}},
        Count::Kind::inexact);
  check({{"250-250", 250}}, Count::Kind::exact);
  CHECK(refusal("250-200").find("ends below") != std::string::npos);
  CHECK(refusal("200-3 lakh").find("ends below") != std::string::npos);
  CHECK(refusal("200-").find("dash") != std::string::npos);
  CHECK(refusal("200-250-300").find("dash") != std::string::npos);
  CHECK(refusal("between 200").find("one of the ends") != std::string::npos);
}

TEST_CASE("nothing given is not zero", "[base]") {
  for (const std::string text : {"", " ", "\u00a0", "-", "–", "--", "NA", "N/A", "n/a", "nil", "Nil", "none", "?"}) {
    CAPTURE(text);
    CHECK(read_count(text).kind == Count::Kind::none);
  }
}

TEST_CASE("what is no headcount is refused with the reason", "[base]") {
  CHECK(refusal("-5") == "it is negative");
  CHECK(refusal("−5") == "it is negative");
  CHECK(refusal("(249)").find("negative") != std::string::npos);
  CHECK(refusal("12.5") == "it is a fraction, and persons are whole");
  CHECK(refusal(".5") == "it is a fraction, and persons are whole");
  CHECK(refusal("1.000001 lakh") == "it is a fraction, and persons are whole");
  CHECK(refusal("1000000001") == "it is more than 1,000,000,000");
  CHECK(refusal("1000000000000000000") == "it is more than 1,000,000,000");
  CHECK(refusal(std::string(150, '9')) == "it is more than 1,000,000,000");
  CHECK(refusal("101 crore") == "it is more than 1,000,000,000");
  CHECK(refusal("999999999999 crore") == "it is more than 1,000,000,000");
  CHECK(refusal("1.02e5") == "it is written with a power of ten");
  CHECK(refusal("1E+06") == "it is written with a power of ten");
  CHECK(refusal("18/07/2009") == "it is a date");
  CHECK(refusal("18.07.2009") == "it is a date");
  CHECK(refusal("2009-07-18") == "it is a date");
  CHECK(refusal("2009-07-18 00:00:00") == "it is a date");
  CHECK(refusal("18 July 2009") == "it is a date");
  CHECK(refusal("July 2009") == "it is a date");
  CHECK(refusal("18 जुलाई 2009") == "it is a date");
  CHECK(refusal("2009-10") == "it may be a year");
  CHECK(refusal("2009-2010") == "it may be a year");
  CHECK(refusal("up to 250").find("upper end") != std::string::npos);
  CHECK(refusal("less than 250").find("upper end") != std::string::npos);
  CHECK(refusal("<250").find("upper end") != std::string::npos);
  CHECK(refusal("250 से कम").find("upper end") != std::string::npos);
  CHECK(refusal("249 + 300").find("sum") != std::string::npos);
  CHECK(refusal("150/200").find("more than one number") != std::string::npos);
  CHECK(refusal("249 (M 200 F 49)").find("not understood") != std::string::npos);
  CHECK(refusal("45%").find("share") != std::string::npos);
  CHECK(refusal("Rs. 249").find("money") != std::string::npos);
  CHECK(refusal("₹249").find("money") != std::string::npos);
  CHECK(refusal("249/-").find("money") != std::string::npos);
  CHECK(refusal("=SUM(A1:A3)").find("formula") != std::string::npos);
  CHECK(refusal("#REF!").find("error of the spreadsheet") != std::string::npos);
  CHECK(refusal(std::string(1'000'000, '1')).find("long text") != std::string::npos);
  CHECK(refusal("\xff\xfe").find("number") != std::string::npos);
}

TEST_CASE("no reason holds the number", "[base]") {
  for (const std::string text :
       {"approx. 3", "3-4", "3 women", "2 300", "3 chairs", "three girls", "-3", "3.5", "3/4"}) {
    const Count count = read_count(text);
    CAPTURE(text, count.why);
    CHECK_FALSE(count.why.empty());
    CHECK(count.why.find('3') == std::string::npos);
    CHECK(count.why.find("three") == std::string::npos);
  }
}
