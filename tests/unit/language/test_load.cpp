// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/language.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

using Catch::Matchers::Contains;
using zilamap::ConfigError;
using zilamap::Language;
using zilamap::load_language;
using zilamap::parse_language;
using zilamap::Severity;

namespace {

const std::filesystem::path folder = std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "languages";

const std::string head = "language: bho\nname: भोजपुरी\n";

Language parse(const std::string& text) { return parse_language(head + text, "bho.yaml"); }

/// What reading says, with its place.
std::string failure_of(const std::string& text) {
  try {
    parse(text);
  } catch (const ConfigError& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

TEST_CASE("a translation of a part takes the rest from English, with one finding", "[language]") {
  const Language language = parse("phrases:\n  legend: {heading: चिन्ह}\n");
  CHECK(language.code() == "bho");
  CHECK(language.say("legend.heading") == "चिन्ह");
  CHECK(language.say("legend.low") == "Low");
  CHECK(language.month(1) == "January");
  REQUIRE(language.findings().size() == 1);
  const zilamap::Finding& finding = language.findings().front();
  CHECK(finding.code == "not-translated");
  CHECK(finding.severity == Severity::warning);
  const std::string all = std::to_string(language.keys().size());
  const std::string missing = std::to_string(language.keys().size() - 1);
  CHECK_THAT(finding.text, Contains(missing + " of " + all + " phrases are not translated and stay in English"));
  CHECK(finding.where.file == "bho.yaml");
}

TEST_CASE("a translation may rest on Hindi and keep its own rule of number", "[language]") {
  const Language language =
      parse("extends: hi\nplural: one\nphrases:\n  noun: {site: {one: ठाँव, other: ठाँवन}}\nplaces: {Nepal: नेपाल देस}\n");
  CHECK(language.extends() == "hi");
  CHECK(language.say_count("noun.site", 0) == "ठाँवन");
  CHECK(language.say_count("noun.activity", 0) == "गतिविधि");  // Hindi's phrase by Hindi's rule
  CHECK(language.place("Nepal") == "नेपाल देस");
  CHECK(language.place("Bihar") == "बिहार");
  CHECK(language.names_in_hindi());
  CHECK(language.number_format().grouping == zilamap::DigitGrouping::indian);
  REQUIRE(language.findings().size() == 1);
  CHECK(language.findings().front().severity == Severity::info);
  CHECK_THAT(language.findings().front().text, Contains("stay in हिन्दी"));
}

TEST_CASE("other words for English are no missing translation", "[language]") {
  const Language language =
      parse_language("language: en\nname: English\nphrases: {legend: {heading: Key}}\n", "own.yaml");
  CHECK(language.say("legend.heading") == "Key");
  CHECK(language.findings().empty());
}

TEST_CASE("a language without number has one form", "[language]") {
  const Language language = parse("plural: none\nphrases:\n  noun: {site: ठाँव}\n");
  CHECK(language.say_count("noun.site", 1) == "ठाँव");
  CHECK(language.say_count("noun.site", 2) == "ठाँव");
}

TEST_CASE("digits, groups and months can be said", "[language]") {
  const Language language =
      parse("numbers: {digits: devanagari, grouping: indian}\nmonths: [a, b, c, d, e, f, g, h, i, j, k, l]\n");
  CHECK(language.number(123456) == "१,२३,४५६");
  CHECK(language.month(12) == "l");
}

TEST_CASE("unknown keys are errors that name the nearest", "[language]") {
  CHECK_THAT(failure_of("phrases:\n  legend: {headin: x}\n"),
             Contains("bho.yaml:4:12: `headin` is no key that `legend` can have. Did you mean `heading`?"));
  CHECK_THAT(failure_of("phrases:\n  legnd: {heading: x}\n"),
             Contains("bho.yaml:4:3: `legnd` is no key that `phrases` can have. Did you mean `legend`?"));
  CHECK_THAT(failure_of("plurals: one\n"), Contains("bho.yaml:3:1") && Contains("Did you mean `plural`?"));
  CHECK_THAT(failure_of("phrases:\n  noun: {site: {one: a, others: b}}\n"), Contains("Did you mean `other`?"));
}

TEST_CASE("placeholders must be those of English", "[language]") {
  CHECK_THAT(failure_of("phrases:\n  furniture: {as_of: 'x'}\n"), Contains("bho.yaml:4:22: `as_of` lacks {date}."));
  CHECK_THAT(failure_of("phrases:\n  furniture: {as_of: '{date} {data}'}\n"),
             Contains("`as_of` cannot have {data}. Did you mean {date}?"));
  CHECK_THAT(failure_of("phrases:\n  legend: {low: '{x}'}\n"), Contains("It has no placeholder."));
  CHECK_THAT(failure_of("phrases:\n  furniture: {as_of: '{date'}\n"), Contains("brace without its other half"));
  CHECK_THAT(failure_of("phrases:\n  furniture: {as_of: 'date} {'}\n"), Contains("brace without its other half"));
  CHECK_THAT(failure_of("phrases:\n  furniture: {as_of: '{Date}'}\n"), Contains("not made of small Latin letters"));
  CHECK_THAT(failure_of("phrases:\n  furniture: {as_of: '{}'}\n"), Contains("not made of small Latin letters"));
}

TEST_CASE("the count may be left out where the form is for 1 alone", "[language]") {
  const std::string text = "phrases:\n  furniture: {not_shown: {one: एगो ना, other: '{count} ना'}}\n";
  CHECK(parse(text).say_count("furniture.not_shown", 1) == "एगो ना");
  CHECK_THAT(failure_of("plural: zero-one\n" + text), Contains("lacks {count}"));
}

TEST_CASE("forms are for phrases that count", "[language]") {
  CHECK_THAT(failure_of("phrases:\n  legend: {low: {one: a, other: b}}\n"), Contains("has one form only"));
  CHECK_THAT(failure_of("phrases:\n  noun: {site: {one: a}}\n"), Contains("lacks `other`"));
  CHECK(parse("phrases:\n  describe: {fell: {one: '{count} x', other: '{count} y'}}\n").say_count("describe.fell", 2) ==
        "2 y");
}

TEST_CASE("what is broken is an error with its place", "[language]") {
  CHECK_THAT(failure_of("phrases:\n  legend: {low: }\n"), Contains("`low` has nothing after it"));
  CHECK_THAT(failure_of("phrases:\n  legend:\n"), Contains("`legend` has nothing after it"));
  CHECK_THAT(failure_of("phrases: [a]\n"), Contains("must be a map"));
  CHECK_THAT(failure_of("phrases:\n  legend: [a]\n"), Contains("must be a map"));
  CHECK_THAT(failure_of("phrases:\n  legend: {low: [a]}\n"), Contains("must be text"));
  CHECK_THAT(failure_of("phrases:\n  legend: {low: " + std::string(1001, 'x') + "}\n"), Contains("too long"));
  CHECK_THAT(failure_of("months: [a, b]\n"), Contains("must be 12 names, and these are 2"));
  CHECK_THAT(failure_of("plural: few\n"), Contains("`plural` cannot be \"few\""));
  CHECK_THAT(failure_of("places: [a]\n"), Contains("`places` must be a map"));
  CHECK_THAT(failure_of("extends: xx\n"), Contains("No language \"xx\" ships") && Contains("en, hi"));
  CHECK_THAT(failure_of("x: [\n"), Contains("bho.yaml"));
  CHECK_THROWS_AS(parse_language("language: '../x'\nname: x\n", "x.yaml"), ConfigError);
  CHECK_THROWS_AS(parse_language("name: x\n", "x.yaml"), ConfigError);
  CHECK_THROWS_AS(parse_language("", "x.yaml"), ConfigError);
}

TEST_CASE("languages are found by code or file", "[language]") {
  CHECK(load_language((folder / "hi.yaml").string()).code() == "hi");
  CHECK_THROWS_WITH(load_language("xx"), Contains("there is no language \"xx\"") && Contains("en, hi"));
  CHECK_THROWS_AS(load_language("./none.yaml"), ConfigError);
}
