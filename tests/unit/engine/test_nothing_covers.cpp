// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// Nothing on a page covers what it must not: read off the Scene of every style that ships, in every year and size.
#include <catch2/catch.hpp>

#include "covers.hpp"
#include "sample.hpp"

#include <algorithm>
#include <span>
#include <vector>

using zilamap::CircleItem;
using zilamap::Item;
using zilamap::PathItem;
using zilamap::Role;
using zilamap::Scene;
using zilamap::TextItem;

namespace {

constexpr std::array<const char*, 6> sizes{"a4-landscape", "a4-portrait", "1600x900px",
                                           "1080x1080px",  "a5-portrait", "400x300px"};

Item text_at(Role role, const char* words, double x, double y) {
  Item item;
  item.role = role;
  item.bounds = {x, y - 3, x + 20, y + 1};
  TextItem text;
  text.text = words;
  text.origin = {x, y};
  text.font.size_mm = 4;
  text.width_mm = 20;
  item.shape = text;
  return item;
}

Item square(Role role, double x, double y, double side) {
  Item item;
  item.role = role;
  item.bounds = {x, y, x + side, y + side};
  PathItem path;
  path.subpaths.push_back({{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}, true});
  item.shape = path;
  return item;
}

Item line(double x1, double y1, double x2, double y2) {
  Item item;
  item.role = Role::leader_line;
  item.bounds = {std::min(x1, x2), std::min(y1, y2), std::max(x1, x2), std::max(y1, y2)};
  PathItem path;
  path.subpaths.push_back({{{x1, y1}, {x2, y2}}, false});
  item.shape = path;
  return item;
}

Scene page_of(std::vector<Item> items) {
  Scene scene;
  scene.width_mm = 200;
  scene.height_mm = 100;
  scene.items = std::move(items);
  return scene;
}

}  // namespace

TEST_CASE("what covers something is seen", "[engine]") {
  const Item district = square(Role::district, 50, 50, 40);
  CHECK(what_covers(page_of({district, text_at(Role::district_name, "Gaya", 60, 70)})).empty());
  CHECK(what_covers(page_of({district, text_at(Role::legend_text, "1 site", 60, 70)})).size() == 1);
  CHECK(what_covers(page_of({district, text_at(Role::legend_text, "1 site", 35, 60)})).size() == 1);
  CHECK(what_covers(page_of({district, text_at(Role::legend_text, "1 site", 29, 60)})).empty());
  CHECK(what_covers(page_of({district, square(Role::legend_swatch, 40, 40, 60)})).size() == 1);
  CHECK(what_covers(page_of({text_at(Role::title, "A", 10, 10), text_at(Role::source, "B", 20, 11)})).size() == 1);
  CHECK(
      what_covers(page_of({text_at(Role::district_name, "A", 10, 10), text_at(Role::scale_bar, "0", 20, 11)})).size() ==
      1);
  CHECK(what_covers(page_of({text_at(Role::district_name, "A", 10, 10), text_at(Role::symbol_name, "5", 20, 11)}))
            .size() == 1);
  CHECK(what_covers(page_of({text_at(Role::district_name, "A", 190, 10)})).size() == 1);  // beyond the page
  Item circle;
  circle.role = Role::symbol;
  circle.bounds = {8, 4, 16, 12};
  circle.shape = CircleItem{{12, 8}, 4, {}, {}};
  CHECK(what_covers(page_of({circle, text_at(Role::district_name, "A", 10, 10)})).size() == 1);
  CHECK(what_covers(page_of({square(Role::point, 14, 9, 3), text_at(Role::district_name, "A", 10, 10)})).size() == 1);
  CHECK(what_covers(page_of({square(Role::point, 14, 9, 3), text_at(Role::legend_text, "A", 10, 10)})).size() == 1);
  CHECK(what_covers(page_of({square(Role::point, 14, 9, 3), circle})).size() == 1);
  CHECK(what_covers(page_of({square(Role::point, 17, 13, 3), circle})).empty());
}

TEST_CASE("a leader that runs through something is seen", "[engine]") {
  const Item district = square(Role::district, 50, 50, 40);
  const Item name = text_at(Role::district_name, "Arwal", 10, 70);
  CHECK(what_covers(page_of({district, name, line(30.5, 69, 60, 69)})).empty());
  CHECK(what_covers(page_of({district, name, line(30.5, 69, 60, 69), text_at(Role::district_name, "Gaya", 52, 70)}))
            .size() == 1);
  CHECK(what_covers(page_of({district, name, line(30.5, 69, 60, 69), line(40, 40, 45, 90)})).size() == 1);
  const Item on_land = text_at(Role::district_name, "Arwal", 35, 70);
  CHECK(what_covers(page_of({district, on_land, line(55.5, 69, 80, 69)})).size() == 1);
  const Item point = square(Role::point, 54, 68, 2);
  CHECK(what_covers(page_of({district, name, line(30.5, 69, 60, 69), point})).size() == 1);
}

TEST_CASE("nothing covers a district, a name, a point or another element", "[engine]") {
  std::vector<zilamap::Style> styles = zilamap::shipped_styles(bihar().source / "styles");
  styles.push_back(zilamap::load_style((bihar().source / "tests/data/styles/marks.yaml").string(),
                                       bihar().source / "styles"));
  // No style that ships has circles and points.
  styles.push_back(bihar().style("training-sites"));
  styles.back().points.headquarters = styles.back().points.sites = true;
  for (const zilamap::Style& style : styles) {
    for (const char* language : {"en", "hi"}) {
      zilamap::MapOptions options;
      options.language = zilamap::load_language(language);
      const auto maps = zilamap::prepare_maps(bihar().records, bihar().joined, bihar().places, style, bihar().years,
                                              options.language);
      for (const char* size : sizes) {
        // Hindi is shorter or longer word by word; two sizes show whether the engine minds.
        if (language[0] == 'h' && size != sizes[0] && size != sizes[3]) continue;
        options.page = zilamap::parse_page(size);
        const bool panels = style.panels == zilamap::Panels::years;
        for (std::size_t i = 0; i < (panels ? 1 : maps.size()); ++i) {
          INFO(style.name << ' ' << zilamap::to_string(maps[i].measured.year) << ' ' << size << ' ' << language);
          const auto shown = panels ? std::span(maps) : std::span(&maps[i], 1);
          const Scene scene =
              renderer().scene(bihar().records, bihar().joined, bihar().places, style, shown, options);
          for (const std::string& wrong : what_covers(scene)) FAIL_CHECK(wrong);
        }
      }
    }
  }
}
