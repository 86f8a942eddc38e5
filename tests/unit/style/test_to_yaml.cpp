// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <zilamap/style.hpp>

#include <catch2/catch.hpp>

#include <string>

namespace zilamap {
namespace {

const std::filesystem::path shipped = std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "styles";
const std::string data = std::string(ZILAMAP_TEST_DATA) + "/styles/";

/// What comes back when the style is written and read again, in the folder of the tests' styles.
Style again(const Style& style) { return parse_style(to_yaml(style, data), data + style.name + ".yaml", shipped); }

/// A style with one text in it.
Style with_description(const std::string& text) {
  Style style;
  style.name = "mine";
  style.description = text;
  return style;
}

}  // namespace

TEST_CASE("a style that is written reads back as it was", "[style]") {
  std::vector<Style> styles = shipped_styles(shipped);
  styles.push_back(load_style(data + "base.yaml", shipped));
  styles.push_back(load_style(data + "child.yaml", shipped));
  styles.push_back(load_style(data + "everything.yaml", shipped));
  Style defaults;
  defaults.name = "defaults";
  styles.push_back(defaults);
  for (const Style& style : styles) {
    INFO(to_yaml(style));
    CHECK(again(style) == style);
    CHECK(to_yaml(again(style)) == to_yaml(style));
  }
}

TEST_CASE("every key is written, groups nested, fills and lines on one line", "[style]") {
  const std::string yaml = to_yaml(load_style(data + "everything.yaml", shipped), data);
  for (const char* part : {
           "title:\n  en: 'It''s # a: title'\n  hi: 'शीर्षक'\n",
           "need:\n  count: sites\n",
           "  unit:\n    one: 'day'\n    other: 'days'\n",
           "  zero: {color: '#fefefe', pattern: dots, pattern_color: '#0a0b0c80', spacing_mm: 3, weight_mm: 0.4}\n",
           "  border: {color: '#112233', width_mm: 2, dash_mm: [1, 0.5]}\n",
           "  types:\n    - type: 'training'\n      shape: star\n      color: '#010203'\n      label: 'Training'\n"
           "    - type: 'workshop'\n      shape: circle\n",
           "  classes: ['#111111', '#222222', '#333333']\n",
           "  ties: [venue, border]\n",
           "logos: ['logos/one.png', 'logos/two.svg']\n",
           "  legend: top-left\n",
           "notes: ''\n",
       }) {
    INFO(yaml);
    CHECK_THAT(yaml, Catch::Contains(part));
  }
}

TEST_CASE("texts that YAML would take for something else read back as they were", "[style]") {
  for (const char* text :
       {"2009-10", "7",  "true", "null", "~", "#tag", "a: b", "- a", "it's", "''",   "\"",    "{x}", "[y]",
        "*a",      "&a", "!t",   "%d",   "@", "`",    "\\n",  "|",   ">",    "ज़िला", "a # b", "..."}) {
    INFO(text);
    CHECK(again(with_description(text)).description == text);
  }
}

TEST_CASE("line ends and other control characters cannot leave a written text", "[style]") {
  CHECK(again(with_description("a\nb: c\td")).description == "a b: c d");
  CHECK(again(with_description("a\x1b[31m\xff")).description == "a\xef\xbf\xbd[31m\xef\xbf\xbd");
}

TEST_CASE("what has no effect is left out", "[style]") {
  Style style;
  style.name = "mine";
  CHECK_THAT(to_yaml(style), !Catch::Contains("breaks:") && Catch::Contains("number: 5"));
  style.classes.method = Method::manual;
  style.classes.breaks = {-1.5, 0, 1e15};
  CHECK_THAT(to_yaml(style), Catch::Contains("breaks: [-1.5, 0, 1000000000000000]") && !Catch::Contains("  number: 5"));
  CHECK(again(style) == style);
}

TEST_CASE("a text for all languages beside others reads back", "[style]") {
  Style style;
  style.name = "mine";
  style.title = LocalText{{"", "All"}, {"hi", "हिन्दी"}};
  CHECK(again(style).title == style.title);
}

}  // namespace zilamap
