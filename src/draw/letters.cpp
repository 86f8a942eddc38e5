// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
#include "draw/letters.hpp"

#include "draw/handles.hpp"

#include <zilamap/error.hpp>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <memory>
#include <vector>

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

/// Fills a path by FreeType, in 64ths of a pixel and y upwards. Letters between which a column of pixels is free are
/// filled one after the other: FreeType works over all of an outline again and again when it is long.
class Filler {
 public:
  Filler(FT_Library library, const Mask& mask, int left, int top)
      : m_library(library), m_mask(mask), m_left(left), m_bottom(top + mask.height) {}

  /// False when a letter is too much for FreeType, which counts points in short numbers.
  bool fill(const cairo_path_t& path) {
    for (int i = 0; i < path.num_data; i += path.data[i].header.length) {
      const cairo_path_data_t* data = path.data + i;
      if (data->header.type == CAIRO_PATH_MOVE_TO) end_contour();
      // A curve has two control points before its end. Every contour is closed.
      for (int k = 1; k < data->header.length; ++k) {
        add(data[k], k + 1 == data->header.length ? FT_CURVE_TAG_ON : FT_CURVE_TAG_CUBIC);
      }
    }
    end_contour();
    render();
    return m_done;
  }

 private:
  /// As std::lround, which is a call for each point.
  static FT_Pos nearest(double value) { return static_cast<FT_Pos>(value + (value < 0 ? -0.5 : 0.5)); }

  void add(const cairo_path_data_t& data, char tag) {
    m_points.push_back({nearest((data.point.x - m_left) * 64), nearest((m_bottom - data.point.y) * 64)});
    m_tags.push_back(tag);
  }

  void end_contour() {
    const auto begin = m_points.begin() + static_cast<std::ptrdiff_t>(m_begin);
    if (m_points.end() - begin < 2) {  // Cairo leaves a lone point after each closed contour
      m_points.erase(begin, m_points.end());
      m_tags.resize(m_begin);
      return;
    }
    const auto [low, high] =
        std::minmax_element(begin, m_points.end(), [](const FT_Vector& a, const FT_Vector& b) { return a.x < b.x; });
    const FT_Pos first = low->x >> 6;
    const FT_Pos last = high->x >> 6;
    if (first > m_last) {
      render();
      m_last = last;
    }
    m_last = std::max(m_last, last);
    m_begin = m_points.size();
    m_ends.push_back(static_cast<short>(m_begin - 1));
  }

  /// Fills the finished contours, and forgets them.
  void render() {
    if (m_begin > std::numeric_limits<short>::max()) m_done = false;
    if (m_done && m_begin > 0) {
      FT_Outline outline{};
      outline.n_points = static_cast<short>(m_begin);
      outline.n_contours = static_cast<short>(m_ends.size());
      outline.points = m_points.data();
      outline.tags = m_tags.data();
      outline.contours = m_ends.data();
      FT_Bitmap bitmap{};
      bitmap.width = static_cast<unsigned>(m_mask.width);
      bitmap.rows = static_cast<unsigned>(m_mask.height);
      bitmap.pitch = static_cast<int>(m_mask.stride);
      bitmap.buffer = m_mask.pixels;
      bitmap.num_grays = 256;
      bitmap.pixel_mode = FT_PIXEL_MODE_GRAY;
      m_done = FT_Outline_Get_Bitmap(m_library, &outline, &bitmap) == 0;
    }
    m_points.erase(m_points.begin(), m_points.begin() + static_cast<std::ptrdiff_t>(m_begin));
    m_tags.erase(m_tags.begin(), m_tags.begin() + static_cast<std::ptrdiff_t>(m_begin));
    m_ends.clear();
    m_begin = 0;
  }

  FT_Library m_library;
  const Mask& m_mask;
  double m_left;
  double m_bottom;
  std::vector<FT_Vector> m_points;
  std::vector<char> m_tags;
  std::vector<short> m_ends;
  std::size_t m_begin = 0;  ///< of the contour at hand
  FT_Pos m_last = -1;       ///< column of pixels that the finished contours reach
  bool m_done = true;
};

/// The same by Cairo, whatever the mask holds: slower, for any path.
void cover(const cairo_path_t& path, int left, int top, const Mask& mask) {
  const Context context(cairo_create(mask.surface.get()));
  cairo_set_operator(context.get(), CAIRO_OPERATOR_CLEAR);
  cairo_paint(context.get());
  cairo_set_operator(context.get(), CAIRO_OPERATOR_OVER);
  cairo_translate(context.get(), -left, -top);
  cairo_append_path(context.get(), &path);
  cairo_fill(context.get());
  check(cairo_status(context.get()), "Cannot paint text");
  cairo_surface_flush(mask.surface.get());
}

Box box_of(const cairo_path_t& path) {
  Box box;
  for (int i = 0; i < path.num_data; i += path.data[i].header.length) {
    for (int k = 1; k < path.data[i].header.length; ++k) {
      const auto& point = path.data[i + k].point;
      box.add(Point{point.x, point.y});
    }
  }
  return box;
}

}  // namespace

Letters::Letters() {
  if (FT_Init_FreeType(&m_library) != 0) throw RenderError("There is too little memory to paint text.");
}

Letters::~Letters() { FT_Done_FreeType(m_library); }

void Letters::fill(cairo_t* cr, Color color, Color halo_color, double halo_px) {
  cairo_save(cr);
  cairo_identity_matrix(cr);
  const Path path(cairo_copy_path(cr));
  check(path->status, "Cannot paint text");
  cairo_new_path(cr);
  Box page;
  cairo_clip_extents(cr, &page.x_min, &page.y_min, &page.x_max, &page.y_max);
  const int margin = halo_px > 0 ? static_cast<int>(std::ceil(halo_px)) + 1 : 1;
  const Box box = box_of(*path).grown(margin);
  page = page.grown(2 * margin);
  const int left = static_cast<int>(std::floor(std::max(box.x_min, page.x_min)));
  const int top = static_cast<int>(std::floor(std::max(box.y_min, page.y_min)));
  const int right = static_cast<int>(std::ceil(std::min(box.x_max, page.x_max)));
  const int bottom = static_cast<int>(std::ceil(std::min(box.y_max, page.y_max)));
  if (left < right && top < bottom) {
    const Mask letters(right - left, bottom - top);
    if (!Filler(m_library, letters, left, top).fill(*path)) cover(*path, left, top, letters);
    cairo_surface_mark_dirty(letters.surface.get());
    if (halo_px > 0) {
      set_source(cr, halo_color);
      cairo_mask_surface(cr, grown(letters, halo_px, margin).surface.get(), left, top);
    }
    set_source(cr, color);
    cairo_mask_surface(cr, letters.surface.get(), left, top);
  }
  cairo_restore(cr);
}

}  // namespace zilamap::draw
