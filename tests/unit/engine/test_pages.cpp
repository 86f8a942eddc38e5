// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// What holds on every page: each style that ships, each year, each size. These stand here and not with layout because
// they need the letters' real widths.
#include <catch2/catch.hpp>

#include "ink.hpp"
#include "sample.hpp"

#include <algorithm>
#include <functional>
#include <set>

using zilamap::Box;
using zilamap::CircleItem;
using zilamap::Item;
using zilamap::PathItem;
using zilamap::Role;
using zilamap::Scene;
using zilamap::Style;
using zilamap::TextItem;

namespace {

constexpr std::array<const char*, 9> sizes{"a4-landscape", "a4-portrait", "a3-landscape", "1600x1200px", "1080x1080px",
                                           "800x600px",    "1920x1080px", "2000x800px",   "600x450px"};

/// One page and what it was made of.
struct MadePage {
  std::string name;
  Style style;
  zilamap::Year year;
  Scene scene;
};

std::vector<MadePage> make_pages() {
  std::vector<MadePage> pages;
  for (const char* style_name : style_names) {
    const Style style = bihar().style(style_name);
    for (const auto& year : bihar().years) {
      for (const char* size : sizes) {
        pages.push_back({std::string(style_name) + ' ' + to_string(year) + ' ' + size, style, year,
                         bihar().scene(renderer(), style, year, {zilamap::parse_page(size), "", ""})});
      }
    }
  }
  return pages;
}

/// Runs a check on every page.
void on_every_page(const std::function<void(const Scene&, const Style&, const zilamap::Year&)>& check) {
  static const std::vector<MadePage> pages = make_pages();
  for (const MadePage& page : pages) {
    INFO(page.name);
    check(page.scene, page.style, page.year);
  }
}

bool belongs_in_map(Role role) {
  return role == Role::district_name || role == Role::symbol_name || role == Role::context_name ||
         role == Role::border_name || role == Role::symbol || role == Role::locator || role == Role::leader_line;
}

std::vector<const Item*> texts_of(const Scene& scene) {
  std::vector<const Item*> texts;
  for (const Item& item : scene.items) {
    if (std::holds_alternative<TextItem>(item.shape)) texts.push_back(&item);
  }
  return texts;
}

const TextItem& text_of(const Item& item) { return std::get<TextItem>(item.shape); }

std::string said(const Item& item) {
  return std::string(zilamap::to_string(item.role)) + " '" + text_of(item).text + "'";
}

Box map_frame(const Scene& scene) {
  const auto panels = items_of(scene, Role::panel);
  REQUIRE_FALSE(panels.empty());
  return panels.front()->bounds;
}

bool within(const Box& inner, const Box& outer, double slack = 0.01) {
  return inner.x_min >= outer.x_min - slack && inner.x_max <= outer.x_max + slack &&
         inner.y_min >= outer.y_min - slack && inner.y_max <= outer.y_max + slack;
}

}  // namespace

TEST_CASE("no text lies over another", "[engine]") {
  on_every_page([](const Scene& scene, const Style&, const zilamap::Year&) {
    const auto texts = texts_of(scene);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        if (!overlap(ink_of(text_of(*texts[i])), ink_of(text_of(*texts[k])))) continue;
        FAIL_CHECK(said(*texts[k]) << " and " << said(*texts[i]));
      }
    }
  });
}

TEST_CASE("no text lies over a circle, a swatch, the scale bar or the arrow", "[engine]") {
  on_every_page([](const Scene& scene, const Style&, const zilamap::Year&) {
    for (const Item* text : texts_of(scene)) {
      const Quad ink = ink_of(text_of(*text));
      for (const Item& item : scene.items) {
        if (const auto* circle = std::get_if<CircleItem>(&item.shape)) {
          const bool own =
              text->role == Role::symbol_name && std::all_of(ink.begin(), ink.end(), [&](zilamap::Point p) {
                return std::hypot(p.x - circle->center.x, p.y - circle->center.y) <= circle->radius_mm;
              });  // a number may stand in its own circle
          if (!own && overlap(ink, *circle)) FAIL_CHECK(said(*text) << " and the circle " << item.title);
        } else if (std::holds_alternative<PathItem>(item.shape) &&
                   (item.role == Role::legend_swatch || item.role == Role::scale_bar)) {
          if (overlap(ink, corners_of(item.bounds))) FAIL_CHECK(said(*text) << " and a " << to_string(item.role));
        } else if (item.role == Role::north_arrow && text->role != Role::north_arrow) {
          if (overlap(ink, corners_of(item.bounds))) FAIL_CHECK(said(*text) << " and the arrow");
        }
      }
    }
  });
}

TEST_CASE("texts of the map stay in its frame, all others out of it", "[engine]") {
  on_every_page([](const Scene& scene, const Style&, const zilamap::Year&) {
    const Box frame = map_frame(scene);
    for (const Item& item : scene.items) {
      if (belongs_in_map(item.role)) {
        if (!within(item.bounds, frame)) FAIL_CHECK(to_string(item.role) << " reaches out of the map");
      } else if (std::holds_alternative<TextItem>(item.shape) || item.role == Role::legend_swatch ||
                 item.role == Role::scale_bar || item.role == Role::north_arrow) {
        if (overlap(corners_of(item.bounds), corners_of(frame))) FAIL_CHECK(to_string(item.role) << " lies on the map");
      }
    }
  });
}

TEST_CASE("nothing lies beyond the page, and the ground not beyond its frame", "[engine]") {
  on_every_page([](const Scene& scene, const Style&, const zilamap::Year&) {
    const Box page{0, 0, scene.width_mm, scene.height_mm};
    const Box frame = map_frame(scene);
    CHECK(within(frame, page));
    for (const Item& item : scene.items) {
      if (!item.bounds.empty() && !within(item.bounds, page)) {
        FAIL_CHECK(to_string(item.role) << ' ' << item.title << " lies beyond the page");
      }
      const bool ground = item.role == Role::district || item.role == Role::context ||
                          item.role == Role::outside_line || item.role == Role::district_line ||
                          item.role == Role::border_line;
      if (!ground) continue;
      bool inside = true;
      for (const auto& subpath : std::get<PathItem>(item.shape).subpaths) {
        for (const auto p : subpath.points) inside = inside && frame.grown(0.01).contains(p);
      }
      if (!inside) FAIL_CHECK(to_string(item.role) << ' ' << item.title << " lies beyond the frame");
    }
  });
}

TEST_CASE("what an item covers holds all of it", "[engine]") {
  on_every_page([](const Scene& scene, const Style&, const zilamap::Year&) {
    for (const Item& item : scene.items) {
      if (item.role == Role::context && item.bounds.empty()) continue;
      bool inside = true;
      if (const auto* path = std::get_if<PathItem>(&item.shape)) {
        for (const auto& subpath : path->subpaths) {
          for (const auto p : subpath.points) inside = inside && item.bounds.grown(0.01).contains(p);
        }
      } else if (const auto* circle = std::get_if<CircleItem>(&item.shape)) {
        const auto [c, r] = std::pair{circle->center, circle->radius_mm};
        inside = within({c.x - r, c.y - r, c.x + r, c.y + r}, item.bounds);
      } else {
        for (const auto p : ink_of(text_of(item))) inside = inside && item.bounds.grown(0.01).contains(p);
      }
      if (!inside)
        FAIL_CHECK(to_string(item.role) << ' ' << item.id << ' ' << item.title << " reaches out of its bounds");
    }
  });
}

TEST_CASE("each district is there once, and ids are unique", "[engine]") {
  on_every_page([](const Scene& scene, const Style&, const zilamap::Year&) {
    std::set<std::string> ids;
    for (const Item& item : scene.items) {
      if (!item.id.empty() && !ids.insert(item.id).second) FAIL_CHECK(item.id << " is there twice");
    }
    CHECK(items_of(scene, Role::district).size() == 38);
    for (const auto& district : bihar().places.districts) {
      if (!ids.contains("district-" + district.census2011)) FAIL_CHECK(district.name << " is missing");
    }
  });
}

TEST_CASE("all 38 names are on an A4 map", "[engine]") {
  for (const char* name : style_names) {
    for (const auto& year : bihar().years) {
      INFO(name << ' ' << zilamap::to_string(year));
      CHECK(names_written(bihar().scene(renderer(), bihar().style(name), year), bihar().places) == 38);
    }
  }
}

TEST_CASE("a name that is left out is told of", "[engine]") {
  on_every_page([](const Scene& scene, const Style&, const zilamap::Year&) {
    const std::size_t written = names_written(scene, bihar().places);
    const bool told = std::any_of(scene.findings.begin(), scene.findings.end(),
                                  [](const auto& finding) { return finding.code == "name-left-out"; });
    CHECK(written >= 30);
    if (!told) CHECK(written == 38);
  });
}

TEST_CASE("every page has all that a map needs", "[engine]") {
  on_every_page([](const Scene& scene, const Style& style, const zilamap::Year& year) {
    const std::string label = zilamap::to_string(year);
    CHECK_FALSE(words_of(scene, Role::title).empty());
    CHECK(holds(words_of(scene, Role::title) + ' ' + words_of(scene, Role::subtitle), label));
    CHECK(holds(scene.title, label));
    CHECK(holds(words_of(scene, Role::source), bihar().records.source));
    CHECK(holds(words_of(scene, Role::projection), "EPSG:7759"));
    CHECK(words_of(scene, Role::disclaimer) == style.disclaimer.in("en"));
    CHECK(holds(words_of(scene, Role::scale_bar), " km"));
    CHECK(holds(words_of(scene, Role::north_arrow), "N"));
    CHECK_FALSE(items_of(scene, Role::border_line).empty());
    CHECK(holds(words_of(scene, Role::border_name), "Nepal"));
    CHECK(holds(words_of(scene, Role::context_name), "Nepal"));
    const auto balance = bihar().map(style, year).measured.balance;
    if (balance.read > 0) {
      CHECK(holds(words_of(scene, Role::account), zilamap::to_sentence(balance)));
    } else {
      CHECK(holds(words_of(scene, Role::notice), label));
    }
  });
}

TEST_CASE("a record that could not be mapped is named", "[engine]") {
  on_every_page([](const Scene& scene, const Style&, const zilamap::Year& year) {
    if (year.start != 2009) return;
    const std::string account = words_of(scene, Role::account);
    CHECK(holds(account, "anti human trafficking unit"));  // state-wide
    CHECK(holds(account, "20 February 2010"));             // no place
  });
}

TEST_CASE("training sites show their numbers", "[engine]") {
  const Scene scene = bihar().scene(renderer(), bihar().style("training-sites"), bihar().years[1]);
  const std::string words = ' ' + words_of(scene, Role::symbol_name) + ' ';
  for (const char* number : {"249", "300", "Jamalpur 300", "Nathnagar 1,024", "200"}) {
    INFO(number);
    CHECK(holds(words, std::string(" ") + number + ' '));
  }
}
