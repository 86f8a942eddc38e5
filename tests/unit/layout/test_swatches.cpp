// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "layout/swatches.hpp"

#include "even_letters.hpp"

#include <zilamap/colors.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using zilamap::Item;
using zilamap::Role;
using zilamap::Scene;

namespace {

Scene chart() {
  EvenLetters letters;
  return zilamap::layout::swatches(letters);
}

bool says(const Scene& scene, const std::string& words) {
  return std::any_of(scene.items.begin(), scene.items.end(), [&words](const Item& item) {
    const auto* text = std::get_if<zilamap::TextItem>(&item.shape);
    return text != nullptr && text->text == words;
  });
}

long swatches_titled(const Scene& scene, const std::string& start) {
  return std::count_if(scene.items.begin(), scene.items.end(), [&start](const Item& item) {
    return item.role == Role::legend_swatch && item.title.starts_with(start);
  });
}

}  // namespace

TEST_CASE("the chart names every palette and draws its strips", "[layout]") {
  const Scene scene = chart();
  using enum zilamap::PaletteKind;
  for (const auto kind : {sequential, diverging, qualitative}) {
    for (const auto name : zilamap::palette_names(kind)) {
      INFO(name);
      CHECK(says(scene, std::string(name)));
      for (const std::size_t count : {3, 5, 7, 9}) {
        const bool has = count <= zilamap::palette_info(name)->most;
        CHECK(swatches_titled(scene, std::string(name) + " " + std::to_string(count) + ":") ==
              (has ? static_cast<long>(count) : 0));
      }
    }
  }
  CHECK(says(scene, "up to 8 classes"));
  CHECK(says(scene, "hatch-back"));
  CHECK(says(scene, "Not reported"));
  CHECK_FALSE(scene.description.empty());
}

TEST_CASE("everything on the chart lies on the page, and no swatch under a figure", "[layout]") {
  const Scene scene = chart();
  std::vector<zilamap::Box> swatches;
  for (const Item& item : scene.items) {
    CHECK(item.bounds.x_min >= 0);
    CHECK(item.bounds.y_min >= 0);
    CHECK(item.bounds.x_max <= scene.width_mm);
    CHECK(item.bounds.y_max <= scene.height_mm);
    if (item.role == Role::legend_swatch) swatches.push_back(item.bounds);
  }
  for (const Item& item : scene.items) {
    const auto* text = std::get_if<zilamap::TextItem>(&item.shape);
    if (text == nullptr) continue;
    // The middle of the letters: boxes of lines reach into their neighbours' leading.
    const zilamap::Point middle{item.bounds.center().x, text->origin.y - 0.3 * text->font.size_mm};
    for (const zilamap::Box& box : swatches) {
      const bool inside = middle.x > box.x_min && middle.x < box.x_max && middle.y > box.y_min && middle.y < box.y_max;
      CHECK_FALSE(inside);
    }
  }
}

TEST_CASE("two charts are the same", "[layout]") { CHECK(to_text(chart()) == to_text(chart())); }
