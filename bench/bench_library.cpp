// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// The library warm and in process: what a program that draws many maps pays for each.
#include "inputs.hpp"

#include <zilamap/zilamap.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace {

/// Bihar's activities of 2009-10, read and joined once.
struct Bihar {
  zilamap::Places places = zilamap::bihar_places();
  zilamap::Records records = zilamap::read_records(ZILAMAP_SOURCE_FOLDER "/examples/bihar/activities.yaml");
  zilamap::Joined joined = zilamap::join(records, places);
  zilamap::Style style = zilamap::load_style("coverage");
  std::vector<zilamap::Year> years = zilamap::years_of(records);
  std::vector<zilamap::YearMap> maps = zilamap::prepare_maps(records, joined, places, style, years);
  zilamap::MapOptions options{.page = zilamap::parse_page("1600x1200px"), .title = {}, .crs = {}};

  static const Bihar& get() {
    static const Bihar bihar;
    return bihar;
  }

  /// The year with most activities.
  const zilamap::YearMap& fullest() const {
    const zilamap::YearMap* most = &maps.front();
    for (const zilamap::YearMap& map : maps) {
      if (map.measured.balance.read > most->measured.balance.read) most = &map;
    }
    return *most;
  }

  zilamap::Scene scene(zilamap::Renderer& renderer) const {
    return renderer.scene(records, joined, places, style, fullest(), options);
  }
};

void scene(benchmark::State& state) {
  const Bihar& bihar = Bihar::get();
  zilamap::Renderer renderer;
  for (auto _ : state) benchmark::DoNotOptimize(bihar.scene(renderer));
}
BENCHMARK(scene)->Unit(benchmark::kMillisecond);

void scene_and_pixels(benchmark::State& state) {
  const Bihar& bihar = Bihar::get();
  zilamap::Renderer renderer;
  for (auto _ : state) benchmark::DoNotOptimize(renderer.pixels(bihar.scene(renderer), bihar.options.page.dpi));
}
BENCHMARK(scene_and_pixels)->Unit(benchmark::kMillisecond);

/// The same map with everything that a page can hold.
void furnished_and_pixels(benchmark::State& state) {
  const Bihar& bihar = Bihar::get();
  zilamap::Style style = zilamap::load_style("a4-report");
  style.notes = "Districts that activities took place in or covered.";
  style.producer = "Example Trust";
  style.map_number = "BR-{year}";
  style.qr = "https://example.org/maps";
  style.circles.show = true;
  const std::vector<zilamap::Year> years{bihar.fullest().measured.year};
  const auto maps = zilamap::prepare_maps(bihar.records, bihar.joined, bihar.places, style, years);
  const zilamap::MapOptions options{.page = zilamap::parse_page("a4-landscape"), .title = {}, .crs = {}};
  zilamap::Renderer renderer;
  for (auto _ : state) {
    const auto scene = renderer.scene(bihar.records, bihar.joined, bihar.places, style, maps.front(), options);
    benchmark::DoNotOptimize(renderer.pixels(scene, options.page.dpi));
  }
}
BENCHMARK(furnished_and_pixels)->Unit(benchmark::kMillisecond);

void pixels(benchmark::State& state) {
  const Bihar& bihar = Bihar::get();
  zilamap::Renderer renderer;
  const zilamap::Scene drawn = bihar.scene(renderer);
  for (auto _ : state) benchmark::DoNotOptimize(renderer.pixels(drawn, bihar.options.page.dpi));
}
BENCHMARK(pixels)->Unit(benchmark::kMillisecond);

void pixels_and_png(benchmark::State& state) {
  const Bihar& bihar = Bihar::get();
  zilamap::Renderer renderer;
  const zilamap::Scene drawn = bihar.scene(renderer);
  for (auto _ : state) benchmark::DoNotOptimize(renderer.png(drawn, bihar.options.page.dpi));
}
BENCHMARK(pixels_and_png)->Unit(benchmark::kMillisecond);

void join_million(benchmark::State& state) {
  const std::vector<std::string> names = zilamap::bench::district_names(734);
  const zilamap::Places places = zilamap::bench::named_places(names);
  const zilamap::Records records = zilamap::bench::records_naming(names, 1'000'000);
  for (auto _ : state) {
    const zilamap::Joined joined = zilamap::join(records, places);
    state.PauseTiming();
    if (zilamap::balance_of(records, joined).placed != records.activities.size()) {
      state.SkipWithError("some records were not placed");
      break;
    }
    state.ResumeTiming();
  }
}
BENCHMARK(join_million)->Unit(benchmark::kMillisecond)->Iterations(5);

void natural_breaks_million(benchmark::State& state) {
  std::mt19937_64 random(1);  // its sequence is fixed by the standard
  std::vector<double> values(1'000'000);
  for (double& value : values) {
    const double u = static_cast<double>(random() >> 11) / static_cast<double>(1ull << 53);
    value = 1000 * u * u * u;  // crowded at the low end, as counts are
  }
  const zilamap::ClassSpec spec{.method = zilamap::Method::natural, .classes = 7, .breaks = {}};
  for (auto _ : state) benchmark::DoNotOptimize(zilamap::classify(values, spec));
}
BENCHMARK(natural_breaks_million)->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace

BENCHMARK_MAIN();
