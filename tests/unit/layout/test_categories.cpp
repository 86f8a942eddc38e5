// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "layout/categories.hpp"
#include "layout/describe.hpp"
#include "layout/legend.hpp"
#include "layout/looks.hpp"
#include "square_state.hpp"

#include <zilamap/color_check.hpp>
#include <zilamap/error.hpp>
#include <zilamap/map.hpp>

#include <array>
#include <string>
#include <vector>

using Catch::Matchers::Contains;
using zilamap::Pattern;
using zilamap::Quantity;
using zilamap::Style;
using zilamap::Year;
using zilamap::layout::category_colors;
using zilamap::layout::category_in_words;

namespace {

constexpr std::array<Year, 2> years{{{2009, true}, {2010, true}}};

/// One district with a campaign and a training in the first year, and a training in the second.
struct Kinds : SquareState {
  std::vector<zilamap::YearMap> maps;

  explicit Kinds(const zilamap::Language& language = zilamap::english()) {
    records = zilamap::parse_records(R"(zilamap: records/1
activities:
  - {id: a, title: A, type: campaign, dates: 2009-05-01, covers: {districts: [Only]}}
  - {id: b, title: B, type: training, dates: 2009-06-01, covers: {districts: [Only]}}
  - {id: c, title: C, type: training, dates: 2010-06-01, covers: {districts: [Only]}}
)",
                                     "test");
    joined = zilamap::join(records, places);
    style.measure.quantity = Quantity::kinds;
    style.categories = {{"training", {0, 0, 0, 0}, {}}, {"meeting", {0, 0, 0, 0}, {}}};
    style.unit = "activities";
    options.language = language;
    maps = zilamap::prepare_maps(records, joined, places, style, years, language);
    map = maps[0];
  }
};

std::vector<std::string> texts(const zilamap::layout::Block& block) {
  std::vector<std::string> list;
  for (const zilamap::Item& item : block.items) {
    if (!text_of(item).empty()) list.push_back(text_of(item));
  }
  return list;
}

zilamap::Fill plain(zilamap::Color color) { return {color, Pattern::none, {}, 2, 0.2}; }

}  // namespace

TEST_CASE("a category is called in the language that is asked for", "[layout]") {
  Style style;
  style.measure.quantity = Quantity::kinds;
  CHECK(category_in_words(style, "campaign+training", zilamap::english()) == "Campaign and training");
  CHECK(category_in_words(style, "campaign+training", zilamap::hindi()) == "अभियान और प्रशिक्षण");
  CHECK(category_in_words(style, "a+b+c+d+e+f", zilamap::english()) == "A, b, c, d, e and f");
  CHECK(category_in_words(style, "", zilamap::english()) == "All others");
  CHECK(category_in_words(style, "", zilamap::hindi()) == "अन्य सभी");
  style.categories = {{"campaign+training", {}, {{"en", "Both"}, {"hi", "दोनों"}}}};
  CHECK(category_in_words(style, "campaign+training", zilamap::hindi()) == "दोनों");
  style.measure.quantity = Quantity::category;
  CHECK(category_in_words(style, "lead+partner", zilamap::english()) == "lead+partner");
}

TEST_CASE("the first seven colours of categories, and the grey of all others, need no pattern", "[layout]") {
  const std::vector<std::string> names{"a", "b", "c", "d", "e", "f", "g", ""};
  std::vector<zilamap::Fill> fills;
  for (const zilamap::Color color : category_colors(Style{}, names)) fills.push_back(plain(color));
  CHECK(zilamap::check_colors(fills, zilamap::state_fills(Style{})).passes);
}

TEST_CASE("a category keeps its own colour, and no other one takes it", "[layout]") {
  const std::vector<std::string> names{"a", "b", ""};
  const zilamap::Color usual = category_colors(Style{}, names)[0];
  Style style;
  style.categories = {{"b", usual, {}}};
  const std::vector<zilamap::Color> colors = category_colors(style, names);
  CHECK(colors[1] == usual);
  CHECK_FALSE(colors[0] == usual);
  CHECK(colors[2] == zilamap::Color{0x66, 0x66, 0x66});
  style.colors = {{1, 2, 3}};
  CHECK(category_colors(style, names)[0] == zilamap::Color{1, 2, 3});
}

TEST_CASE("categories are classes of the whole run, in the order of the style", "[layout]") {
  const Kinds kinds;
  for (const zilamap::YearMap& map : kinds.maps) {
    std::vector<std::string> labels;
    for (const zilamap::Class& one : map.classes.items) labels.push_back(one.label);
    CHECK(labels == std::vector<std::string>{"Training", "Meeting", "Campaign and training"});
    CHECK_FALSE(map.before);
  }
  CHECK(kinds.maps[0].measured.cells[0].value == 3);
  CHECK(kinds.maps[1].measured.cells[0].value == 1);
  CHECK(kinds.maps[0].measured.findings.empty());  // no advice to take a rate
}

TEST_CASE("a map of need and coverage has no categories", "[layout]") {
  Kinds kinds;
  kinds.style.need.emplace().quantity = Quantity::population;
  CHECK_THROWS_AS(zilamap::prepare_maps(kinds.records, kinds.joined, kinds.places, kinds.style, years),
                  zilamap::UsageError);
}

TEST_CASE("bars over categories show activities", "[layout]") {
  Kinds kinds;
  kinds.style.bars.show = true;
  const auto maps = zilamap::prepare_maps(kinds.records, kinds.joined, kinds.places, kinds.style, years);
  REQUIRE(maps[0].marks);
  CHECK(maps[0].marks->largest_bar == 2);
}

TEST_CASE("the legend lists categories from the first down, without units and notes on bounds", "[layout]") {
  Kinds kinds;
  zilamap::Findings findings;
  const auto job = kinds.job();
  const auto looks = zilamap::layout::looks_of(job, findings);
  CHECK(findings.empty());
  const std::vector<std::string> rows = texts(zilamap::layout::legend(job, kinds.theme, looks, 60));
  REQUIRE(rows.size() >= 3);
  CHECK(std::vector<std::string>(rows.begin(), rows.begin() + 3) ==
        std::vector<std::string>{"Training", "Meeting", "Campaign and training"});
  for (const std::string& row : rows) CHECK_THAT(row, !Contains("bound") && !Contains("activities"));
}

TEST_CASE("categories that look alike get patterns, though they are no neighbours in the legend", "[layout]") {
  Kinds kinds;
  // The first and the last are alike; the one between is not.
  kinds.style.categories = {{"training", {0xff, 0xd9, 0x2f}, {}},
                            {"meeting", {0x6a, 0x3d, 0x9a}, {}},
                            {"campaign+training", {0xff, 0xd8, 0x30}, {}}};
  zilamap::Findings findings;
  const auto looks = zilamap::layout::looks_of(kinds.job(), findings);
  CHECK(findings.empty());
  CHECK(looks.classes[0].pattern == Pattern::none);
  CHECK(looks.classes[1].pattern == Pattern::none);
  CHECK(looks.classes[2].pattern != Pattern::none);
  kinds.style.patterns = zilamap::ClassPatterns::never;
  zilamap::layout::looks_of(kinds.job(), findings);
  REQUIRE(findings.size() == 1);
  CHECK_THAT(findings[0].text, Contains("Classes 1 and 3"));
}

TEST_CASE("a description says which districts have which category, and of no range", "[layout]") {
  for (const zilamap::Language& language : {zilamap::english(), zilamap::hindi()}) {
    Kinds kinds(language);
    const std::string english = zilamap::layout::describe(kinds.job(), zilamap::english());
    CHECK_THAT(english, Contains("1 district has a category. Training: none. Meeting: none. Campaign and training: 1 "
                                 "district (Only)."));
    CHECK_THAT(english, !Contains("Highest") && !Contains("reach") && !Contains("Added up") && !Contains("अभियान"));
    const std::string hindi = zilamap::layout::describe(kinds.job(), zilamap::hindi());
    CHECK_THAT(hindi,
               Contains("1 ज़िले की श्रेणी दर्ज है। प्रशिक्षण: कोई नहीं। बैठक: कोई नहीं। अभियान और प्रशिक्षण: 1 ज़िला (Only)।"));
    CHECK_THAT(hindi, !Contains("Training"));
  }
}
