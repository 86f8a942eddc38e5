// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/classify.hpp>

#include "classes_text.hpp"

#include <catch2/catch.hpp>

namespace zilamap {

TEST_CASE("labels group digits as asked", "[classify]") {
  ClassSpec spec{Method::manual, 5, {1, 1000, 250000, 12345678}};
  CHECK(labels(classify(Values{1, 300000}, spec)) == Labels{"1–999", "1,000–249,999", "250,000–12,345,678"});
  spec.format.grouping = DigitGrouping::indian;
  CHECK(labels(classify(Values{1, 300000}, spec)) == Labels{"1–999", "1,000–2,49,999", "2,50,000–1,23,45,678"});
  spec.format.digits = DigitScript::devanagari;
  CHECK(labels(classify(Values{1, 300000}, spec)) == Labels{"१–९९९", "१,०००–२,४९,९९९", "२,५०,०००–१,२३,४५,६७८"});
}

TEST_CASE("a suffix stands once in a label", "[classify]") {
  ClassSpec spec{Method::manual, 5, {0, 12.5, 50}};
  spec.format.suffix = " %";
  CHECK(labels(classify(Values{-3.5, 7, 60}, spec)) ==
        Labels{"under 0.0 %", "0.0–12.5 %", "12.5–50.0 %", "over 50.0 %"});
  CHECK(labels(classify(Values{7, 8}, {.classes = 5, .breaks = {}, .format = {.suffix = " per 100,000"}})) ==
        Labels{"7 per 100,000", "8 per 100,000"});
}

TEST_CASE("labels have the decimals asked for, and more where limits would look the same", "[classify]") {
  ClassSpec spec{Method::manual, 5, {0, 1.25, 3}};
  spec.format.decimals = 2;
  CHECK(labels(classify(Values{0.5}, spec)) == Labels{"0.00–1.25", "1.25–3.00"});
  spec.format.decimals = 0;
  CHECK(labels(classify(Values{0.5}, spec)) == Labels{"0–1", "1–3"});
  spec.breaks = {0.381, 0.384, 0.45};
  CHECK(labels(classify(Values{0.4}, spec)) == Labels{"0.381–0.384", "0.384–0.450"});
  spec.format.decimals = 1;
  CHECK(labels(classify(Values{1, 2}, {.classes = 5, .breaks = {}, .format = {.decimals = 1}})) ==
        Labels{"1.0", "2.0"});
}

TEST_CASE("a limit that is not zero is not written as zero", "[classify]") {
  const ClassSpec spec{Method::manual, 5, {0.0004, 3, 12}};
  CHECK(labels(classify(Values{0.0004, 7}, spec)) == Labels{"0.0004–3.00", "3.00–12.00"});
  const ClassSpec low{Method::manual, 5, {-0.002, 40}};
  CHECK(labels(classify(Values{-0.001, 7}, low)) == Labels{"−0.002 to 40.00"});
}

TEST_CASE("numbers below zero are parted by a word, which can be translated", "[classify]") {
  ClassSpec spec{Method::natural, 2, {}};
  const Values values{-5, -1, 7, 8};
  CHECK(labels(classify(values, spec)) == Labels{"−5 to −1", "7 to 8"});
  spec.words = {.range = "{lower} से {upper}", .under = "{number} से कम", .over = "{number} से अधिक"};
  spec.format.digits = DigitScript::devanagari;
  CHECK(labels(classify(values, spec)) == Labels{"−५ से −१", "७ से ८"});
  spec.method = Method::manual;
  spec.breaks = {0, 7};
  CHECK(labels(classify(values, spec)) == Labels{"० से कम", "०–७", "७ से अधिक"});
}

TEST_CASE("each year by itself, on request", "[classify]") {
  std::vector<Measured> years(2);
  years[0].cells = {{Status::value, 1}, {Status::value, 2}};
  years[1].cells = {{Status::value, 30}, {Status::suppressed, 0}};
  CHECK(labels(classify(years, {})) == Labels{"1", "2", "30"});
  CHECK(labels(classify(std::span(years).subspan(1), {})) == Labels{"30"});
  CHECK(values_of(years) == Values{1, 2, 30});
}

}  // namespace zilamap
