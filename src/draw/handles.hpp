// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include <zilamap/scene.hpp>

#include <cairo.h>

#include <memory>

namespace zilamap::draw {

/// Gives an object back to the library that made it.
template <auto release>
struct Release {
  template <typename T>
  void operator()(T* object) const {
    release(object);
  }
};

using Context = std::unique_ptr<cairo_t, Release<cairo_destroy>>;
using Surface = std::unique_ptr<cairo_surface_t, Release<cairo_surface_destroy>>;

/// Throws RenderError with Cairo's reason unless the status is success. `what` says what cannot be done.
void check(cairo_status_t status, const char* what);

/// Makes the colour the one to paint with.
void set_source(cairo_t* cr, Color color);

}  // namespace zilamap::draw
