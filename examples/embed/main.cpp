// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// Draws maps to PNG in memory, two at a time.
#include <zilamap/zilamap.hpp>

#include <cstdio>
#include <exception>
#include <future>
#include <string>

namespace {

/// What all maps share, read once. Renderers only read it, so threads need no lock.
struct Programme {
  zilamap::Places places = zilamap::bihar_places();
  zilamap::Records records;
  zilamap::Joined joined;
  zilamap::Style style = zilamap::load_style("coverage");

  explicit Programme(const std::string& file)
      : records(zilamap::read_records(file)), joined(zilamap::join(records, places)) {}
};

/// One year's map. A Renderer belongs to one thread at a time, so each call makes its own.
zilamap::Bytes draw(const Programme& programme, const std::string& year) {
  zilamap::Renderer renderer;
  const zilamap::Scene scene =
      renderer.scene(programme.records, programme.joined, programme.places, programme.style, zilamap::parse_year(year));
  return renderer.png(scene);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "Usage: embed RECORDS YEAR YEAR\nDraws the two years at once, each into YEAR.png.\n");
    return 2;
  }
  try {
    std::printf("zilamap %s, data in %s\n", zilamap::version(), zilamap::data_folder().c_str());
    const Programme programme(argv[1]);
    auto first = std::async(std::launch::async, draw, std::cref(programme), argv[2]);
    auto second = std::async(std::launch::async, draw, std::cref(programme), argv[3]);
    const zilamap::Bytes maps[] = {first.get(), second.get()};
    for (int i = 0; i < 2; ++i) {
      // A program that serves maps would send the bytes on; this one keeps them for you to look at.
      const std::string file = std::string(argv[2 + i]) + ".png";
      zilamap::write_file(file, maps[i], true);
      std::printf("%s: %zu bytes\n", file.c_str(), maps[i].size());
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "embed: %s\n", error.what());
    return 1;
  }
  return 0;
}
