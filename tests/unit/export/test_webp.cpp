// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/webp.hpp"

#include "export/raster.hpp"
#include "sample.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>

using zilamap::Bytes;

namespace {

namespace fs = std::filesystem;

/// What dwebp, which comes with the package webp, decodes: 3 bytes a pixel, after a head of `P6 width height 255`.
std::string decoded(const Bytes& webp) {
  const fs::path file = fs::temp_directory_path() / ("zilamap-test-" + std::to_string(::getpid()) + ".webp");
  std::ofstream(file, std::ios::binary)
      .write(reinterpret_cast<const char*>(webp.data()), static_cast<std::streamsize>(webp.size()));
  const std::string command = "dwebp -quiet -ppm " + file.string() + " -o -";
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  REQUIRE(pipe);
  std::string ppm;
  std::array<char, 4096> part{};
  while (const std::size_t length = fread(part.data(), 1, part.size(), pipe.get())) ppm.append(part.data(), length);
  fs::remove(file);
  return ppm;
}

}  // namespace

TEST_CASE("a WebP decodes to the very pixels", "[export]") {
  const zilamap::Scene scene = sample_scene();
  const Bytes pixels = zilamap::exporting::pixels(scene, fonts(), 96);
  std::string expected = "P6\n227 151\n255\n";  // 60 x 40 mm at 96 dpi
  for (std::size_t at = 0; at < pixels.size(); at += 4) {
    for (const std::size_t channel : {2, 1, 0}) expected += static_cast<char>(pixels[at + channel]);
  }
  CHECK(decoded(zilamap::exporting::webp(scene, fonts(), 96)) == expected);
}

TEST_CASE("a WebP says what it is", "[export]") {
  zilamap::Scene scene = sample_scene();
  scene.producer = "Saathi";
  const Bytes webp = zilamap::exporting::webp(scene, fonts(), 96);
  const std::string text(webp.begin(), webp.end());
  CHECK(text.starts_with("RIFF"));
  CHECK(text.find("XMP ") != std::string::npos);
  CHECK(text.find(">Coverage 2009-10</rdf:li>") != std::string::npos);
  CHECK(text.find("Districts of Bihar (बिहार) with training.") != std::string::npos);
  CHECK(text.find("<rdf:li>Saathi</rdf:li>") != std::string::npos);
  CHECK(webp == zilamap::exporting::webp(scene, fonts(), 96));
}

TEST_CASE("a WebP that is too large is refused", "[export]") {
  zilamap::Scene scene = sample_scene();
  scene.width_mm = 2000;
  scene.height_mm = 20;
  CHECK_THROWS_AS(zilamap::exporting::webp(scene, fonts(), 300), zilamap::RenderError);
}
