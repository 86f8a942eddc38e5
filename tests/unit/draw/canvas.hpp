// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#pragma once

#include "draw/painter.hpp"

#include <cairo/cairo.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

/// A white picture with ten pixels to the millimetre (254 dpi), to paint scenes on and to look at pixels.
class Canvas {
 public:
  static constexpr int px_per_mm = 10;

  explicit Canvas(const zilamap::Scene& scene, zilamap::draw::FontSet& fonts)
      : m_width(static_cast<int>(scene.width_mm) * px_per_mm),
        m_height(static_cast<int>(scene.height_mm) * px_per_mm),
        m_surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, m_width, m_height), cairo_surface_destroy) {
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> context(cairo_create(m_surface.get()), cairo_destroy);
    cairo_t* cr = context.get();
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    cairo_scale(cr, px_per_mm, px_per_mm);
    zilamap::draw::paint(scene, cr, fonts, zilamap::draw::Target::raster);
    cairo_surface_flush(m_surface.get());
  }
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  int width() const { return m_width; }
  int height() const { return m_height; }

  /// 0xrrggbb
  std::uint32_t at(int x, int y) const {
    const unsigned char* row =
        cairo_image_surface_get_data(m_surface.get()) + y * cairo_image_surface_get_stride(m_surface.get());
    return reinterpret_cast<const std::uint32_t*>(row)[x] & 0xFFFFFF;
  }
  std::uint32_t at_mm(double x, double y) const {
    return at(static_cast<int>(x * px_per_mm), static_cast<int>(y * px_per_mm));
  }

  /// The box, in pixels, around all that is not of the colour; empty when everything is.
  zilamap::Box ink(std::uint32_t ground = 0xFFFFFF) const {
    zilamap::Box box;
    for (int y = 0; y < m_height; ++y) {
      for (int x = 0; x < m_width; ++x) {
        if (at(x, y) == ground) continue;
        box.add(zilamap::Point{x + 0.0, y + 0.0});
        box.add(zilamap::Point{x + 1.0, y + 1.0});
      }
    }
    return box;
  }

 private:
  int m_width;
  int m_height;
  std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> m_surface;
};

inline std::filesystem::path fonts_folder() { return std::filesystem::path(ZILAMAP_SOURCE_FOLDER) / "fonts"; }

inline zilamap::Scene page(double width_mm, double height_mm) {
  zilamap::Scene scene;
  scene.width_mm = width_mm;
  scene.height_mm = height_mm;
  return scene;
}

inline void add(zilamap::Scene& scene, decltype(zilamap::Item::shape) shape) {
  zilamap::Item item;
  item.role = zilamap::Role::district;
  item.shape = std::move(shape);
  scene.items.push_back(std::move(item));
}

inline zilamap::Subpath ring(std::vector<zilamap::Point> points) { return {std::move(points), true}; }

inline zilamap::Subpath square(double left, double top, double side) {
  return ring({{left, top}, {left + side, top}, {left + side, top + side}, {left, top + side}});
}

inline zilamap::PathItem filled(std::vector<zilamap::Subpath> subpaths, zilamap::Color color) {
  zilamap::PathItem path;
  path.subpaths = std::move(subpaths);
  path.fill.color = color;
  return path;
}

inline zilamap::PathItem stroked(std::vector<zilamap::Point> points, zilamap::Stroke stroke) {
  zilamap::PathItem path;
  path.subpaths = {{std::move(points), false}};
  path.stroke = std::move(stroke);
  return path;
}
