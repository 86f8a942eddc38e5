// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "draw/fonts.hpp"
#include "sample.hpp"

#include <algorithm>
#include <fstream>
#include <string>

using zilamap::Role;
using zilamap::Scene;

namespace {

Scene hindi_scene(const std::string& style, int year, const zilamap::Language& language = zilamap::hindi()) {
  zilamap::MapOptions options;
  options.language = language;
  return bihar().scene(renderer(), bihar().style(style), {year, true}, options);
}

}  // namespace

TEST_CASE("the fonts hold every letter of the languages that ship", "[engine]") {
  zilamap::draw::FontSet fonts(bihar().source / "fonts");
  for (const char* code : {"en", "hi"}) {
    std::ifstream file(bihar().source / "languages" / (std::string(code) + ".yaml"));
    for (std::string line; std::getline(file, line);) {
      for (const auto weight : {zilamap::Weight::regular, zilamap::Weight::bold}) fonts.measure(line, {3, weight});
    }
  }
  CHECK(fonts.take_missing_glyphs().empty());
}

TEST_CASE("a Hindi map names its districts, its neighbour and its account in Hindi", "[engine]") {
  const Scene scene = hindi_scene("coverage", 2009);
  CHECK(scene.language == "hi");
  const std::string names = words_of(scene, Role::district_name);
  CHECK(holds(names, "सीतामढ़ी"));
  CHECK(std::none_of(names.begin(), names.end(), [](char c) { return c >= 'A' && c <= 'z'; }));
  CHECK(words_of(scene, Role::context_name).starts_with("नेपाल"));
  CHECK(words_of(scene, Role::border_name) == "नेपाल सीमा");
  CHECK(holds(words_of(scene, Role::subtitle), "बिहार, वित्तीय वर्ष 2009-10"));
  CHECK(holds(words_of(scene, Role::account), "2009-10 के अभिलेख"));
  CHECK(holds(words_of(scene, Role::scale_bar), "किमी"));
  CHECK(words_of(scene, Role::north_arrow) == "उ");
  CHECK(std::none_of(scene.findings.begin(), scene.findings.end(), [](const zilamap::Finding& finding) {
    return finding.code == "missing-glyph" || finding.code == "name-not-translated";
  }));
}

TEST_CASE("letters under a head line are not spaced out", "[engine]") {
  const Scene scene = hindi_scene("coverage", 2009);
  for (const zilamap::Item* item : items_of(scene, Role::context_name)) {
    CHECK(std::get<zilamap::TextItem>(item->shape).font.spacing_mm == 0);
  }
}

TEST_CASE("digits are as chosen, but not in the name of a coordinate system", "[engine]") {
  const Scene scene = hindi_scene("training-sites", 2009, zilamap::hindi().with(zilamap::DigitScript::devanagari));
  CHECK(holds(words_of(scene, Role::subtitle), "२००९-१०"));
  CHECK(holds(words_of(scene, Role::symbol_name), "१,०२४"));
  CHECK(holds(words_of(scene, Role::projection), "EPSG:7759"));
}

TEST_CASE("the description is in both languages on every map", "[engine]") {
  for (const char* style : style_names) {
    for (const int year : {2008, 2009, 2010, 2011}) {
      const Scene hindi = hindi_scene(style, year);
      CHECK(holds(hindi.description, "38 ज़िलों का मानचित्र"));
      CHECK(holds(hindi.description, "\n\nMap of 38 districts"));
      const Scene english = bihar().scene(renderer(), bihar().style(style), {year, true});
      CHECK(english.language == "en");
      CHECK(holds(english.description, "\n\n38 ज़िलों का मानचित्र"));
      CHECK_FALSE(holds(english.description, "{"));
    }
  }
}
