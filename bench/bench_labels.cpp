// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// Names on a map, from the ground on the page to items of the scene: measured where it is done, inside the library.
#include <zilamap/zilamap.hpp>

#include <benchmark/benchmark.h>

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "draw/fonts.hpp"
#include "inputs.hpp"
#include "layout/names.hpp"
#include "layout/placement.hpp"
#include "polygons.hpp"
#include "projection/projector.hpp"

namespace {

namespace layout = zilamap::layout;

/// A map with its ground laid out, ready for names.
class Map {
 public:
  explicit Map(zilamap::Places made) : places(std::move(made)) {
    const zilamap::Box frame{7, 27, 225, 190};
    ground = layout::lay_ground(places, projector, layout::extent_of(places, projector), frame, 7, options.page.dpi);
  }

  std::vector<zilamap::Item> draw() {
    const layout::Job job{records, joined, places,  style,           maps.front(),
                          maps,    options, fonts, options.language};
    std::vector<zilamap::Item> items;
    zilamap::Findings findings;
    layout::draw_names(job, layout::theme_for(options.page), ground, {}, fills, {7, 27, 225, 190}, {}, items, findings);
    return items;
  }

  zilamap::Places places;
  zilamap::Records records = zilamap::read_records(ZILAMAP_SOURCE_FOLDER "/examples/bihar/activities.yaml");
  zilamap::Joined joined = zilamap::join(records, places);
  zilamap::Style style = zilamap::load_style("coverage", ZILAMAP_SOURCE_FOLDER "/styles");
  std::vector<zilamap::Year> years{{2009, true}};
  std::vector<zilamap::YearMap> maps = zilamap::prepare_maps(records, joined, places, style, years);
  zilamap::MapOptions options;
  zilamap::draw::FontSet fonts{ZILAMAP_SOURCE_FOLDER "/fonts"};
  zilamap::projection::Projector projector{places.crs, "EPSG:7759"};
  layout::Ground ground;
  std::vector<zilamap::Fill> fills = std::vector<zilamap::Fill>(places.districts.size());
};

void names_bihar(benchmark::State& state) {
  Map map(zilamap::bihar_places(ZILAMAP_SOURCE_FOLDER "/shapes"));
  for (auto _ : state) benchmark::DoNotOptimize(map.draw());
}
BENCHMARK(names_bihar)->Unit(benchmark::kMillisecond);

/// Sixty districts, a third of which are too narrow for their names.
void names_60(benchmark::State& state) {
  zilamap::Places places = zilamap::bench::make_polygons({12, 5, 25});
  const std::vector<std::string> names = zilamap::bench::district_names(60);
  for (std::size_t i = 0; i < 60; ++i) places.districts[i].name = i % 3 == 0 ? names[i] + "pur Khurd" : names[i];
  Map map(std::move(places));
  for (auto _ : state) benchmark::DoNotOptimize(map.draw());
}
BENCHMARK(names_60)->Unit(benchmark::kMillisecond);

/// The choice alone, among 20 crowded places for each of 60 labels.
void placement_60(benchmark::State& state) {
  std::mt19937 random(60);  // its sequence is fixed by the standard
  const auto number = [&random](double most) { return static_cast<double>(random() % 10'000) / 10'000 * most; };
  std::vector<layout::placement::Label> labels(60);
  for (auto& label : labels) {
    label.left_out = 12;
    const zilamap::Point at{number(90), number(60)};
    for (int i = 0; i < 20; ++i) {
      const zilamap::Point p{at.x + number(12) - 6, at.y + number(6) - 3};
      label.candidates.push_back({{p.x, p.y, p.x + 12, p.y + 3}, number(6), {}});
    }
  }
  layout::placement::Choice choice;
  for (auto _ : state) choice = layout::placement::solve(labels);
  state.counters["cost"] = choice.cost;
  state.counters["bound"] = choice.bound;
}
BENCHMARK(placement_60)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
