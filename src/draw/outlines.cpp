// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/outlines.hpp"

#include <pango/pangocairo.h>

#include <numbers>

namespace zilamap::draw {
namespace {

// Cairo keeps paths in 1/256 of a pixel; so large a letter's curves stay smooth, and pages and lines of text fit in.
constexpr double px_per_em = 64;

/// Something to collect a path on: without bounds, as Cairo leaves out letters far beyond them.
class Sheet {
 public:
  explicit Sheet(double scale)
      : m_surface(cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, nullptr)),
        m_context(cairo_create(m_surface.get())) {
    check(cairo_status(m_context.get()), "Cannot find outlines");
    cairo_scale(m_context.get(), scale, scale);
  }

  cairo_t* context() const { return m_context.get(); }

  Outline take() {
    Outline path(cairo_copy_path(m_context.get()));
    check(path->status, "Cannot find outlines");
    return path;
  }

 private:
  Surface m_surface;
  Context m_context;
};

}  // namespace

Outline outline_of(const TextItem& text, FontSet& fonts) {
  Sheet sheet(px_per_em / units_per_em);
  if (!text.text.empty() && text.font.size_mm > 0) {
    cairo_move_to(sheet.context(), 0, 0);
    pango_cairo_layout_line_path(sheet.context(), fonts.shape(text.text, text.font));
  }
  Outline path = sheet.take();
  const double unit_mm = text.font.size_mm / units_per_em;
  cairo_matrix_t to_page;
  cairo_matrix_init_translate(&to_page, text.origin.x, text.origin.y);
  cairo_matrix_rotate(&to_page, text.angle_deg * std::numbers::pi / 180);
  cairo_matrix_scale(&to_page, unit_mm, unit_mm);
  for (int i = 0; i < path->num_data; i += path->data[i].header.length) {
    for (int k = 1; k < path->data[i].header.length; ++k) {
      auto& point = path->data[i + k].point;
      cairo_matrix_transform_point(&to_page, &point.x, &point.y);
    }
  }
  return path;
}

}  // namespace zilamap::draw
