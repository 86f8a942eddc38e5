// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "draw/fonts.hpp"

#include <zilamap/render.hpp>

#include <filesystem>
#include <string>
#include <utility>

/// The fonts that ship.
inline zilamap::draw::FontSet& fonts() {
  static zilamap::draw::FontSet set(std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "fonts");
  return set;
}

/// A small page with one of everything: areas plain, hatched and dotted, lines, a circle, and texts in two scripts.
inline zilamap::Scene sample_scene() {
  zilamap::Scene scene;
  scene.width_mm = 60;
  scene.height_mm = 40;
  scene.title = "Coverage 2009-10";
  scene.description = "Districts of Bihar (बिहार) with training.";
  const auto add = [&scene](zilamap::Role role, std::string id, std::string title, auto shape) {
    zilamap::Item item;
    item.role = role;
    item.id = std::move(id);
    item.title = std::move(title);
    item.shape = std::move(shape);
    scene.items.push_back(std::move(item));
  };
  const auto area = [](double left, double right, zilamap::Color color, zilamap::Pattern pattern) {
    zilamap::PathItem path;
    path.subpaths = {{{{left, 5}, {right, 6}, {right, 35}, {left, 34}}, true}};
    path.fill = {color, pattern, {60, 60, 60, 255}, 2, 0.3};
    return path;
  };
  add(zilamap::Role::district, "district-216", "Gaya: 1 activity",
      area(2, 20, {49, 163, 84, 255}, zilamap::Pattern::none));
  add(zilamap::Role::district, "district-203", "Sitamarhi: not reported",
      area(20, 38, {230, 230, 230, 255}, zilamap::Pattern::hatch));
  add(zilamap::Role::district, "district-230", "", area(38, 58, {200, 220, 240, 255}, zilamap::Pattern::dots));
  zilamap::PathItem line;
  line.subpaths = {{{{20, 5}, {20, 35}}, false}};
  line.stroke = {{90, 90, 90, 255}, 0.3, {1, 0.5}};
  add(zilamap::Role::district_line, "", "", line);
  add(zilamap::Role::symbol, "", "249 trained",
      zilamap::CircleItem{{48, 20}, 4, {{200, 0, 0, 128}, {}, {}, 2, 0.2}, {{120, 0, 0, 255}, 0.2, {}}});
  const auto text = [&add](const char* words, double x, double y, double angle) {
    zilamap::TextItem item;
    item.text = words;
    item.origin = {x, y};
    item.font.size_mm = 3;
    item.color = {20, 20, 20, 255};
    item.angle_deg = angle;
    item.halo_color = {255, 255, 255, 255};
    item.halo_mm = 0.4;
    item.width_mm = fonts().measure(item.text, item.font).width_mm;
    add(zilamap::Role::district_name, "", "", item);
  };
  text("Gaya & Munger", 4, 12, 15);
  text("Katihar", 40, 12, 0);
  text("सीतामढ़ी", 23, 15, 0);
  text("मुजफ्फरपुर", 23, 25, 0);
  return scene;
}
