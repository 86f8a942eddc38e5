// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/zilamap.hpp>

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The real records on the real ground, joined once for all tests.
struct Bihar {
  std::filesystem::path source = ZILAMAP_SOURCE_FOLDER;
  zilamap::Records records = zilamap::read_records(source / "examples/bihar/activities.yaml");
  zilamap::Places places = zilamap::bihar_places(source / "shapes");
  zilamap::Joined joined = zilamap::join(records, places);
  std::array<zilamap::Year, 4> years{{{2008, true}, {2009, true}, {2010, true}, {2011, true}}};

  zilamap::Style style(const std::string& name) const { return zilamap::load_style(name, source / "styles"); }

  /// The map of one year, on classes of all four.
  zilamap::YearMap map(const zilamap::Style& style, const zilamap::Year& year) const {
    return zilamap::prepare_maps(records, joined, places, style, years)[static_cast<std::size_t>(year.start - 2008)];
  }

  zilamap::Scene scene(zilamap::Renderer& renderer, const zilamap::Style& style, const zilamap::Year& year,
                       const zilamap::MapOptions& options = {}) const {
    return renderer.scene(records, joined, places, style, map(style, year), options);
  }
};

inline const Bihar& bihar() {
  static const Bihar data;
  return data;
}

inline zilamap::Renderer make_renderer() {
  const std::filesystem::path source = ZILAMAP_SOURCE_FOLDER;
  return zilamap::Renderer({source / "fonts", source / "shapes"});
}

/// One Renderer for tests that do not ask what a fresh one does.
inline zilamap::Renderer& renderer() {
  static zilamap::Renderer shared = make_renderer();
  return shared;
}

constexpr std::array<const char*, 4> style_names{"coverage", "campaign", "training-sites", "border"};

inline std::vector<const zilamap::Item*> items_of(const zilamap::Scene& scene, zilamap::Role role) {
  std::vector<const zilamap::Item*> items;
  for (const zilamap::Item& item : scene.items) {
    if (item.role == role) items.push_back(&item);
  }
  return items;
}

/// The texts of a role in their order, a space between lines.
inline std::string words_of(const zilamap::Scene& scene, zilamap::Role role) {
  std::string words;
  for (const zilamap::Item* item : items_of(scene, role)) {
    const auto* text = std::get_if<zilamap::TextItem>(&item->shape);
    if (text == nullptr) continue;
    if (!words.empty()) words += ' ';
    words += text->text;
  }
  return words;
}

inline bool holds(const std::string& words, std::string_view part) { return words.find(part) != std::string::npos; }

/// The number of the districts whose name stands on the map, also those written in two lines.
inline std::size_t names_written(const zilamap::Scene& scene, const zilamap::Places& places) {
  const std::string words = ' ' + words_of(scene, zilamap::Role::district_name) + ' ';
  std::size_t count = 0;
  for (const zilamap::District& district : places.districts) count += holds(words, ' ' + district.name + ' ');
  return count;
}
