// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/png_image.hpp"

#include "draw/handles.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace zilamap::draw {
namespace {

constexpr std::uint32_t longest_side = 4000;
// Signature, length and name of the first chunk; then width and height: PNG specification, 5.2 and 11.2.2.
constexpr std::string_view head("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16);
constexpr std::size_t head_end = 24;

std::uint32_t number_at(const Bytes& data, std::size_t at) {
  return std::uint32_t{data[at]} << 24 | std::uint32_t{data[at + 1]} << 16 | std::uint32_t{data[at + 2]} << 8 |
         std::uint32_t{data[at + 3]};
}

/// What is still to be read.
struct Rest {
  const unsigned char* at;
  std::size_t size;
};

cairo_status_t read(void* closure, unsigned char* to, unsigned int length) {
  auto& rest = *static_cast<Rest*>(closure);
  if (rest.size < length) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(to, rest.at, length);
  rest.at += length;
  rest.size -= length;
  return CAIRO_STATUS_SUCCESS;
}

/// Tells Cairo which pictures are the same, so that a document of many pages holds each once.
void mark(cairo_surface_t* surface, const Bytes& data) {
  const std::size_t hash = std::hash<std::string_view>{}({reinterpret_cast<const char*>(data.data()), data.size()});
  const std::string id = fmt::format("{}-{:x}", data.size(), hash);
  auto* kept = new std::string(id);
  const auto drop = [](void* text) { delete static_cast<std::string*>(text); };
  const auto* bytes = reinterpret_cast<const unsigned char*>(kept->data());
  if (cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_UNIQUE_ID, bytes, kept->size(), drop, kept) !=
      CAIRO_STATUS_SUCCESS) {
    delete kept;
  }
}

}  // namespace

double png_aspect(const Bytes& data) {
  if (data.size() < head_end || !std::equal(head.begin(), head.end(), data.begin(), [](char a, unsigned char b) {
        return static_cast<unsigned char>(a) == b;
      })) {
    throw RenderError("It is no PNG. Save it as PNG or SVG.");
  }
  const std::uint32_t width = number_at(data, 16);
  const std::uint32_t height = number_at(data, 20);
  if (width == 0 || height == 0) throw RenderError("It is a PNG without pixels. Save it again.");
  if (width > longest_side || height > longest_side) {
    throw RenderError(
        fmt::format("It has {} x {} pixels; 4,000 on a side are the most. Save it smaller.", width, height));
  }
  return static_cast<double>(width) / height;
}

void paint_png(cairo_t* cr, const Bytes& data, const Box& box) {
  png_aspect(data);  // before anything is decoded
  Rest rest{data.data(), data.size()};
  const Surface surface(cairo_image_surface_create_from_png_stream(read, &rest));
  const int width = cairo_image_surface_get_width(surface.get());
  const int height = cairo_image_surface_get_height(surface.get());
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS || width <= 0 || height <= 0) {
    throw RenderError("It is a damaged PNG. Save it again.");
  }
  mark(surface.get(), data);
  cairo_translate(cr, box.x_min, box.y_min);
  cairo_scale(cr, box.width() / width, box.height() / height);
  cairo_set_source_surface(cr, surface.get(), 0, 0);
  // Pixels would mix what lies beyond the picture's edges, which is nothing, into them. A PDF would get a copy a page.
  if (cairo_surface_get_type(cairo_get_target(cr)) == CAIRO_SURFACE_TYPE_IMAGE) {
    cairo_pattern_set_extend(cairo_get_source(cr), CAIRO_EXTEND_PAD);
  }
  cairo_rectangle(cr, 0, 0, width, height);
  cairo_fill(cr);
}

}  // namespace zilamap::draw
