// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/handles.hpp"

#include <zilamap/error.hpp>

#include <fmt/format.h>

namespace zilamap::draw {

void check(cairo_status_t status, const char* what) {
  if (status == CAIRO_STATUS_SUCCESS) return;
  throw RenderError(fmt::format("{}: {}.", what, cairo_status_to_string(status)));
}

void set_source(cairo_t* cr, Color color) {
  cairo_set_source_rgba(cr, color.r / 255.0, color.g / 255.0, color.b / 255.0, color.a / 255.0);
}

}  // namespace zilamap::draw
