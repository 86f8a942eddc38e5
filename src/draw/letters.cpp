// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/letters.hpp"

#include "draw/handles.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <memory>

namespace zilamap::draw {
namespace {

using Path = std::unique_ptr<cairo_path_t, Release<cairo_path_destroy>>;

/// A picture of coverage alone, one byte a pixel.
struct Mask {
  Surface surface;
  int width;
  int height;
  unsigned char* pixels;
  std::ptrdiff_t stride;

  Mask(int across, int down)
      : surface(cairo_image_surface_create(CAIRO_FORMAT_A8, across, down)), width(across), height(down),
        pixels(cairo_image_surface_get_data(surface.get())), stride(cairo_image_surface_get_stride(surface.get())) {
    check(cairo_surface_status(surface.get()), "Cannot paint text");
  }
  unsigned char* row(int y) const { return pixels + y * stride; }
};

// A stem thinner than a pixel covers two of them in part; its halo must be whole nevertheless. So a quarter covered
// counts as covered, which moves edges outwards by this much on average.
constexpr int boost = 4;
constexpr double boost_px = 0.375;

/// Grows what is covered by a disc: every pixel takes the largest of those around it, weighted by how much of it the
/// disc reaches; none is farther than `margin`.
Mask grown(const Mask& letters, double radius, int margin) {
  Mask seed(letters.width, letters.height);
  for (int y = 0; y < seed.height; ++y) {
    const unsigned char* from = letters.row(y);
    unsigned char* to = seed.row(y);
    for (int x = 0; x < seed.width; ++x) to[x] = static_cast<unsigned char>(std::min(255, from[x] * boost));
  }
  Mask halo(letters.width, letters.height);
  for (int dy = -margin; dy <= margin; ++dy) {
    for (int dx = -margin; dx <= margin; ++dx) {
      const double reached = std::min(1.0, radius - boost_px + 0.5 - std::hypot(dx, dy));
      if (reached <= 0) continue;
      const auto weight = static_cast<unsigned>(std::lround(reached * 256));
      for (int y = std::max(0, -dy); y < std::min(halo.height, halo.height - dy); ++y) {
        const int begin = std::max(0, -dx);
        const int count = halo.width - std::abs(dx);
        const unsigned char* from = seed.row(y + dy) + begin + dx;
        unsigned char* to = halo.row(y) + begin;
        if (weight == 256) {
          for (int x = 0; x < count; ++x) to[x] = std::max(to[x], from[x]);
        } else {
          for (int x = 0; x < count; ++x) {
            const auto weighted = static_cast<unsigned char>((from[x] * weight) >> 8);
            to[x] = std::max(to[x], weighted);
          }
        }
      }
    }
  }
  cairo_surface_mark_dirty(halo.surface.get());
  return halo;
}

Mask cover(cairo_path_t* path, int left, int top, int width, int height) {
  Mask mask(width, height);
  const Context context(cairo_create(mask.surface.get()));
  cairo_translate(context.get(), -left, -top);
  cairo_append_path(context.get(), path);
  cairo_fill(context.get());
  check(cairo_status(context.get()), "Cannot paint text");
  cairo_surface_flush(mask.surface.get());
  return mask;
}

}  // namespace

void fill_letters(cairo_t* cr, Color color, Color halo_color, double halo_px) {
  cairo_save(cr);
  cairo_identity_matrix(cr);
  Box box;
  cairo_path_extents(cr, &box.x_min, &box.y_min, &box.x_max, &box.y_max);
  Box page;
  cairo_clip_extents(cr, &page.x_min, &page.y_min, &page.x_max, &page.y_max);
  const int margin = halo_px > 0 ? static_cast<int>(std::ceil(halo_px)) + 1 : 1;
  box = box.grown(margin);
  page = page.grown(2 * margin);
  const int left = static_cast<int>(std::floor(std::max(box.x_min, page.x_min)));
  const int top = static_cast<int>(std::floor(std::max(box.y_min, page.y_min)));
  const int right = static_cast<int>(std::ceil(std::min(box.x_max, page.x_max)));
  const int bottom = static_cast<int>(std::ceil(std::min(box.y_max, page.y_max)));
  if (left < right && top < bottom) {
    const Path path(cairo_copy_path(cr));
    const Mask letters = cover(path.get(), left, top, right - left, bottom - top);
    if (halo_px > 0) {
      set_source(cr, halo_color);
      cairo_mask_surface(cr, grown(letters, halo_px, margin).surface.get(), left, top);
    }
    set_source(cr, color);
    cairo_mask_surface(cr, letters.surface.get(), left, top);
  }
  cairo_new_path(cr);
  cairo_restore(cr);
}

}  // namespace zilamap::draw
