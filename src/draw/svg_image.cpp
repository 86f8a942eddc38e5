// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/svg_image.hpp"

#include "draw/handles.hpp"
#include "draw/svg_words.hpp"

#include <zilamap/error.hpp>

#include <librsvg/rsvg.h>

#include <cmath>
#include <memory>
#include <string>

namespace zilamap::draw {
namespace {

using Handle = std::unique_ptr<RsvgHandle, Release<g_object_unref>>;

constexpr double slimmest = 0.01;

Handle open(const Bytes& data) {
  const std::string fault = svg_fault({reinterpret_cast<const char*>(data.data()), data.size()});
  if (!fault.empty()) throw RenderError(fault);
  GError* error = nullptr;
  // Without a base address librsvg opens nothing else.
  Handle handle(rsvg_handle_new_from_data(data.data(), data.size(), &error));
  g_clear_error(&error);
  if (!handle) throw RenderError("It is no SVG that can be read. Save it again.");
  return handle;
}

double aspect_of(RsvgHandle* handle) {
  double width = 0;
  double height = 0;
  if (rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) == FALSE) {
    gboolean has_width = FALSE;
    gboolean has_height = FALSE;
    gboolean has_box = FALSE;
    RsvgLength across{};
    RsvgLength down{};
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(handle, &has_width, &across, &has_height, &down, &has_box, &box);
    if (has_box == FALSE) throw RenderError("It is an SVG without width, height and viewBox. Save it with its size.");
    width = box.width;
    height = box.height;
  }
  const double aspect = width / height;
  if (!std::isfinite(aspect) || aspect < slimmest || aspect > 1 / slimmest) {
    throw RenderError("It is an SVG whose width or height is nothing, or whose sides are all too unequal.");
  }
  return aspect;
}

}  // namespace

double svg_aspect(const Bytes& data) { return aspect_of(open(data).get()); }

void paint_svg(cairo_t* cr, const Bytes& data, const Box& box) {
  const Handle handle = open(data);
  const RsvgRectangle viewport{box.x_min, box.y_min, box.width(), box.height()};
  GError* error = nullptr;
  const bool done = rsvg_handle_render_document(handle.get(), cr, &viewport, &error) != FALSE;
  g_clear_error(&error);
  if (!done) throw RenderError("It is an SVG that asks for too much. Save it simpler.");
}

}  // namespace zilamap::draw
