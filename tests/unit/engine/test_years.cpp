// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include <catch2/catch.hpp>

#include "sample.hpp"

#include <algorithm>

using zilamap::Fill;
using zilamap::PathItem;
using zilamap::Role;
using zilamap::Scene;
using zilamap::Style;

namespace {

/// What a legend says and shows, wherever it stands and however large it is.
struct Legend {
  std::string words;
  std::vector<Fill> fills;
  std::vector<zilamap::Color> lines;

  friend bool operator==(const Legend&, const Legend&) = default;
};

Legend legend_of(const Scene& scene) {
  Legend legend;
  legend.words = words_of(scene, Role::legend_text);
  for (const auto* item : items_of(scene, Role::legend_swatch)) {
    if (const auto* path = std::get_if<PathItem>(&item->shape)) {
      legend.fills.push_back(path->fill);
      legend.lines.push_back(path->stroke.color);
    } else if (const auto* circle = std::get_if<zilamap::CircleItem>(&item->shape)) {
      legend.fills.push_back(circle->fill);
      legend.lines.push_back(circle->stroke.color);
    }
  }
  return legend;
}

const Fill& fill_of(const zilamap::Item& item) { return std::get<PathItem>(item.shape).fill; }

}  // namespace

TEST_CASE("maps of different years share one legend", "[engine]") {
  for (const char* name : style_names) {
    INFO(name);
    const Style style = bihar().style(name);
    const Legend first = legend_of(bihar().scene(renderer(), style, bihar().years[0]));
    CHECK(holds(first.words, style.zero_label.in("en")));
    CHECK(holds(first.words, style.not_reported_label.in("en")));
    CHECK(holds(first.words, "Nepal"));
    CHECK(std::count(first.fills.begin(), first.fills.end(), style.zero) >= 1);
    CHECK(std::count(first.fills.begin(), first.fills.end(), style.not_reported) >= 1);
    for (const auto& year : {bihar().years[1], bihar().years[2], bihar().years[3]}) {
      CHECK(legend_of(bihar().scene(renderer(), style, year)) == first);
    }
  }
}

TEST_CASE("every district is filled as the legend says", "[engine]") {
  for (const char* name : style_names) {
    const Style style = bihar().style(name);
    for (const auto& year : bihar().years) {
      const Scene scene = bihar().scene(renderer(), style, year);
      const Legend legend = legend_of(scene);
      for (const auto* item : items_of(scene, Role::district)) {
        INFO(name << ' ' << zilamap::to_string(year) << ' ' << item->title);
        CHECK(std::count(legend.fills.begin(), legend.fills.end(), fill_of(*item)) >= 1);
      }
    }
  }
}

TEST_CASE("a year without records shows every district as not reported, and says so", "[engine]") {
  for (const char* name : style_names) {
    const Style style = bihar().style(name);
    for (const auto& year : {bihar().years[2], bihar().years[3]}) {
      INFO(name << ' ' << zilamap::to_string(year));
      const Scene scene = bihar().scene(renderer(), style, year);
      const auto districts = items_of(scene, Role::district);
      CHECK(districts.size() == 38);
      for (const auto* item : districts) {
        CHECK(fill_of(*item) == style.not_reported);
        CHECK(item->title.ends_with(style.not_reported_label.in("en")));
      }
      CHECK(items_of(scene, Role::symbol).empty());
      const std::string notice = words_of(scene, Role::notice);
      CHECK(holds(notice, zilamap::to_string(year)));
      CHECK(holds(notice, "No records"));
      CHECK_FALSE(holds(words_of(scene, Role::account), "0 records"));
      CHECK(holds(scene.description, "No records"));
    }
  }
}

TEST_CASE("a year with records has no district that is not reported, and no notice of that", "[engine]") {
  for (const char* name : style_names) {
    const Style style = bihar().style(name);
    for (const auto& year : {bihar().years[0], bihar().years[1]}) {
      INFO(name << ' ' << zilamap::to_string(year));
      const Scene scene = bihar().scene(renderer(), style, year);
      for (const auto* item : items_of(scene, Role::district)) CHECK_FALSE(fill_of(*item) == style.not_reported);
      CHECK_FALSE(holds(words_of(scene, Role::notice), "not reported"));
    }
  }
}

TEST_CASE("as many districts are shaded as the records cover", "[engine]") {
  // Counted by hand from the records: nine districts of the campaign; five sites, Patna and the seven on the border.
  const auto [style_name, start, expected] =
      GENERATE(table<const char*, int, std::ptrdiff_t>({{"coverage", 2008, 9},
                                                        {"coverage", 2009, 13},
                                                        {"campaign", 2008, 9},
                                                        {"campaign", 2009, 0},
                                                        {"training-sites", 2008, 0},
                                                        {"training-sites", 2009, 5},
                                                        {"border", 2008, 0},
                                                        {"border", 2009, 7}}));
  INFO(style_name << ' ' << start);
  const Style style = bihar().style(style_name);
  const Scene scene = bihar().scene(renderer(), style, {start, true});
  const auto districts = items_of(scene, Role::district);
  CHECK(std::count_if(districts.begin(), districts.end(),
                      [&](const auto* item) { return fill_of(*item) != style.zero; }) == expected);
}
