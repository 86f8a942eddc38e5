// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/error.hpp>
#include <zilamap/style.hpp>

#include <catch2/catch.hpp>

#include <string>

using Catch::Matchers::Contains;

namespace zilamap {
namespace {

const std::filesystem::path shipped = std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "styles";

Style read(const std::string& yaml) { return parse_style(yaml, "test.yaml", shipped); }

void refused(const std::string& yaml, const std::string& said) {
  INFO(yaml);
  CHECK_THROWS_WITH(read(yaml), Contains(said));
  CHECK_THROWS_AS(read(yaml), ConfigError);
}

}  // namespace

TEST_CASE("a style gives categories their order, words and colours", "[style]") {
  const Style style = read(
      "measure: {count: category, column: status}\n"
      "categories:\n"
      "  - {name: lead, label: {en: Lead, hi: अग्रणी}, color: '#1b9e77'}\n"
      "  - {name: none}\n");
  CHECK(style.measure.quantity == Quantity::category);
  CHECK(style.measure.column == "status");
  REQUIRE(style.categories.size() == 2);
  CHECK(style.categories[0].name == "lead");
  CHECK(style.categories[0].color == Color{0x1b, 0x9e, 0x77});
  CHECK(style.categories[0].label.in("hi") == "अग्रणी");
  CHECK(style.categories[1].color.a == 0);
}

TEST_CASE("a style of categories that is written whole reads back", "[style]") {
  const Style style = read(
      "extends: coverage\nmeasure: {count: kinds}\ncategories: [{name: campaign+training, color: '#112233'}, {name: "
      "training, label: T}]\n");
  Style again = read(to_yaml(style));
  again.name = style.name;
  CHECK(again == style);
}

TEST_CASE("categories do not take the ramp, the breaks and the yearly classes of the style that they extend",
          "[style]") {
  const Style style = read("extends: change\nmeasure: {count: kinds, span: year}\n");
  CHECK(style.colors.empty());
  CHECK(style.classes == ClassSpec{});
  CHECK(read("extends: coverage\nmeasure: {count: kinds}\ncolors: {classes: Dark2}\n").colors.size() == 8);
  const Style numbers = read("extends: activity-kinds\nmeasure: {count: activities}\n");
  CHECK(numbers.categories.empty());
}

TEST_CASE("words of a column do not take the names of kinds of activity from the style that they extend", "[style]") {
  const Style words = read("extends: activity-kinds\nmeasure: {count: category, column: status, span: year}\n");
  CHECK(words.categories.empty());
  // The same kinds of other records keep them.
  const Style kinds = read("extends: activity-kinds\nmeasure: {ties: [site]}\n");
  CHECK(kinds.categories.size() == read("extends: activity-kinds\n").categories.size());
}

TEST_CASE("what does not go with categories is refused where it stands", "[style]") {
  const std::string kinds = "measure: {count: kinds}\n";
  refused(kinds + "classes: {method: natural}\n", "`method` has no effect");
  refused(kinds + "classes: {number: 4}\n", "`number` has no effect");
  refused(kinds + "classes: {breaks: [1, 2]}\n", "`breaks` has no effect");
  refused(kinds + "classes: {per_year: true}\n", "`per_year` has no effect");
  CHECK_NOTHROW(read(kinds + "classes: {method: unique, per_year: false}\n"));
  refused("measure: {count: kinds, per: population}\n", "no numbers");
  refused("measure: {count: kinds, span: change}\n", "no change");
  refused("measure: {count: category}\n", "needs the column");
  refused("measure: {count: kinds}\nneed: {count: population}\n", "two numbers");
  refused("measure: {count: activities}\nneed: {count: kinds}\n", "`count` cannot be \"kinds\"");
  refused("categories: [{name: training}]\n", "`categories` has no effect");
  refused(kinds + "categories: [{name: training+campaign}]\n", "order of the alphabet");
  refused(kinds + "categories: [{name: campaign+}]\n", "order of the alphabet");
  refused(kinds + "categories: [{name: Campaign}]\n", "order of the alphabet");
  refused(kinds + "categories: [{name: training}, {name: training}]\n", "twice");
  refused("measure: {count: category, column: x}\ncategories: [{name: Lead}, {name: lead}]\n", "twice");
  std::string many = kinds + "categories:\n";
  for (char c = 'a'; c <= 'm'; ++c) many += std::string("  - {name: ") + c + "}\n";
  refused(many, "at most 12");
}

}  // namespace zilamap
