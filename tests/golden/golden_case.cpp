// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "golden_case.hpp"

#include "base/files.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 10> keys{"records", "style", "year", "size", "dpi", "lang",
                                                "title", "shapes", "crs", "compare"};

std::string text_or(const zilamap::yaml::Map& map, std::string_view key, const char* otherwise) {
  const auto value = map.find(key);
  return value ? value->text() : otherwise;
}

GoldenCase read(const zilamap::yaml::Document& document, const fs::path& source) {
  const zilamap::yaml::Map map = zilamap::yaml::root_map(document, "golden case", keys);
  GoldenCase golden;
  golden.records = source / text_or(map, "records", "examples/bihar/activities.yaml");
  golden.style = text_or(map, "style", "coverage");
  if (golden.style.find('/') != std::string::npos) golden.style = (source / golden.style).string();
  golden.year = zilamap::parse_year(map.require("year").text());
  const auto dpi = map.find("dpi");
  golden.size = map.text("size");
  if (dpi) golden.dpi = dpi->number(20, 2400);
  golden.language = text_or(map, "lang", "en");
  golden.title = map.text("title");
  golden.crs = map.text("crs");
  if (const std::string shapes = map.text("shapes"); !shapes.empty()) golden.shapes = source / shapes;

  constexpr std::array<std::string_view, 2> outputs{"scene", "png"};
  const auto compare = map.find("compare");
  if (!compare) {
    golden.scene = true;
    return golden;
  }
  const auto wanted = compare->kind() == zilamap::yaml::Kind::list ? compare->list() : std::vector{*compare};
  for (const auto& output : wanted) (output.choice(outputs) == 0 ? golden.scene : golden.png) = true;
  return golden;
}

}  // namespace

GoldenCase read_case(const fs::path& file, const fs::path& source) {
  const std::string text = zilamap::base::read_file(file, 1u << 16);
  const zilamap::yaml::Document document = zilamap::yaml::parse(text, file.string());
  return zilamap::yaml::or_throw<zilamap::ConfigError>([&] { return read(document, source); });
}

zilamap::Scene scene_of(const GoldenCase& golden, const fs::path& source, zilamap::Renderer& renderer) {
  const zilamap::Records records = zilamap::read_records(golden.records);
  const zilamap::Places places =
      golden.shapes.empty() ? zilamap::bihar_places(source / "shapes") : zilamap::read_boundaries(golden.shapes);
  const zilamap::Joined joined = zilamap::join(records, places);
  const zilamap::Style style = zilamap::load_style(golden.style, source / "styles");
  std::vector<zilamap::Year> years = zilamap::years_of(records);
  auto at = std::find(years.begin(), years.end(), golden.year);
  if (at == years.end()) at = years.insert(years.end(), golden.year);
  const auto index = static_cast<std::size_t>(at - years.begin());
  zilamap::MapOptions options;
  const std::string& size = golden.size.empty() ? style.page : golden.size;
  options.page = zilamap::parse_page(size.empty() ? "a4-landscape" : size, golden.dpi);
  options.title = golden.title;
  options.crs = golden.crs;
  options.language = zilamap::load_language(golden.language);
  const auto maps = zilamap::prepare_maps(records, joined, places, style, years, options.language);
  if (style.panels == zilamap::Panels::years) return renderer.scene(records, joined, places, style, maps, options);
  return renderer.scene(records, joined, places, style, maps[index], options);
}
