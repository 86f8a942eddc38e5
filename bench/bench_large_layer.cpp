// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// Draws 100,000 polygons with 5 million vertices that are already in memory. A program of its own, because it reports
// the most memory that the process ever had. Prints one line: polygons, vertices, megabytes of the layer, milliseconds
// of the fastest run from places to PNG bytes, peak megabytes.
#include "inputs.hpp"
#include "polygons.hpp"

#include <zilamap/zilamap.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

namespace {

constexpr double megabyte = 1e6;

double peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) * 1024 / megabyte;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const zilamap::Places places = zilamap::bench::make_polygons();
    std::vector<std::string> names;
    for (const zilamap::District& district : places.districts) names.push_back(district.name);
    const zilamap::Records records = zilamap::bench::records_naming(names, 1'000);
    const zilamap::Joined joined = zilamap::join(records, places);
    const zilamap::Style style = zilamap::load_style("coverage");
    const zilamap::MapOptions options{.page = zilamap::parse_page("1600x1200px"), .title = "Large layer", .crs = {}};
    zilamap::Renderer renderer;

    double fastest_ms = 1e9;
    zilamap::Bytes png;
    for (int run = 0; run < 5; ++run) {
      const auto start = std::chrono::steady_clock::now();
      const zilamap::Scene scene =
          renderer.scene(records, joined, places, style, zilamap::parse_year("2009-10"), options);
      png = renderer.png(scene, options.page.dpi);
      const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
      fastest_ms = std::min(fastest_ms, took.count());
    }
    if (argc == 2) zilamap::write_file(argv[1], png, true);
    std::printf("%zu %zu %.1f %.1f %.1f\n", places.districts.size(), zilamap::bench::vertices_of(places),
                static_cast<double>(zilamap::bench::bytes_of(places)) / megabyte, fastest_ms, peak_megabytes());
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench_large_layer: %s\n", error.what());
    return 1;
  }
  return 0;
}
