// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "export/png.hpp"

#include "sample.hpp"

#include <zilamap/error.hpp>

#include <catch2/catch.hpp>

#include <cairo/cairo.h>

#include <cmath>
#include <cstring>
#include <limits>

using zilamap::Bytes;
using zilamap::exporting::PixelSize;

namespace {

struct Reader {
  const Bytes& bytes;
  std::size_t at = 0;

  static cairo_status_t read(void* closure, unsigned char* data, unsigned int length) {
    auto& reader = *static_cast<Reader*>(closure);
    if (reader.bytes.size() - reader.at < length) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, reader.bytes.data() + reader.at, length);
    reader.at += length;
    return CAIRO_STATUS_SUCCESS;
  }
};

/// Blue, green, red of every pixel, decoded by libpng.
struct Decoded {
  int width = 0;
  int height = 0;
  Bytes colours;
};

Bytes colours_of(const unsigned char* pixels, std::size_t count) {
  Bytes colours;
  for (std::size_t i = 0; i < 4 * count; ++i) {
    if (i % 4 != 3) colours.push_back(pixels[i]);
  }
  return colours;
}

Decoded decode(const Bytes& png) {
  Reader reader{png};
  cairo_surface_t* surface = cairo_image_surface_create_from_png_stream(Reader::read, &reader);
  REQUIRE(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS);
  CHECK(cairo_image_surface_get_format(surface) == CAIRO_FORMAT_RGB24);
  Decoded decoded{cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface), {}};
  decoded.colours = colours_of(cairo_image_surface_get_data(surface), std::size_t(decoded.width) * decoded.height);
  cairo_surface_destroy(surface);
  return decoded;
}

/// The data of the first chunk with that name.
std::string chunk(const Bytes& png, const std::string& name) {
  for (std::size_t at = 8; at + 12 <= png.size();) {
    const std::size_t length = png[at] << 24 | png[at + 1] << 16 | png[at + 2] << 8 | png[at + 3];
    const auto data = png.begin() + static_cast<std::ptrdiff_t>(at) + 8;
    if (std::string(data - 4, data) == name) return {data, data + static_cast<std::ptrdiff_t>(length)};
    at += 12 + length;
  }
  return {};
}

}  // namespace

TEST_CASE("a PNG decodes to the pixels", "[export]") {
  const zilamap::Scene scene = sample_scene();
  const double dpi = GENERATE(25.4, 96.0, 150.0);
  const Bytes pixels = zilamap::exporting::pixels(scene, fonts(), dpi);
  const Decoded decoded = decode(zilamap::exporting::png(scene, fonts(), dpi));
  CHECK(decoded.width == std::lround(60 * dpi / 25.4));
  CHECK(decoded.height == std::lround(40 * dpi / 25.4));
  REQUIRE(pixels.size() == std::size_t(4) * decoded.width * decoded.height);
  CHECK(decoded.colours == colours_of(pixels.data(), pixels.size() / 4));
}

TEST_CASE("pictures of every width are packed right", "[export]") {
  const int width = GENERATE(1, 2, 3, 4, 5, 7, 64);
  const PixelSize size{width, 9};
  Bytes pixels;
  for (std::size_t i = 0; i < size.bytes(); ++i) pixels.push_back(static_cast<unsigned char>(i * 37 + i / 7));
  const Bytes expected = colours_of(pixels.data(), size.bytes() / 4);
  const Decoded decoded = decode(zilamap::exporting::encode_png(pixels.data(), size, 150, {}));
  CHECK(decoded.width == width);
  CHECK(decoded.colours == expected);
}

TEST_CASE("pixels are blue, green, red from the top", "[export]") {
  zilamap::Scene scene;
  scene.width_mm = 25.4;
  scene.height_mm = 25.4;
  zilamap::PathItem top;
  top.subpaths = {{{{0, 0}, {25.4, 0}, {25.4, 12.7}, {0, 12.7}}, true}};
  top.fill.color = {255, 128, 0, 255};
  scene.items.emplace_back().shape = top;
  const Bytes pixels = zilamap::exporting::pixels(scene, fonts(), 10);
  REQUIRE(pixels.size() == 400);
  CHECK(colours_of(pixels.data(), 1) == Bytes{0, 128, 255});
  CHECK(colours_of(pixels.data() + 4 * 49, 1) == Bytes{0, 128, 255});
  CHECK(colours_of(pixels.data() + 4 * 50, 1) == Bytes{255, 255, 255});
}

TEST_CASE("a PNG says what it is, and nothing about when or where", "[export]") {
  const Bytes png = zilamap::exporting::png(sample_scene(), fonts(), 150);
  // 150 dots per inch are 5,906 (0x1712) a metre.
  CHECK(chunk(png, "pHYs") == std::string("\0\0\x17\x12\0\0\x17\x12\x01", 9));
  CHECK(chunk(png, "tEXt").starts_with(std::string("Software\0zilamap ", 17)));
  CHECK(chunk(png, "iTXt") == std::string("Title\0\0\0en\0\0Coverage 2009-10", 28));
  CHECK(std::string(png.begin(), png.end()).find("Districts of Bihar (बिहार) with training.") != std::string::npos);
  CHECK(chunk(png, "tIME").empty());

  zilamap::Scene scene = sample_scene();
  scene.language = "hi\n";
  scene.producer = "Saathi";
  scene.license = "CC BY 4.0";
  scene.disclaimer = "No legal statement.";
  scene.source = "Census of India 2011";
  const Bytes more = zilamap::exporting::png(scene, fonts(), 150);
  const std::string text(more.begin(), more.end());
  const auto has = [&text](const std::string& part) { return text.find(part) != std::string::npos; };
  CHECK(has(std::string("iTXtTitle\0\0\0hi\0\0Coverage", 23)));
  CHECK(has(std::string("iTXtAuthor\0\0\0\0\0Saathi", 21)));
  CHECK(has(std::string("iTXtCopyright\0\0\0\0\0CC BY 4.0", 27)));
  CHECK(has(std::string("iTXtDisclaimer\0\0\0\0\0No legal", 27)));
  CHECK(has(std::string("iTXtXML:com.adobe.xmp\0\0\0\0\0<?xpacket", 35)));
  CHECK(has("<dc:source>Census of India 2011</dc:source>"));
}

TEST_CASE("two runs give the same PNG", "[export]") {
  zilamap::draw::FontSet others(std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "fonts");
  CHECK(zilamap::exporting::png(sample_scene(), fonts(), 150) ==
        zilamap::exporting::png(sample_scene(), others, 150));
}

TEST_CASE("a picture that is too large, or none, is refused", "[export]") {
  zilamap::Scene scene = sample_scene();
  CHECK_THROWS_AS(zilamap::exporting::pixel_size(scene, 0), zilamap::RenderError);
  CHECK_THROWS_AS(zilamap::exporting::pixel_size(scene, 1e9), zilamap::RenderError);
  scene.width_mm = scene.height_mm = 25.4;
  CHECK_NOTHROW(zilamap::exporting::pixel_size(scene, 10000));
  CHECK_THROWS_AS(zilamap::exporting::pixel_size(scene, 10001), zilamap::RenderError);
  scene.height_mm = 0.254;
  CHECK_THROWS_AS(zilamap::exporting::pixel_size(scene, 32768), zilamap::RenderError);
  scene.width_mm = std::numeric_limits<double>::quiet_NaN();
  CHECK_THROWS_AS(zilamap::exporting::pixel_size(scene, 150), zilamap::RenderError);
}
